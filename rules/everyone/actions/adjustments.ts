import type { Task } from '../../kit/advice.ts';
import { all, any, is, not } from '../../kit/condition.ts';
import { HAS_COMPLAINTS, HAS_OBSTACLES, ILL_AGAIN, LOSES_THE_JOB, RESTS } from '../moments.ts';

/** From the list of possible adjustments (rules/everyone/adjustments.ts) to a talk about a few of them. */
export const adjustments: readonly Task[] = [
  {
    id: 'choose-and-discuss-adjustments',
    station: 'agree',
    who: 'you',
    rank: 3,
    when: all(any(HAS_COMPLAINTS, HAS_OBSTACLES), not(any(RESTS, ILL_AGAIN, LOSES_THE_JOB))),
    with: ['be-werkgever', 'be-hr-dienst', 'be-arbeidsarts'],
    cites: ['guide-uz-leuven', 'guide-idewe', 'guide-akc'],
  },
  {
    id: 'find-out-what-work-asks',
    finds: 'obstacles',
    when: is('obstacles', 'unknown'),
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['be-werkgever', 'be-arbeidsarts'],
    cites: ['guide-uz-leuven'],
  },
];
