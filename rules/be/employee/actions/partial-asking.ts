import type { Task } from '../../../kit/advice.ts';
import { is, not } from '../../../kit/condition.ts';

/** The three steps in their order: the employer's agreement, the form, the form at the fund before the first day. */
export const findOutPartialStep: Task = {
  id: 'find-out-partial-step',
  finds: 'partial_step',
  when: is('partial_step', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['be-ziekenfonds'],
  cites: ['be-emp-partial-file-date'],
};

/** Minds may differ on full hours too: the agreement itself is only needed for fewer hours. */
export const findOutEmployerStance: Task = {
  id: 'find-out-employer-stance',
  finds: 'employer_stance',
  when: is('employer_stance', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['be-werkgever', 'be-hr-dienst'],
  cites: ['be-emp-partial-employer-consent'],
};

export const employerAgreement: readonly Task[] = [
  findOutEmployerStance,
  {
    id: 'partial-ask-employer',
    when: is('employer_stance', 'not-discussed', 'pressure'),
    station: 'agree',
    who: 'you',
    rank: 1,
    due: { before: 'restart_day', by: 'be-emp-partial-file-date.file_before' },
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['be-emp-partial-employer-consent', 'be-emp-partial-file-date'],
  },
  {
    id: 'partial-confirm-employer',
    when: is('employer_stance', 'agrees'),
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['be-emp-partial-employer-consent'],
  },
];

/** KB 3.7.1996 art. 230: one form, at the fund on the last working day before the start; no need to wait for the answer. */
export const request: readonly Task[] = [
  {
    id: 'partial-ask-form',
    station: 'agree',
    who: 'you',
    rank: 2,
    due: { before: 'restart_day', by: 'be-emp-partial-file-date.file_before' },
    with: ['be-ziekenfonds'],
    cites: ['be-emp-partial-file-date', 'guide-uz-leuven'],
  },
  {
    id: 'partial-file-form',
    station: 'agree',
    who: 'you',
    rank: 2,
    due: { before: 'restart_day', by: 'be-emp-partial-file-date.file_before' },
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-emp-partial-file-date'],
  },
];

export const prepareDoctorTalk: Task = {
  id: 'partial-prepare-talk',
  station: 'prepare',
  who: 'you',
  rank: 3,
  with: ['be-behandelend-arts', 'be-huisarts', 'be-adviserend-arts'],
  cites: ['be-emp-partial-conditions'],
};

export const findOutHours: readonly Task[] = [
  {
    id: 'find-out-volume',
    finds: 'volume',
    when: is('volume', 'unknown'),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-behandelend-arts', 'be-arbeidsarts'],
    cites: ['be-emp-partial-conditions'],
  },
  {
    id: 'find-out-schedule',
    finds: 'schedule',
    when: is('schedule', 'unknown'),
    station: 'agree',
    who: 'you',
    rank: 4,
    with: ['be-werkgever'],
    cites: ['be-emp-partial-public-holidays'],
  },
];

export const chooseRestartDay: Task = {
  id: 'choose-restart-day',
  finds: 'restart_day',
  when: is('restart_day', 'unknown'),
  station: 'agree',
  who: 'you',
  rank: 3,
  with: ['be-werkgever', 'be-behandelend-arts'],
  cites: ['guide-uz-leuven'],
};

export const lookUpRestartDay: Task = {
  id: 'look-up-restart-day',
  finds: 'restart_day',
  when: is('restart_day', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['be-hr-dienst', 'be-ziekenfonds'],
  cites: ['guide-uz-leuven'],
};

/** A limitation on paper turns a favour into a reasonable accommodation: it helps before a refusal too. */
export const findOutAttested: Task = {
  id: 'find-out-attested',
  finds: 'attested',
  when: is('attested', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 3,
  with: ['be-behandelend-arts', 'be-huisarts'],
  cites: ['be-emp-reasonable-accommodation-cancer'],
};

export const attestation: readonly Task[] = [
  findOutAttested,
  {
    id: 'ask-attestation',
    when: not(is('attested', 'yes', 'unknown')),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-behandelend-arts', 'be-huisarts'],
    cites: ['be-emp-reasonable-accommodation-cancer', 'guide-kotk-partial'],
  },
];
