import { AT_WORK, HAS_COMPLAINTS, ON_SICK_LEAVE } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any } from '../../../kit/condition.ts';

/** The talk with the own doctors: nobody at work takes part in it. */
export const doctors: readonly Task[] = [
  {
    id: 'self-prepare-doctors-talk',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: any(ON_SICK_LEAVE, all(AT_WORK, HAS_COMPLAINTS)),
    with: ['be-behandelend-arts', 'be-huisarts'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];
