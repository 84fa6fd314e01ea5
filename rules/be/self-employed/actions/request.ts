import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';

/** The talk and the request. Since 2023 filing is enough; before that the answer had to be there first. */
export const request: readonly Task[] = [
  {
    id: 'self-find-out-step',
    finds: 'partial_step',
    station: 'prepare',
    who: 'you',
    rank: 2,
    when: is('partial_step', 'unknown'),
    with: ['be-ziekenfonds'],
    cites: ['be-self-allowed-activities'],
  },
  {
    id: 'self-talk-with-advising-physician',
    station: 'prepare',
    who: 'you',
    rank: 1,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['guide-uz-leuven', 'be-self-allowed-activities'],
  },
  {
    id: 'self-ask-form',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-ziekenfonds', 'be-riziv'],
    cites: ['be-self-allowed-activities', 'guide-uz-leuven'],
  },
  {
    id: 'self-file-request',
    station: 'agree',
    who: 'you',
    rank: 1,
    due: { before: 'restart_day', by: 'be-self-request-latest-day-before.declare' },
    with: ['be-ziekenfonds', 'be-adviserend-arts', 'be-riziv'],
    cites: ['be-self-request-latest-day-before', 'be-self-allowed-activities'],
  },
  {
    id: 'self-file-request-as-told',
    station: 'agree',
    who: 'you',
    rank: 1,
    due: { before: 'restart_day', by: 'seed-self-request-two-weeks.ahead' },
    with: ['be-ziekenfonds', 'be-adviserend-arts', 'be-riziv'],
    cites: ['seed-self-request-two-weeks', 'be-self-request-old-prior-permission'],
  },
];

/** Before 2023: no work until the paper is there. */
export const waitForLetter: Task = {
  id: 'self-wait-for-letter',
  station: 'agree',
  who: 'you',
  rank: 1,
  with: ['be-adviserend-arts', 'be-ziekenfonds'],
  cites: ['be-self-request-old-prior-permission', 'guide-uz-leuven'],
};
