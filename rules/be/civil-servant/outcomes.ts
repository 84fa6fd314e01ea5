import { of, type Task } from '../../kit/advice.ts';
import { outcome } from '../../kit/path.ts';
import { adaptedWork, everyWork } from './actions/adapted.ts';
import { approved, asked, prepareApproval, refused, unapproved } from './actions/approval.ts';
import { contract } from './actions/contract.ts';
import { firstSteps } from './actions/first-steps.ts';
import { fewerHours, followUp, illAgain, keepWorking, tooHeavy } from './actions/restarted.ts';
import { elsewhere, explore, fullPrepare, leaving, rest, restLasting, training } from './actions/roads.ts';
import { everyAbsence } from './actions/sick-leave.ts';
import { everyRegime } from './actions/whose-rules.ts';

const FROM_SICK_LEAVE = ['be-civil-servant-medex', 'be-civil-servant-about-you'] as const;
const FROM_WORK = ['late-effects', 'be-civil-servant-about-you'] as const;

const atHome = (id: string, ...does: readonly (readonly Task[])[]) =>
  outcome(id, { does: of(...does, everyRegime, everyAbsence), leadsTo: FROM_SICK_LEAVE });
const atWork = (id: string, ...does: readonly (readonly Task[])[]) =>
  outcome(id, { does: of(...does, everyRegime, everyWork), leadsTo: FROM_WORK });

/** Where the road of a civil servant can end: each a situation with a name a person would say, and the tasks it brings. */
export const outcomes = {
  'civil-first-steps': outcome('civil-first-steps', {
    does: of(firstSteps),
    leadsTo: ['be-civil-servant-about-you-first'],
  }),
  'civil-with-contract': outcome('civil-with-contract', { does: of(contract), leadsTo: ['be-employee'], passing: true }),

  'civil-partial-prepare': atHome('civil-partial-prepare', prepareApproval),
  'civil-partial-asked': atHome('civil-partial-asked', asked),
  'civil-partial-approved': atHome('civil-partial-approved', approved),
  'civil-partial-refused': atHome('civil-partial-refused', refused),
  'civil-partial-unapproved': atHome('civil-partial-unapproved', unapproved),
  'civil-full-prepare': atHome('civil-full-prepare', fullPrepare),
  'civil-adapted': atHome('civil-adapted', adaptedWork),
  'civil-elsewhere': atHome('civil-elsewhere', elsewhere),
  'civil-training': atHome('civil-training', training),
  'civil-rest': atHome('civil-rest', rest),
  'civil-rest-lasting': atHome('civil-rest-lasting', restLasting),
  'civil-leaving': atHome('civil-leaving', leaving),
  'civil-explore': atHome('civil-explore', explore),
  'civil-ill-again': atHome('civil-ill-again', illAgain),

  'civil-follow-up': atWork('civil-follow-up', followUp),
  'civil-follow-up-reduced': atWork('civil-follow-up-reduced', followUp),
  'civil-too-heavy': atWork('civil-too-heavy', tooHeavy),
  'civil-reduced-too-heavy': atWork('civil-reduced-too-heavy', tooHeavy),
  'civil-fewer-hours': atWork('civil-fewer-hours', fewerHours),
  'civil-keep-working': atWork('civil-keep-working', keepWorking),
  'civil-adapted-working': atWork('civil-adapted-working', adaptedWork, keepWorking),
  'civil-new-job': atWork('civil-new-job', elsewhere),
  'civil-leaving-working': atWork('civil-leaving-working', leaving),
};
