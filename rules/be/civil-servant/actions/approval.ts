import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';
import { chooseRestartDay, lookUpRestartDay } from '../../employee/actions/partial-asking.ts';
import { agreeFirstTalk } from '../../employee/actions/partial-proposal.ts';
import { askApproval, askChronicLeave, askPay, hours, prepareVisit, smallSteps, withTheManager } from './approval-asking.ts';
import { withApproval } from './approval-running.ts';

const findOutStep: Task = {
  id: 'civil-find-out-approval-step',
  finds: 'approval_step',
  when: is('approval_step', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['be-hr-dienst'],
  cites: ['guide-uz-leuven'],
};

/** Nothing was asked yet. */
export const prepareApproval: readonly Task[] = [
  findOutStep,
  ...askApproval,
  ...withTheManager,
  prepareVisit,
  chooseRestartDay,
  ...hours,
  agreeFirstTalk,
];

/** Asked; the answer has not come. */
export const asked: readonly Task[] = [
  {
    id: 'civil-wait-for-the-yes',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-hr-dienst', 'be-medex'],
    cites: ['be-civ-nonfed-reduced-via-medex', 'be-civ-fed-reduced-medex-deadline', 'be-civ-vlg-part-time-illness-duration'],
  },
  ...withTheManager,
  prepareVisit,
  chooseRestartDay,
  ...hours,
  agreeFirstTalk,
];

/** The yes is there. */
export const approved: readonly Task[] = [
  ...withTheManager.filter(({ id }) => id === 'civil-confirm-agreement'),
  ...withApproval,
  lookUpRestartDay,
  agreeFirstTalk,
  ...smallSteps,
  askChronicLeave,
  ...askPay,
];

/** The answer is no: nothing begins, and somebody looks at the letter. */
export const refused: readonly Task[] = [
  {
    id: 'civil-refused-do-not-begin',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-hr-dienst'],
    cites: ['be-civ-nonfed-reduced-via-medex', 'be-civ-fed-reduced-medex-deadline', 'be-civ-vlg-part-time-illness-duration'],
  },
  {
    id: 'civil-refused-ask-why',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-hr-dienst', 'be-behandelend-arts'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-refused-ask-objection',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-vakbond', 'be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-refused-new-proposal',
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['be-behandelend-arts', 'be-arbeidsarts'],
    cites: ['be-civ-occupational-physician-rights'],
  },
  ...askPay,
];

/** Works already, and nobody said yes: that is put right today. */
export const unapproved: readonly Task[] = [
  {
    id: 'civil-unapproved-call-hr',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-hr-dienst', 'be-medex'],
    cites: ['be-civ-nonfed-reduced-via-medex', 'be-civ-fed-reduced-medex-deadline', 'be-civ-vlg-part-time-illness-duration'],
  },
  {
    id: 'civil-unapproved-list-hours',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-werkgever'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-unapproved-get-help',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-vakbond', 'be-sociale-dienst-ziekenhuis'],
    cites: ['guide-uz-leuven'],
  },
  prepareVisit,
  lookUpRestartDay,
];
