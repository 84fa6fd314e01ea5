import type { Task } from '../../../kit/advice.ts';
import { all, any, has, is, not } from '../../../kit/condition.ts';
import { gradualElsewhere, withoutBenefit } from '../partial-situations.ts';
import {
  chooseRestartDay,
  findOutEmployerStance,
  findOutHours,
  findOutPartialStep,
  prepareDoctorTalk,
  request,
} from './partial-asking.ts';
import { unfiledOnAnotherRoad } from './partial-late.ts';
import { awaitDecision, checkLetter, checkReceived, noteEndDate } from './partial-permission.ts';

/** The contract is suspended, not gone: its clauses on other work, competition and good faith still bind. */
const ownEmployerConsent: Task = {
  id: 'elsewhere-own-employer-consent',
  when: any(gradualElsewhere, all(has('alerts', 'other-employer', 'self-employed-side'), not(withoutBenefit))),
  station: 'agree',
  who: 'you',
  rank: 1,
  with: ['be-werkgever', 'be-vakbond'],
  cites: ['be-emp-partial-other-employer'],
};

const whenOwnEmployerRefuses: Task = {
  id: 'elsewhere-own-employer-refuses',
  when: all(gradualElsewhere, is('employer_stance', 'refuses', 'pressure')),
  station: 'agree',
  who: 'you',
  rank: 2,
  with: ['be-vakbond'],
  cites: ['be-emp-partial-other-employer', 'guide-directory'],
};

const agreeWithNewEmployer: Task = {
  id: 'elsewhere-agree-hours',
  station: 'agree',
  who: 'you',
  rank: 3,
  with: ['be-vakbond'],
  cites: ['be-emp-partial-other-employer'],
};

export const elsewherePrepare: readonly Task[] = [
  findOutPartialStep,
  findOutEmployerStance,
  ownEmployerConsent,
  whenOwnEmployerRefuses,
  ...request,
  prepareDoctorTalk,
  ...findOutHours,
  chooseRestartDay,
  agreeWithNewEmployer,
  awaitDecision,
  checkLetter,
  noteEndDate,
];

export const elsewhereFiled: readonly Task[] = [
  checkReceived,
  findOutEmployerStance,
  ownEmployerConsent,
  whenOwnEmployerRefuses,
  agreeWithNewEmployer,
  awaitDecision,
  checkLetter,
  noteEndDate,
];

export const elsewhereApproved: readonly Task[] = [
  checkLetter,
  findOutEmployerStance,
  ownEmployerConsent,
  whenOwnEmployerRefuses,
  agreeWithNewEmployer,
];

/** What somebody ticks as needing care, on whatever road: work on the side, volunteering, two jobs, work nobody filed. */
export const alertsElsewhere: readonly Task[] = [
  unfiledOnAnotherRoad,
  ownEmployerConsent,
  {
    id: 'report-other-work',
    when: all(has('alerts', 'other-employer'), not(gradualElsewhere), not(withoutBenefit)),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['guide-uz-leuven', 'be-emp-partial-file-date'],
  },
  {
    id: 'report-side-activity',
    when: all(has('alerts', 'self-employed-side'), not(withoutBenefit)),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-emp-partial-self-employed-activity'],
  },
  {
    id: 'report-volunteering',
    when: all(has('alerts', 'volunteering'), not(withoutBenefit)),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-emp-partial-volunteering-training'],
  },
  {
    id: 'two-jobs-ask-fund',
    when: all(has('alerts', 'two-jobs'), not(withoutBenefit)),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-adviserend-arts', 'be-vakbond'],
    cites: ['be-emp-multiple-jobs-trap'],
  },
];
