import type { Task } from '../../../kit/advice.ts';

/** A secondary occupation: the first statute pays, so its rules count. */
export const sideOccupation: readonly Task[] = [
  {
    id: 'self-side-ask-who-pays',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-rsvz'],
    cites: ['be-self-who-is-covered'],
  },
  {
    id: 'self-side-take-main-road',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-ziekenfonds'],
    cites: ['be-self-who-is-covered'],
  },
  {
    id: 'self-side-report-work',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['guide-uz-leuven', 'guide-kotk-partial'],
  },
];
