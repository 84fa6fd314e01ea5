import { FORCE_MAJEURE_RUNS, LOSES_THE_JOB } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, at, is, not } from '../../../kit/condition.ts';

/** Does not know yet: lays the roads side by side before anything is signed. */
export const explore: readonly Task[] = [
  {
    id: 'compare-your-roads',
    when: not(LOSES_THE_JOB),
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-arbeidsarts', 'be-vakbond', 'be-ziekenfonds'],
    cites: ['be-emp-partial-conditions', 'be-emp-partial-contract-maintained', 'guide-uz-leuven'],
  },
  {
    id: 'share-your-doubts',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-huisarts', 'common-naasten', 'be-oncopsycholoog'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];

/** Not yet, or no recovery in sight. Resting is an answer of its own. */
export const rest: readonly Task[] = [
  {
    id: 'tell-work-you-need-time',
    station: 'now',
    who: 'you',
    rank: 2,
    // In the procedure that may end the contract nothing goes to the employer without advice.
    when: not(any(at('rest-lasting'), LOSES_THE_JOB, FORCE_MAJEURE_RUNS)),
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'choose-when-to-look-again',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: not(at('rest-lasting')),
    with: ['be-huisarts', 'be-behandelend-arts'],
    cites: ['guide-idewe'],
  },
  {
    id: 'ask-what-lasts',
    station: 'now',
    who: 'you',
    rank: 2,
    when: at('rest-lasting'),
    with: ['be-behandelend-arts', 'be-huisarts', 'be-sociale-dienst-ziekenhuis'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'ask-what-you-may-do-without-paid-work',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: all(at('rest-lasting'), not(is('absence', 'under-4w'))),
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-emp-partial-volunteering-training'],
  },
];
