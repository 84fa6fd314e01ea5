import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';

/** The advising physician says no. */
export const partialRefused: readonly Task[] = [
  {
    id: 'self-refused-stop-work',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds'],
    cites: ['be-self-request-latest-day-before'],
  },
  {
    id: 'self-refused-do-not-begin',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds'],
    cites: ['be-self-request-old-prior-permission'],
  },
  {
    id: 'self-refused-ask-why',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-adviserend-arts', 'be-behandelend-arts'],
    cites: ['be-self-allowed-activities', 'guide-uz-leuven'],
  },
  {
    id: 'self-refused-get-help',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-sociale-dienst-ziekenhuis', 'be-ziekenfonds', 'be-dyzo', 'be-un-pass-dans-limpasse'],
    cites: ['guide-directory', 'be-self-dyzo'],
  },
  {
    id: 'self-refused-new-proposal',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-behandelend-arts', 'be-adviserend-arts'],
    cites: ['be-self-change-or-stop', 'be-self-allowed-activities'],
  },
];

/** Works already, and the fund knows nothing of it. */
export const partialLate: readonly Task[] = [
  {
    id: 'self-late-file',
    station: 'now',
    who: 'you',
    rank: 1,
    due: { after: 'restart_day', by: 'be-self-no-authorisation.late_within' },
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-no-authorisation', 'be-self-request-latest-day-before'],
  },
  {
    id: 'self-late-ask-as-told',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-request-old-prior-permission', 'guide-uz-leuven'],
  },
  {
    id: 'self-late-stop-until-answer',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds'],
    cites: ['be-self-allowed-activities', 'guide-uz-leuven'],
  },
  {
    id: 'self-late-list-work',
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-ziekenfonds'],
    cites: ['be-self-allowed-activities'],
  },
  {
    id: 'self-late-look-up-first-day',
    finds: 'restart_day',
    station: 'now',
    who: 'you',
    rank: 2,
    when: is('restart_day', 'unknown'),
    with: ['be-ziekenfonds'],
    cites: ['be-self-allowed-activities'],
  },
  {
    id: 'self-late-get-help',
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-sociale-dienst-ziekenhuis', 'be-dyzo', 'be-un-pass-dans-limpasse'],
    cites: ['guide-directory', 'be-self-dyzo'],
  },
];
