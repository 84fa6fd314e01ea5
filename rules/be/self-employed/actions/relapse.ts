import type { Task } from '../../../kit/advice.ts';

/** The hours or the work of the permission do not fit. */
export const change: readonly Task[] = [
  {
    id: 'self-change-see-doctor',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-huisarts', 'be-behandelend-arts'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'self-change-request',
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-change-or-stop'],
  },
  {
    id: 'self-report-a-stop',
    station: 'build',
    who: 'you',
    rank: 3,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-self-change-or-stop'],
  },
];

/** Ill again after the restart. */
export const relapse: readonly Task[] = [
  {
    id: 'self-relapse-see-doctor',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-huisarts', 'be-behandelend-arts'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'self-relapse-tell-fund',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds'],
    cites: ['be-self-certificate-7-days', 'be-self-relapse'],
  },
  {
    id: 'self-relapse-tell-fund-as-told',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds'],
    cites: ['be-self-carenz-old', 'be-self-relapse'],
  },
  {
    id: 'self-relapse-stop-work',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-self-change-or-stop', 'be-self-recognition-conditions'],
  },
];
