import { of, type Task } from '../../kit/advice.ts';
import { outcome } from '../../kit/path.ts';
import { contributionTasks } from './actions/contributions.ts';
import { explore, rest, stopBusiness, training } from './actions/explore.ts';
import { firstSteps } from './actions/first-steps.ts';
import { followUp, longerWorking, tooHeavy } from './actions/follow-up.ts';
import { fullPrepare, fullRestarted } from './actions/full.ts';
import { partialApproved, partialFiled, partialPrepare, partialRunning } from './actions/partial.ts';
import { partialLate, partialRefused } from './actions/partial-no.ts';
import { everyAbsence } from './actions/recognition.ts';
import { change, relapse } from './actions/relapse.ts';
import { sideOccupation } from './actions/side-occupation.ts';

const FROM_SICK_LEAVE = ['be-self-employed-about-you'] as const;
const FROM_WORK = ['late-effects', 'be-self-employed-about-you'] as const;

const onSickLeave = (id: string, ...groups: readonly (readonly Task[])[]) =>
  outcome(id, { does: of(...groups, contributionTasks, everyAbsence), leadsTo: FROM_SICK_LEAVE });
const atWork = (id: string, ...groups: readonly (readonly Task[])[]) =>
  outcome(id, { does: of(...groups, contributionTasks), leadsTo: FROM_WORK });
/** At work and still recognised, or on sick leave and a little at work: the papers count as well. */
const withPermission = (id: string, ...groups: readonly (readonly Task[])[]) => atWork(id, ...groups, everyAbsence);

/** Where the road can end: each a situation with a name a person would say, and the tasks it brings. */
export const outcomes = {
  'self-first-steps': outcome('self-first-steps', { does: of(firstSteps), leadsTo: ['be-self-employed-about-you-first'] }),
  'self-secondary': outcome('self-secondary', { does: of(sideOccupation), leadsTo: FROM_SICK_LEAVE }),

  'self-partial-prepare': onSickLeave('self-partial-prepare', partialPrepare),
  'self-other-prepare': onSickLeave('self-other-prepare', partialPrepare),
  'self-partial-filed': onSickLeave('self-partial-filed', partialFiled),
  'self-partial-approved': onSickLeave('self-partial-approved', partialApproved, partialRunning),
  'self-partial-refused': onSickLeave('self-partial-refused', partialRefused),
  'self-partial-late': onSickLeave('self-partial-late', partialLate),
  'self-full-prepare': onSickLeave('self-full-prepare', fullPrepare),
  'self-training': onSickLeave('self-training', training),
  'self-rest': onSickLeave('self-rest', rest),
  'self-rest-lasting': onSickLeave('self-rest-lasting', rest),
  'self-stop-business': onSickLeave('self-stop-business', stopBusiness),
  'self-explore': onSickLeave('self-explore', explore),

  'self-follow-up': atWork('self-follow-up', fullRestarted, followUp),
  'self-follow-up-partial': withPermission('self-follow-up-partial', partialRunning, followUp),
  'self-partial-unsure': withPermission('self-partial-unsure', partialRunning, followUp),
  'self-partial-change': withPermission('self-partial-change', change, partialRunning, followUp),
  'self-too-heavy': atWork('self-too-heavy', tooHeavy, followUp),
  'self-relapse': onSickLeave('self-relapse', relapse),

  'self-keep-working': atWork('self-keep-working', longerWorking, partialRunning),
  'self-fewer-hours': atWork('self-fewer-hours', tooHeavy, longerWorking, partialRunning),
  'self-new-work': atWork('self-new-work', training, longerWorking, partialRunning),
  'self-stop-from-work': atWork('self-stop-from-work', stopBusiness, longerWorking, partialRunning),
};
