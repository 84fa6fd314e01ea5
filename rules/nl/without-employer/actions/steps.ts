import { RESTS } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, has, is, not } from '../../../kit/condition.ts';
import { LONG_SICK, ROOM_FOR_WORK, WITH_UWV } from '../situations.ts';

/** Just diagnosed: report in time, decide nothing, and one talk about money. */
export const firstSteps: readonly Task[] = [
  {
    id: 'nl-job-report-within-two-days',
    station: 'now',
    who: 'you',
    rank: 1,
    when: is('benefit', 'ww'),
    with: ['nl-uwv'],
    cites: ['nl-job-ww-sick'],
  },
  {
    id: 'nl-job-report-after-contract',
    station: 'now',
    who: 'you',
    rank: 1,
    when: is('benefit', 'none', 'unknown'),
    with: ['nl-uwv', 'nl-juridisch-loket'],
    cites: ['nl-job-sick-after-ww', 'nl-job-contract-ends-sick'],
  },
  {
    id: 'nl-job-tell-who-pays-you',
    station: 'now',
    who: 'you',
    rank: 2,
    when: is('benefit', 'ziektewet', 'wia', 'social-assistance'),
    with: ['nl-uwv', 'nl-gemeente'],
    cites: ['guide-kankernl', 'guide-directory'],
  },
  {
    id: 'nl-job-decide-nothing-yet',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['common-naasten', 'nl-huisarts'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'nl-job-talk-about-money-early',
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['nl-maatschappelijk-werk', 'nl-verpleegkundig-specialist', 'nl-kanker-nl-infolijn'],
    cites: ['guide-kankernl'],
  },
  {
    id: 'nl-job-keep-letters-together',
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['common-naasten'],
    cites: ['guide-idewe'],
  },
];

/** Who helps somebody without an employer. */
export const guidance: readonly Task[] = [
  {
    id: 'nl-job-talk-to-uwv-expert',
    station: 'prepare',
    who: 'you',
    rank: 2,
    when: all(WITH_UWV, ROOM_FOR_WORK),
    with: ['nl-uwv-arts-arbeidsdeskundige', 'nl-uwv'],
    cites: ['guide-kankernl', 'guide-directory'],
  },
  {
    id: 'nl-job-write-what-you-can',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: all(WITH_UWV, ROOM_FOR_WORK),
    with: ['nl-huisarts', 'nl-verpleegkundig-specialist', 'nl-uwv-arts-arbeidsdeskundige'],
    cites: ['guide-kankernl', 'guide-akc'],
  },
  {
    id: 'nl-job-visit-werkcentrum',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: all(ROOM_FOR_WORK, is('wish', 'new-employer', 'new-employer-gradual', 'other-work', 'training', 'unsure')),
    with: ['nl-werkcentrum'],
    cites: ['guide-directory'],
  },
  {
    id: 'nl-job-ask-for-a-coach',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: all(ROOM_FOR_WORK, any(LONG_SICK, is('wish', 'new-employer', 'new-employer-gradual', 'other-work'))),
    with: ['nl-re-integratiecoach', 'nl-uwv', 'nl-re-turn', 'nl-effectyf'],
    cites: ['guide-kankernl', 'guide-directory'],
  },
  {
    id: 'nl-job-huisarts-and-social-worker',
    station: 'now',
    who: 'you',
    rank: 3,
    when: not(has('home', 'money-worries', 'alone')),
    with: ['nl-huisarts', 'nl-maatschappelijk-werk'],
    cites: ['guide-kankernl'],
  },
  {
    id: 'nl-job-ask-before-training',
    station: 'prepare',
    who: 'you',
    rank: 2,
    when: is('wish', 'training'),
    with: ['nl-uwv', 'nl-werkcentrum', 'nl-gemeente'],
    cites: ['guide-directory'],
  },
];

/** Does not know yet what to want. */
export const explore: readonly Task[] = [
  {
    id: 'nl-job-think-about-what-fits',
    finds: 'wish',
    station: 'prepare',
    who: 'you',
    rank: 2,
    when: is('wish', 'unsure', 'other-work'),
    with: ['nl-werkcentrum', 'nl-re-integratiecoach', 'common-naasten'],
    cites: ['guide-uz-leuven', 'guide-kankernl'],
  },
];

/** Rests for now: what still has to be done for the income. */
export const resting: readonly Task[] = [
  {
    id: 'nl-job-rest-and-answer-letters',
    station: 'now',
    who: 'you',
    rank: 2,
    when: RESTS,
    with: ['nl-uwv', 'nl-gemeente', 'common-naasten'],
    cites: ['guide-idewe', 'guide-directory'],
  },
  {
    id: 'nl-job-choose-a-day-to-look-again',
    station: 'keep',
    who: 'you',
    rank: 4,
    when: RESTS,
    with: ['nl-huisarts'],
    cites: ['guide-uz-leuven'],
  },
];
