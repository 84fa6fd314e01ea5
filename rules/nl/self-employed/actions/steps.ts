import type { Task } from '../../../kit/advice.ts';
import { askSpecialist, informYourself, lookBack, planYourSteps, tellClients } from './common.ts';

/** Just diagnosed: report, let clients wait, decide nothing. */
export const firstSteps: readonly Task[] = [
  {
    id: 'nl-self-report-soon',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-aov-arbeidsdeskundige', 'nl-uwv'],
    cites: ['nl-self-aov', 'nl-self-broodfonds', 'nl-self-no-gatekeeper'],
  },
  {
    id: 'nl-self-decide-nothing-yet',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['common-naasten', 'nl-huisarts'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'nl-self-let-work-wait',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['common-naasten'],
    cites: ['guide-idewe'],
  },
  {
    id: 'nl-self-talk-about-money-early',
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['nl-maatschappelijk-werk', 'nl-gemeente', 'nl-kanker-nl-infolijn'],
    cites: ['guide-kankernl', 'guide-directory'],
  },
];

/** Begins again step by step. */
export const stepwise: readonly Task[] = [askSpecialist, planYourSteps, tellClients, lookBack, informYourself];

/** Wants all hours at once. */
export const full: readonly Task[] = [
  {
    id: 'nl-self-keep-a-way-back',
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['nl-aov-arbeidsdeskundige', 'nl-huisarts'],
    cites: ['nl-self-stepwise-return', 'guide-akc'],
  },
  askSpecialist,
  tellClients,

  lookBack,
  informYourself,
];

/** Other work than before: what the policy says of other work, and who helps to choose. */
export const otherWork: readonly Task[] = [
  {
    id: 'nl-self-find-work-that-fits',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['nl-re-integratiecoach', 'nl-werkcentrum', 'nl-arbeidsdeskundige'],
    cites: ['guide-kankernl', 'guide-directory'],
  },
  {
    id: 'nl-self-check-before-a-job',
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['nl-juridisch-loket', 'nl-aov-arbeidsdeskundige'],
    cites: ['nl-self-aov', 'nl-self-no-gatekeeper'],
  },
  askSpecialist,
  tellClients,
  informYourself,
];

/** Thinks of stopping: first what it costs. */
export const stopping: readonly Task[] = [
  {
    id: 'nl-self-before-you-stop',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-gemeente', 'nl-aov-arbeidsdeskundige', 'nl-juridisch-loket'],
    cites: ['nl-self-bbz', 'nl-self-aov'],
  },
  {
    id: 'nl-self-sleep-on-it',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['common-naasten', 'nl-re-integratiecoach', 'nl-maatschappelijk-werk'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  tellClients,
  informYourself,
];

/** Rests for now. */
export const resting: readonly Task[] = [
  {
    id: 'nl-self-rest-and-answer-insurer',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-aov-arbeidsdeskundige', 'common-naasten'],
    cites: ['guide-idewe', 'nl-self-aov'],
  },
  {
    id: 'nl-self-choose-a-day-to-look-again',
    station: 'keep',
    who: 'you',
    rank: 4,
    with: ['nl-huisarts'],
    cites: ['guide-uz-leuven'],
  },
  tellClients,
  informYourself,
];

/** Does not know yet. */
export const explore: readonly Task[] = [
  {
    id: 'nl-self-compare-your-ways',
    finds: 'wish',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['common-naasten', 'nl-re-integratiecoach', 'nl-werkcentrum'],
    cites: ['guide-uz-leuven', 'guide-kankernl'],
  },
  askSpecialist,
  informYourself,
];
