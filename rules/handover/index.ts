/** The door of the handover: what a person shows to a physician, and what comes back. */

export { answer, MOST_ANSWERED, type PhysicianAnswer } from './answer.ts';
export { plainText } from './codecs.ts';
export { besideEachOther, type StepBeside, stepsAnswered } from './compared.ts';
export { EMPTY_DRAFT, filledSections, type HandoverDraft, handoverOf, type Making, readDraft } from './draft.ts';
export {
  ACTIVITY_GROUPS,
  type ActivityGroup,
  activitiesNear,
  DEMAND_GROUPS,
} from './fitting.ts';
export { type Handover, MOST, type Step } from './handover.ts';
export { HELPS, type Help } from './helps.ts';
export { bitsOf, type Message, type MessageFault, pack, unpack } from './message.ts';
export {
  answerOf,
  emptyReply,
  faultsIn,
  isHours,
  nextStep,
  type ReplyDraft,
  type ReplyFault,
  sheetLinesOf,
  type TypedStep,
  typedTotal,
} from './reply.ts';
export { RIGHTS_DAYS, RIGHTS_STEPS, rightsIn } from './rights.ts';
export { readSent, type Sent, withSent } from './sent.ts';
export { lettersOver, roomLeft, tooLongIn } from './too-long.ts';
export * from './vocabulary.ts';
