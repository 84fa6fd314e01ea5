import type { Task } from '../../../kit/advice.ts';
import { all, any, is, not } from '../../../kit/condition.ts';
import { proposal } from '../../employee/actions/partial-proposal.ts';
import { education, federal, flemish, local, otherGovernment } from '../situations.ts';

/** Days of illness and of work by turns are a form of the health fund, not of this road. */
export const smallSteps = proposal.filter(({ id }) => id !== 'partial-alternate-days');

const managerRefuses = is('employer_stance', 'refuses');

/** Who says yes differs by government; that the yes comes before the first day does not. */
export const askApproval: readonly Task[] = [
  {
    id: 'civil-ask-control-doctor',
    when: flemish,
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['be-hr-dienst', 'be-vlaamse-overheid'],
    cites: ['be-civ-vlg-part-time-illness-duration', 'be-civ-vlg-part-time-right-then-favour'],
  },
  {
    id: 'civil-ask-medex',
    when: federal,
    station: 'agree',
    who: 'you',
    rank: 1,
    due: { before: 'restart_day', by: 'be-civ-fed-reduced-medex-deadline.opinion_before_start' },
    with: ['be-medex', 'be-hr-dienst'],
    cites: ['be-civ-fed-reduced-medex-deadline'],
  },
  {
    id: 'civil-ask-school',
    when: education,
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['be-hr-dienst', 'be-onderwijs'],
    cites: ['be-civ-nonfed-reduced-via-medex'],
  },
  {
    id: 'civil-ask-whether-reduced-work-exists',
    when: any(local, otherGovernment),
    station: 'agree',
    who: 'you',
    rank: 1,
    due: { before: 'restart_day', by: 'be-civ-nonfed-reduced-via-medex.examination' },
    with: ['be-hr-dienst', 'be-medex', 'be-vakbond'],
    cites: ['be-civ-nonfed-reduced-via-medex'],
  },
];

/** Hours and tasks with the manager: an agreement is no approval yet, and a refusal weighs less in the first Flemish months. */
export const withTheManager: readonly Task[] = [
  {
    id: 'civil-propose-hours',
    when: is('employer_stance', 'not-discussed', 'pressure', 'unknown'),
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-confirm-agreement',
    when: is('employer_stance', 'agrees'),
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-answer-refusal-flemish',
    when: all(flemish, managerRefuses),
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['be-hr-dienst', 'be-vakbond', 'be-vlaamse-overheid'],
    cites: ['be-civ-vlg-part-time-right-then-favour'],
  },
  {
    id: 'civil-answer-refusal',
    when: all(not(flemish), managerRefuses),
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['be-arbeidsarts', 'be-vakbond', 'be-hr-dienst'],
    cites: ['be-civ-occupational-physician-rights', 'guide-uz-leuven'],
  },
];

/** The talk with the doctor who decides on the hours. */
export const prepareVisit: Task = {
  id: 'civil-prepare-approval-visit',
  station: 'prepare',
  who: 'you',
  rank: 3,
  with: ['be-behandelend-arts', 'be-huisarts'],
  cites: ['guide-uz-leuven'],
};

/** Flemish: a form that may last, next to the one that builds up. */
export const askChronicLeave: Task = {
  id: 'civil-ask-chronic-leave',
  when: all(flemish, is('wish', 'gradual', 'fewer-hours')),
  station: 'prepare',
  who: 'you',
  rank: 4,
  with: ['be-arbeidsarts', 'be-vdab'],
  cites: ['be-civ-vlg-chronic-illness-leave'],
};

/** What fewer hours do to the wage: asked before the start, never promised. */
export const askPay: readonly Task[] = [
  {
    id: 'civil-ask-pay-with-fewer-hours',
    when: not(federal),
    station: 'agree',
    who: 'you',
    rank: 3,
    with: ['be-hr-dienst', 'be-vakbond'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-ask-pay-with-fewer-hours-federal',
    when: federal,
    station: 'agree',
    who: 'you',
    rank: 3,
    with: ['be-hr-dienst', 'be-medex', 'be-vakbond'],
    cites: ['be-civ-fed-reduced-pay'],
  },
];

/** How many hours, in which steps, for how long and at which wage. */
export const hours: readonly Task[] = [
  {
    id: 'civil-find-out-volume',
    finds: 'volume',
    when: is('volume', 'unknown'),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-behandelend-arts', 'be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  ...smallSteps,
  askChronicLeave,
  ...askPay,
];
