import type { Task } from '../../../kit/advice.ts';
import { all, any, from, is, lasted, not } from '../../../kit/condition.ts';
import { formalRoadMayHelp } from '../official-situations.ts';
import { decideWhoMayTalk, findOutFirstSickDay, prepareOccupationalPhysicianTalk, trajectoryAlways } from './formal-always.ts';

/** It comes once, about ten weeks after the start. Once it has come, it is one of the letters to answer. */
const stillToCome = all(
  any(is('absence', 'under-4w', 'unknown'), all(is('absence', '4w-12m'), from('first_sick_day', '2000-01-01'))),
  not(lasted('first_sick_day', 'be-emp-tnw-questionnaire.questionnaire_at')),
);

const fundQuestionnaire: Task = {
  id: 'return-fund-questionnaire',
  when: stillToCome,
  station: 'prepare',
  who: 'you',
  rank: 3,
  with: ['be-ziekenfonds', 'be-tnw-coordinator'],
  cites: ['be-emp-tnw-questionnaire'],
};

/** No official road yet, or nobody knows of one. */
export const formalNone: readonly Task[] = [
  findOutFirstSickDay,
  {
    id: 'find-out-official-road',
    finds: 'formal_road',
    when: is('formal_road', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-hr-dienst', 'be-arbeidsarts'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'request-trajectory',
    when: formalRoadMayHelp,
    station: 'agree',
    who: 'you',
    rank: 4,
    with: ['be-arbeidsarts', 'be-behandelend-arts', 'be-vakbond'],
    cites: ['be-emp-formal-request-by-employee', 'be-emp-formal-start-date'],
  },
  {
    id: 'request-trajectory-as-told',
    when: formalRoadMayHelp,
    station: 'agree',
    who: 'you',
    rank: 4,
    with: ['be-arbeidsarts', 'be-vakbond'],
    cites: ['seed-trajectory-steps'],
  },
  {
    id: 'request-trajectory-through-fund-doctor',
    when: formalRoadMayHelp,
    station: 'agree',
    who: 'you',
    with: ['be-adviserend-arts'],
    cites: ['seed-advising-physician-starts-trajectory'],
  },
  fundQuestionnaire,
  {
    id: 'ask-help-when-letter-comes',
    when: is('formal_road', 'none'),
    station: 'keep',
    who: 'you',
    with: ['be-vakbond', 'be-arbeidsarts'],
    cites: ['guide-uz-leuven'],
  },
];

/** The employer's prevention service has asked what somebody can still do. */
export const workPotential: readonly Task[] = [
  findOutFirstSickDay,
  {
    id: 'answer-work-potential-questions',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-arbeidsarts'],
    cites: ['be-emp-work-potential-estimate', 'be-emp-informal-medical-secrecy'],
  },
  {
    id: 'ask-result-of-estimate',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-arbeidsarts'],
    cites: ['be-emp-work-potential-outcome'],
  },
  prepareOccupationalPhysicianTalk,
  fundQuestionnaire,
];

/** Codex I.4-73: 49 calendar days today; 40 working days before October 2022. */
const awaitAssessment: readonly Task[] = [
  {
    id: 'await-assessment',
    station: 'prepare',
    who: 'occupational-physician',
    rank: 3,
    due: { after: 'request_day', by: 'be-emp-formal-assessment-deadline.assessment_deadline' },
    with: ['be-arbeidsarts'],
    cites: ['be-emp-formal-assessment-deadline', 'be-emp-formal-start-date'],
  },
  {
    id: 'await-assessment-as-told',
    station: 'prepare',
    who: 'occupational-physician',
    rank: 3,
    due: { after: 'request_day', by: 'be-emp-formal-assessment-until-2022.assessment_deadline' },
    with: ['be-arbeidsarts'],
    cites: ['be-emp-formal-assessment-until-2022', 'seed-trajectory-steps'],
  },
];

const goToOccupationalPhysician: Task = {
  id: 'go-to-occupational-physician',
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-arbeidsarts'],
  cites: ['be-emp-formal-dont-ignore-invitation'],
};

const findOutRequestDay: Task = {
  id: 'find-out-request-day',
  finds: 'request_day',
  when: is('request_day', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 3,
  with: ['be-arbeidsarts'],
  cites: ['guide-uz-leuven'],
};

const beforeTheAssessment: readonly Task[] = [
  goToOccupationalPhysician,
  ...awaitAssessment,
  prepareOccupationalPhysicianTalk,
  decideWhoMayTalk,
  ...trajectoryAlways,
];

export const formalRequestedByMe: readonly Task[] = [findOutRequestDay, ...beforeTheAssessment];

export const formalRequestedByEmployer: readonly Task[] = [
  {
    id: 'check-request-by-employer',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-vakbond', 'be-arbeidsarts'],
    cites: ['be-emp-formal-assistance'],
  },
  findOutRequestDay,
  ...beforeTheAssessment,
];

export const formalInvited: readonly Task[] = [
  {
    id: 'find-out-formal-stage',
    finds: 'formal_stage',
    when: is('formal_stage', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-arbeidsarts', 'be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  ...beforeTheAssessment,
];
