import { AT_WORK, HAS_COMPLAINTS, ON_SICK_LEAVE, RESTS } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, is, not } from '../../../kit/condition.ts';
import { unknownAnswers } from './unknown-answers.ts';

/** Preparing the talks with the doctors. The note "seven-partners" says who does what. */
const talks: readonly Task[] = [
  {
    id: 'prepare-your-doctors-talk',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: any(ON_SICK_LEAVE, all(AT_WORK, HAS_COMPLAINTS)),
    with: ['be-behandelend-arts', 'be-huisarts'],
    cites: ['guide-uz-leuven', 'guide-idewe', 'be-emp-informal-medical-secrecy'],
  },
  {
    id: 'bring-reports-to-advising-physician',
    station: 'prepare',
    who: 'you',
    rank: 4,
    // Who asks for partial work prepares this talk in that road, with the wished hours.
    when: all(ON_SICK_LEAVE, is('wish', 'adapted-here', 'training', 'leave', 'not-yet')),
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['guide-uz-leuven', 'be-emp-informal-medical-secrecy'],
  },
  {
    id: 'call-return-to-work-coordinator',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: all(
      ON_SICK_LEAVE,
      not(RESTS),
      any(
        is('wish', 'unsure', 'adapted-here', 'other-employer', 'training', 'leave'),
        is('employer_stance', 'refuses', 'pressure'),
      ),
    ),
    with: ['be-tnw-coordinator', 'be-ziekenfonds'],
    cites: ['be-emp-tnw-coordinator'],
  },
];

/** Who to speak to, and what to find out from them. */
export const partners: readonly Task[] = [...talks, ...unknownAnswers];
