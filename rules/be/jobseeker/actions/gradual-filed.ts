import type { Task } from '../../../kit/advice.ts';
import { is, lasted, not } from '../../../kit/condition.ts';
import { partialLate } from '../../employee/actions/partial-late.ts';
import {
  awaitDecision,
  checkLetter,
  checkReceived,
  findOutPermissionEnd,
  noteEndDate,
  renew,
} from '../../employee/actions/partial-permission.ts';
import { partialRefusedByDoctor } from '../../employee/actions/partial-refused.ts';
import { agreeHours, askFigure, chooseStartDay, findOutVolume } from './gradual.ts';

/* Step by step at a new employer, once the request has been filed, answered, refused or forgotten. */

/** Was asked in time, so the work may begin; once it has begun this is over. */
const beginOnFiledDay: Task = {
  id: 'job-begin-on-filed-day',
  when: not(lasted('restart_day', 'be-job-authorised-work.declare')),
  station: 'build',
  who: 'you',
  rank: 3,
  due: { on: 'restart_day' },
  with: ['be-ziekenfonds'],
  cites: ['be-job-authorised-work'],
};

const keepToPermission: Task = {
  id: 'job-keep-to-permission',
  station: 'keep',
  who: 'you',
  rank: 4,
  with: ['be-ziekenfonds', 'be-werkgever'],
  cites: ['be-emp-partial-change-of-hours'],
};

export const lookUpStartDay: Task = {
  id: 'job-look-up-start-day',
  finds: 'restart_day',
  when: is('restart_day', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 4,
  with: ['be-werkgever'],
  cites: ['guide-uz-leuven'],
};

export const filed: readonly Task[] = [
  checkReceived,
  agreeHours,
  askFigure,
  findOutVolume,
  chooseStartDay,
  beginOnFiledDay,
  awaitDecision,
  checkLetter,
  noteEndDate,
];

export const approved: readonly Task[] = [checkLetter, findOutPermissionEnd, keepToPermission, renew, askFigure, lookUpStartDay];

/** Of the steps of an employee, those where nobody who has an employer of long standing is meant. */
const without = (group: readonly Task[], ...ids: string[]): Task[] => group.filter(({ id }) => !ids.includes(id));

export const refusedByDoctor: readonly Task[] = [
  ...without(partialRefusedByDoctor, 'refused-tell-employer', 'refused-new-proposal'),
  {
    id: 'job-refused-tell-new-employer',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-werkgever'],
    cites: ['be-emp-partial-decision-term'],
  },
  {
    id: 'job-refused-look-again',
    station: 'agree',
    who: 'you',
    rank: 4,
    with: ['be-behandelend-arts', 'be-tnw-coordinator', 'be-adviserend-arts'],
    cites: ['be-job-authorised-work'],
  },
];

export const late: readonly Task[] = [
  ...without(partialLate, 'late-list-hours', 'look-up-restart-day', 'find-out-employer-stance', 'partial-temporary-annex'),
  {
    id: 'job-list-hours',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-werkgever', 'be-ziekenfonds'],
    cites: ['be-emp-partial-monthly-declaration'],
  },
  lookUpStartDay,
];
