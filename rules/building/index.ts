/** The build-up: a proposal of phases, what comes before a start, and looking back. The face of this folder for src/. */

export { LOOK_BACK_WEEKS, type LookBack, lookBacks, restartOf, type TooHeavy, tooHeavy } from './after-restart.ts';
export { type Check, type CheckCode, checks } from './checks.ts';
export { EXAMPLES, type Example, emptyPhase, phasesOf, stepBackFrom } from './examples.ts';
export { type Permission, type PermissionKind, permissionFor, worksForSelf } from './permission.ts';
export { type Proposal, type ProposedPhase, type ProposedReview, proposalOf, startOf } from './proposal.ts';
export {
  type BuildingPaper,
  EMPTY_PAPER,
  FIRST_START,
  LAST_START,
  MOST_HOURS_A_DAY,
  MOST_HOURS_A_WEEK,
  MOST_PHASES,
  MOST_WEEKS,
  ownPhase,
  type Phase,
  PURPOSES,
  type Purpose,
  readBuilding,
  staysFree,
  WEEKDAYS,
} from './shape.ts';
export { daysOf, hoursOf, sameEachDay, sum } from './sums.ts';
export { type BuildingWeek, reviewWeeks, weekdayOf, weeksOf } from './weeks.ts';
