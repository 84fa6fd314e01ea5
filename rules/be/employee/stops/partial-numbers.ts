import type { Stop } from '../../../kit/advice.ts';
import { any } from '../../../kit/condition.ts';
import {
  answerAwaited,
  doctorRefuses,
  fullTooMuch,
  hoursDoNotFit,
  illAgainFromFull,
  illAgainFromPartial,
  inPartial,
  notFiledYet,
} from '../partial-situations.ts';

/** Numbers and terms that mislead, each of them taken for something it is not. */
export const numberStops: readonly Stop[] = [
  {
    id: 'fifty-percent-as-half-time',
    rank: 4,
    station: 'prepare',
    when: any(notFiledYet, answerAwaited, hoursDoNotFit, doctorRefuses),
    cites: ['be-emp-partial-conditions'],
    with: ['be-adviserend-arts', 'be-behandelend-arts'],
  },
  {
    id: 'amount-not-confirmed',
    rank: 4,
    station: 'prepare',
    when: inPartial,
    cites: ['be-emp-partial-benefit-formula'],
    with: ['be-ziekenfonds'],
  },
  {
    id: 'old-hours-as-base',
    rank: 5,
    station: 'prepare',
    when: inPartial,
    cites: ['be-emp-partial-benefit-formula'],
    with: ['be-ziekenfonds', 'be-hr-dienst'],
  },
  {
    id: 'tax-bill-later',
    rank: 5,
    station: 'keep',
    when: inPartial,
    cites: ['be-emp-partial-taxes'],
    with: ['be-vakbond', 'be-ziekenfonds', 'be-hr-dienst'],
  },
  {
    id: 'relapse-clocks-mixed',
    rank: 2,
    station: 'now',
    when: any(illAgainFromFull, illAgainFromPartial, fullTooMuch),
    cites: ['be-emp-guaranteed-wage-relapse', 'be-emp-partial-guaranteed-wage-2026', 'be-emp-partial-relapse-full-incapacity'],
    with: ['be-ziekenfonds', 'be-vakbond'],
  },
];
