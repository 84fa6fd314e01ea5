import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';
import { findOutFirstSickDay, prepareOccupationalPhysicianTalk } from './formal-always.ts';

const findOutDay: Task = {
  id: 'find-out-force-majeure-day',
  finds: 'force_majeure_day',
  when: is('force_majeure_day', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['be-hr-dienst', 'be-arbeidsarts'],
  cites: ['guide-uz-leuven'],
};

const findOutStage: Task = {
  id: 'find-out-force-majeure-stage',
  finds: 'force_majeure_stage',
  when: is('force_majeure_stage', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-vakbond', 'be-arbeidsarts'],
  cites: ['guide-uz-leuven'],
};

/** Before 28 November 2022, as the slides tell it: only after the trajectory. */
const onlyAfterTrajectory: Task = {
  id: 'check-trajectory-came-first',
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-vakbond', 'be-arbeidsarts'],
  cites: ['seed-force-majeure-after-trajectory'],
};

/** Somebody beside you from the first letter; holds under every version of the law. */
const takeLetterToUnion: Task = {
  id: 'take-force-majeure-letter-to-union',
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-vakbond', 'be-sociale-dienst-ziekenhuis'],
  cites: ['guide-uz-leuven'],
};

const always: readonly Task[] = [findOutStage, takeLetterToUnion, onlyAfterTrajectory, findOutFirstSickDay];

/** Law of 3 July 1978, art. 34; Codex I.4-82/1. Since 2026 from six months, before from nine. */
export const forceMajeureAnnounced: readonly Task[] = [
  {
    id: 'check-conditions-of-force-majeure',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-vakbond', 'be-arbeidsarts'],
    cites: ['be-emp-medical-force-majeure-current', 'be-emp-medical-force-majeure-steps'],
  },
  {
    id: 'check-conditions-of-force-majeure-nine-months',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-vakbond', 'be-arbeidsarts'],
    cites: ['be-emp-medical-force-majeure-nine-months', 'be-emp-medical-force-majeure-steps'],
  },
  {
    id: 'go-to-force-majeure-examination',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-arbeidsarts'],
    cites: ['be-emp-medical-force-majeure-steps'],
  },
  {
    id: 'say-you-want-adapted-work-looked-at',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-arbeidsarts', 'be-vakbond'],
    cites: ['be-emp-medical-force-majeure-steps', 'be-emp-medical-force-majeure-appeal'],
  },
  prepareOccupationalPhysicianTalk,
  findOutDay,
  ...always,
];

export const forceMajeureExamined: readonly Task[] = [
  {
    id: 'await-force-majeure-result',
    station: 'now',
    who: 'occupational-physician',
    rank: 2,
    with: ['be-arbeidsarts'],
    cites: ['be-emp-medical-force-majeure-steps'],
  },
  {
    id: 'be-ready-for-force-majeure-terms',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-vakbond'],
    cites: ['be-emp-medical-force-majeure-appeal'],
  },
  ...always,
];

/** Two clocks from the same letter: 7 days for adapted work, 21 days to appeal. */
export const forceMajeureDefinitive: readonly Task[] = [
  {
    id: 'ask-examination-of-adapted-work',
    station: 'now',
    who: 'you',
    rank: 1,
    due: { after: 'force_majeure_day', by: 'be-emp-medical-force-majeure-appeal.adapted_work_request' },
    with: ['be-arbeidsarts', 'be-vakbond'],
    cites: ['be-emp-medical-force-majeure-appeal'],
  },
  {
    id: 'decide-on-appeal-force-majeure',
    station: 'now',
    who: 'you',
    rank: 1,
    due: { after: 'force_majeure_day', by: 'be-emp-medical-force-majeure-appeal.appeal_deadline' },
    with: ['be-vakbond', 'be-toezicht-welzijn', 'be-behandelend-arts'],
    cites: ['be-emp-medical-force-majeure-appeal'],
  },
  findOutDay,
  ...always,
];

/** The contract has ended. */
export const forceMajeureEnded: readonly Task[] = [
  {
    id: 'ask-income-after-force-majeure',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-vakbond', 'be-ziekenfonds'],
    cites: ['be-emp-medical-force-majeure-unemployment'],
  },
  {
    id: 'request-return-fund-voucher',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-tnw-fonds', 'be-tnw-coordinator'],
    cites: ['be-emp-tnw-fund-voucher', 'be-emp-tnw-fund-exclusion'],
  },
  {
    id: 'ask-outplacement-after-force-majeure',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-hr-dienst', 'be-vakbond'],
    cites: ['be-emp-medical-force-majeure-outplacement-gone'],
  },
  {
    id: 'have-end-of-contract-checked',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-vakbond'],
    cites: ['guide-uz-leuven'],
  },
  findOutFirstSickDay,
  onlyAfterTrajectory,
];
