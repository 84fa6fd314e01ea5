import type { Task } from '../../../kit/advice.ts';
import { all, any, is, not } from '../../../kit/condition.ts';
import { openGoal, permissionUnknown, permitted, runningWithPermission, underPermission } from '../situations.ts';

/** Whether full work comes back is for the own doctors to say, as far as anybody can. */
export const findOutGoal: Task = {
  id: 'self-find-out-goal',
  finds: 'self_goal',
  station: 'prepare',
  who: 'you',
  rank: 3,
  when: openGoal,
  with: ['be-behandelend-arts', 'be-huisarts'],
  cites: ['guide-uz-leuven'],
};

/** As long as a permission runs: staying inside it, and asking for more in time. */
export const running: readonly Task[] = [
  findOutGoal,
  {
    id: 'self-find-out-working',
    finds: 'self_working',
    station: 'now',
    who: 'you',
    rank: 1,
    when: permissionUnknown,
    with: ['be-ziekenfonds'],
    cites: ['be-self-allowed-activities'],
  },
  {
    id: 'self-keep-to-permission',
    station: 'keep',
    who: 'you',
    rank: 4,
    when: underPermission,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-self-change-or-stop'],
  },
  {
    id: 'self-look-up-restart-day',
    finds: 'restart_day',
    station: 'keep',
    who: 'you',
    rank: 5,
    when: is('restart_day', 'unknown'),
    with: ['be-ziekenfonds'],
    cites: ['be-self-allowed-activities'],
  },
  {
    id: 'self-find-out-permission-end',
    finds: 'permission_end',
    station: 'keep',
    who: 'you',
    rank: 3,
    when: is('permission_end', 'unknown'),
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-allowed-activities'],
  },
  {
    id: 'self-ask-before-the-end',
    station: 'keep',
    who: 'you',
    rank: 3,
    when: all(any(permitted, runningWithPermission), not(is('permission_end', 'unknown'))),
    due: { before: 'permission_end', by: [1, 'months'] },
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-allowed-activities'],
  },
];
