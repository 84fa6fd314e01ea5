import type { Task } from '../../../kit/advice.ts';
import { any, has, is, lasted, not } from '../../../kit/condition.ts';

/** KB 3.7.1996 art. 230: the advising physician decides by the 30th working day after the start. */
export const awaitDecision: Task = {
  id: 'partial-await-decision',
  station: 'build',
  who: 'advising-physician',
  rank: 4,
  due: { after: 'restart_day', by: 'be-emp-partial-decision-term.decision_term' },
  with: ['be-adviserend-arts', 'be-ziekenfonds'],
  cites: ['be-emp-partial-decision-term'],
};

export const checkLetter: Task = {
  id: 'partial-check-letter',
  station: 'build',
  who: 'you',
  rank: 2,
  with: ['be-adviserend-arts', 'be-ziekenfonds'],
  cites: ['guide-kotk-partial', 'be-emp-partial-conditions'],
};

export const checkReceived: Task = {
  id: 'partial-check-received',
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-ziekenfonds'],
  cites: ['be-emp-partial-file-date'],
};

export const beginOnFiledDay: Task = {
  id: 'partial-begin-on-filed-day',
  // With two jobs the recognition itself is in doubt: that question comes before any first day.
  when: not(any(lasted('restart_day', 'be-emp-partial-file-date.file_before'), has('alerts', 'two-jobs'))),
  station: 'build',
  who: 'you',
  rank: 3,
  due: { on: 'restart_day' },
  with: ['be-ziekenfonds', 'be-werkgever'],
  cites: ['be-emp-partial-file-date', 'be-emp-partial-change-of-hours'],
};

export const noteEndDate: Task = {
  id: 'partial-note-end-date',
  station: 'keep',
  who: 'you',
  rank: 5,
  with: ['be-adviserend-arts'],
  cites: ['be-emp-partial-duration'],
};

export const findOutPermissionEnd: Task = {
  id: 'find-out-permission-end',
  finds: 'permission_end',
  when: is('permission_end', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['be-ziekenfonds', 'be-adviserend-arts'],
  cites: ['be-emp-partial-duration'],
};

/** The law says "before it ends"; the month is our own advice, and the words say so. */
export const renew: Task = {
  id: 'partial-renew',
  station: 'keep',
  who: 'you',
  rank: 2,
  due: { before: 'permission_end', by: [1, 'months'] },
  with: ['be-ziekenfonds', 'be-adviserend-arts'],
  cites: ['be-emp-partial-duration'],
};

export const keepToPermission: Task = {
  id: 'partial-keep-to-permission',
  station: 'keep',
  who: 'you',
  rank: 4,
  with: ['be-ziekenfonds'],
  cites: ['be-emp-partial-change-of-hours'],
};
