import type { Task } from '../../../kit/advice.ts';
import { all, any, is, not } from '../../../kit/condition.ts';
import { flemish } from '../situations.ts';

/** While the approval runs: keep to it, and ask again before it ends. */
export const withApproval: readonly Task[] = [
  {
    id: 'civil-keep-to-the-approval',
    when: any(is('civil_working', 'reduced-approved'), is('approval_step', 'approved')),
    station: 'build',
    who: 'you',
    rank: 3,
    with: ['be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-find-out-approval-end',
    finds: 'approval_end',
    when: is('approval_end', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-ask-longer-flemish',
    when: all(flemish, any(is('civil_working', 'reduced-approved'), is('approval_step', 'approved'))),
    station: 'keep',
    who: 'you',
    rank: 2,
    due: { before: 'approval_end', by: [3, 'weeks'] },
    with: ['be-hr-dienst', 'be-vlaamse-overheid'],
    cites: ['be-civ-vlg-part-time-illness-duration', 'be-civ-vlg-part-time-right-then-favour'],
  },
  {
    id: 'civil-ask-longer',
    when: all(not(flemish), any(is('civil_working', 'reduced-approved'), is('approval_step', 'approved'))),
    station: 'keep',
    who: 'you',
    rank: 2,
    due: { before: 'approval_end', by: [1, 'months'] },
    with: ['be-hr-dienst', 'be-medex'],
    cites: ['be-civ-nonfed-reduced-via-medex', 'be-civ-fed-reduced-medex-deadline'],
  },
];
