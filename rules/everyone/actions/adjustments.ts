import type { Task } from '../../kit/advice.ts';
import { all, any, is, not } from '../../kit/condition.ts';
import { HAS_COMPLAINTS, HAS_EMPLOYER, HAS_OBSTACLES, ILL_AGAIN, LOSES_THE_JOB, OWN_BUSINESS, RESTS } from '../moments.ts';

const SOMETHING_IS_HARD = any(HAS_COMPLAINTS, HAS_OBSTACLES);

/** From the list of possible adjustments (rules/everyone/adjustments.ts) to a talk about a few of them. */
export const adjustments: readonly Task[] = [
  {
    id: 'choose-and-discuss-adjustments',
    station: 'agree',
    who: 'you',
    rank: 3,
    when: all(HAS_EMPLOYER, SOMETHING_IS_HARD, not(any(RESTS, ILL_AGAIN, LOSES_THE_JOB))),
    with: ['be-werkgever', 'be-hr-dienst', 'be-arbeidsarts', 'nl-werkgever', 'nl-bedrijfsarts'],
    cites: ['guide-uz-leuven', 'guide-idewe', 'guide-akc'],
  },
  {
    // Nobody to ask: who works for himself decides, and asks customers.
    id: 'adjust-your-own-work',
    station: 'agree',
    who: 'you',
    rank: 3,
    when: all(OWN_BUSINESS, SOMETHING_IS_HARD, not(any(RESTS, ILL_AGAIN))),
    with: ['common-naasten', 'be-huisarts', 'be-ergotherapeut', 'nl-huisarts', 'nl-ergotherapeut'],
    cites: ['guide-uz-leuven', 'guide-idewe', 'guide-akc'],
  },
  {
    id: 'find-out-what-work-asks',
    finds: 'obstacles',
    when: is('obstacles', 'unknown'),
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['be-huisarts', 'nl-huisarts'],
    cites: ['guide-uz-leuven'],
  },
];
