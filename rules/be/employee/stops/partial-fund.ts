import type { Stop } from '../../../kit/advice.ts';
import { all, any, has, not } from '../../../kit/condition.ts';
import {
  answerAwaited,
  doctorRefuses,
  gradualElsewhere,
  notFiledYet,
  permitted,
  runningWithPermission,
  withoutBenefit,
  workingUnfiled,
} from '../partial-situations.ts';

const unfiled = any(workingUnfiled, all(has('alerts', 'started-without-permission'), not(withoutBenefit)));
const besideOwnWork = all(
  has('alerts', 'other-employer', 'self-employed-side', 'volunteering'),
  not(withoutBenefit),
  not(gradualElsewhere),
);

/** Starting, going on or changing without the health fund: what costs the recognition and the benefit. */
export const fundStops: readonly Stop[] = [
  {
    id: 'start-before-filing',
    rank: 1,
    station: 'agree',
    // Who says to have begun already reads what to do now instead.
    when: all(notFiledYet, not(has('alerts', 'started-without-permission'))),
    cites: ['be-emp-partial-file-date', 'be-emp-partial-without-authorisation'],
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
  },
  {
    id: 'going-on-unfiled',
    rank: 1,
    station: 'now',
    when: unfiled,
    cites: ['be-emp-partial-late-filing-grace', 'be-emp-partial-without-authorisation'],
    with: ['be-ziekenfonds', 'be-vakbond'],
  },
  {
    id: 'repay-since-restart',
    rank: 2,
    station: 'now',
    when: any(unfiled, notFiledYet),
    cites: ['seed-without-permission-repay-all'],
    with: ['be-ziekenfonds'],
  },
  {
    id: 'work-after-refusal',
    rank: 1,
    station: 'now',
    when: doctorRefuses,
    cites: ['be-emp-partial-decision-term', 'be-emp-partial-without-authorisation'],
    with: ['be-adviserend-arts', 'be-vakbond'],
  },
  {
    id: 'side-work-unreported',
    rank: 1,
    station: 'now',
    when: besideOwnWork,
    cites: ['be-emp-partial-without-authorisation', 'be-emp-partial-volunteering-training'],
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
  },
  {
    id: 'two-jobs-one-stopped',
    rank: 1,
    station: 'now',
    when: all(has('alerts', 'two-jobs'), not(withoutBenefit)),
    cites: ['be-emp-multiple-jobs-trap'],
    with: ['be-ziekenfonds', 'be-vakbond'],
  },
  {
    id: 'hours-changed-alone',
    rank: 2,
    station: 'build',
    when: any(answerAwaited, permitted, runningWithPermission),
    cites: ['be-emp-partial-change-of-hours'],
    with: ['be-ziekenfonds'],
  },
  {
    id: 'work-past-permission-end',
    rank: 3,
    station: 'keep',
    when: any(permitted, runningWithPermission),
    cites: ['be-emp-partial-duration', 'be-emp-partial-without-authorisation'],
    with: ['be-ziekenfonds'],
  },
];
