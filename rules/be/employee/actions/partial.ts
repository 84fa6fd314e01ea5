import type { Task } from '../../../kit/advice.ts';
import {
  attestation,
  chooseRestartDay,
  employerAgreement,
  findOutHours,
  findOutPartialStep,
  lookUpRestartDay,
  prepareDoctorTalk,
  request,
} from './partial-asking.ts';
import {
  awaitDecision,
  beginOnFiledDay,
  checkLetter,
  checkReceived,
  findOutPermissionEnd,
  keepToPermission,
  noteEndDate,
  renew,
} from './partial-permission.ts';
import { agreeFirstTalk, proposal, temporaryAnnex } from './partial-proposal.ts';
import { priorVisit, surveillance } from './prior-visit.ts';

export { partialLate } from './partial-late.ts';
export { partialRefusedByDoctor, partialRefusedByEmployer } from './partial-refused.ts';

/** Nothing filed yet: agreement, form, filing, and what has to be ready before. */
export const partialPrepare: readonly Task[] = [
  findOutPartialStep,
  ...employerAgreement,
  ...request,
  prepareDoctorTalk,
  ...findOutHours,
  chooseRestartDay,
  ...proposal,
  ...priorVisit,
  ...attestation,
  temporaryAnnex,
  agreeFirstTalk,
  awaitDecision,
  checkLetter,
  noteEndDate,
];

/** Filed, no answer yet: starting is allowed. */
export const partialFiled: readonly Task[] = [
  checkReceived,
  ...employerAgreement,
  ...findOutHours,
  lookUpRestartDay,
  beginOnFiledDay,
  temporaryAnnex,
  ...proposal,
  ...priorVisit,
  agreeFirstTalk,
  awaitDecision,
  checkLetter,
  noteEndDate,
];

/** The letter is there. */
export const partialApproved: readonly Task[] = [
  checkLetter,
  ...employerAgreement,
  ...findOutHours,
  temporaryAnnex,
  ...proposal,
  ...surveillance,
  agreeFirstTalk,
];

/** As long as the permission runs. */
export const partialRunning: readonly Task[] = [findOutPermissionEnd, lookUpRestartDay, keepToPermission, renew];
