import { AT_WORK, HAS_COMPLAINTS, ON_SICK_LEAVE } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any } from '../../../kit/condition.ts';

/** The talk with one's own doctors; no physician of a health fund decides about appointed staff. */
export const doctorsTalk: readonly Task[] = [
  {
    id: 'civil-prepare-your-doctors-talk',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: any(ON_SICK_LEAVE, all(AT_WORK, HAS_COMPLAINTS)),
    with: ['be-behandelend-arts', 'be-huisarts'],
    cites: ['guide-uz-leuven', 'guide-idewe', 'be-emp-informal-medical-secrecy'],
  },
];
