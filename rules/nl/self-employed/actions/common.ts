import type { Task } from '../../../kit/advice.ts';

/* Steps that come back in several situations of somebody with a business. */

/** What the body can do comes from the doctors who treat. */
export const askSpecialist: Task = {
  id: 'nl-self-ask-whether-you-may-work',
  station: 'prepare',
  who: 'you',
  rank: 2,
  with: ['nl-medisch-specialist', 'nl-huisarts', 'nl-verpleegkundig-specialist'],
  cites: ['guide-kankernl'],
};

/** Building up by step, never by calendar. */
export const planYourSteps: Task = {
  id: 'nl-self-plan-your-steps',
  station: 'build',
  who: 'you',
  rank: 3,
  with: ['nl-re-integratiecoach', 'common-naasten'],
  cites: ['nl-self-stepwise-return', 'guide-akc'],
};

/** Clients hear what they need for the work, and nothing of the illness. */
export const tellClients: Task = {
  id: 'nl-self-what-clients-hear',
  station: 'agree',
  who: 'you',
  rank: 3,
  with: ['common-naasten'],
  cites: ['guide-idewe', 'guide-uz-leuven'],
};

/** A moment of our own choice to look back. */
export const lookBack: Task = {
  id: 'nl-self-look-back-after-four-weeks',
  station: 'build',
  who: 'you',
  rank: 3,
  due: { after: 'restart_day', by: [4, 'weeks'] },
  with: ['common-naasten', 'nl-huisarts'],
  cites: ['guide-idewe', 'guide-akc'],
};

/** People and pages that know this. */
export const informYourself: Task = {
  id: 'nl-self-speak-to-people-who-know',
  station: 'now',
  who: 'you',
  rank: 4,
  with: ['nl-kanker-nl-infolijn', 'nl-kanker-nl', 'nl-ipso', 'nl-patientenorganisatie'],
  cites: ['guide-kankernl', 'guide-directory'],
};
