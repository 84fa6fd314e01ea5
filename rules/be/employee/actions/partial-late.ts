import type { Task } from '../../../kit/advice.ts';
import { all, at, has, not } from '../../../kit/condition.ts';
import { withoutBenefit } from '../partial-situations.ts';
import { findOutEmployerStance, lookUpRestartDay } from './partial-asking.ts';
import { awaitDecision, checkLetter } from './partial-permission.ts';
import { temporaryAnnex } from './partial-proposal.ts';

/** ZIV-wet art. 101 and KB 3.7.1996 art. 230: what is still possible when work began before the request. */
export const partialLate: readonly Task[] = [
  {
    id: 'late-file-form',
    station: 'now',
    who: 'you',
    rank: 1,
    due: { after: 'restart_day', by: 'be-emp-partial-late-filing-grace.grace' },
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-emp-partial-late-filing-grace'],
  },
  {
    id: 'late-file-form-as-told',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['seed-without-permission-repay-all'],
  },
  {
    id: 'late-ask-whether-to-go-on',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-emp-partial-without-authorisation'],
  },
  {
    id: 'late-list-hours',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['be-emp-partial-monthly-declaration'],
  },
  {
    id: 'late-get-help',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-vakbond', 'be-sociale-dienst-ziekenhuis', 'be-ziekenfonds'],
    cites: ['be-emp-partial-without-authorisation'],
  },
  lookUpRestartDay,
  findOutEmployerStance,
  temporaryAnnex,
  awaitDecision,
  checkLetter,
];

/** The same slip, told only as something that needs care, on any other road. */
export const unfiledOnAnotherRoad: Task = {
  id: 'unfiled-work-call-fund',
  when: all(has('alerts', 'started-without-permission'), not(withoutBenefit), not(at('partial-late'))),
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-ziekenfonds', 'be-adviserend-arts', 'be-vakbond'],
  cites: ['be-emp-partial-file-date', 'be-emp-partial-without-authorisation'],
};
