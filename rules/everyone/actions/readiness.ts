import type { Task } from '../../kit/advice.ts';
import { all, is, not } from '../../kit/condition.ts';
import { PAST_THE_SHOCK, RESTS } from '../moments.ts';

/** Is this the moment, and does the rest of life keep its place? Nobody scores it; people talk about it. */
export const readiness: readonly Task[] = [
  {
    id: 'weigh-whether-it-is-time',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: all(not(RESTS), not(is('wish', 'unsure')), is('phase', 'treatment', 'not-improving', 'unknown')),
    with: ['be-huisarts', 'be-behandelend-arts', 'nl-huisarts', 'nl-medisch-specialist', 'common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'keep-limits-and-rest',
    station: 'keep',
    who: 'you',
    rank: 4,
    when: all(PAST_THE_SHOCK, not(RESTS)),
    with: ['common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];
