/** The public face of the rules: the only file that src/ and tests/ui may import from. */

export { loadDirectory } from './directory/all.ts';
export { type Contact, countryOf, NEEDS, type Need, REGIONS, type Region, STATUTES, type Statute } from './directory/contact.ts';
export { type Changed, changed, isSame, type MovedDue, type NearDate, nearDates } from './journey/changed.ts';
export { HOME_IDS, hasHomes, loadHomes, whenOpened } from './journey/homes.ts';
export { fromFragment, type LinkFault, looksLikeLink, type OpenedLink, toFragment } from './journey/link.ts';
export {
  type Deadline,
  type Plan,
  type PlannedAdjustment,
  type PlannedContact,
  type PlannedNote,
  type PlannedStop,
  type PlannedTask,
  plan,
} from './journey/plan.ts';
export { dontKnow, type Next, type Replay, replay, soFar } from './journey/replay.ts';
export { type Rests, restingOn } from './journey/resting-on.ts';
export { thisWeek } from './journey/week.ts';
export { ADJUSTMENT_GROUPS, type Adjustment, STATIONS, type Station, type Who } from './kit/advice.ts';
export { type Answer, type Answers, isTicks, UNKNOWN } from './kit/answers.ts';
export type { Reason } from './kit/condition.ts';
export { add, type Day, isDay, NotADay, type Unit } from './kit/day.ts';
export type { Certainty, Provision } from './kit/law.ts';
export type { Question } from './kit/question.ts';
export { LAST_CHECKED, lawOn, PROVISIONS } from './law/index.ts';
export { loadSources, type Source } from './law/sources.ts';
export { QUESTIONS, questionOf } from './questions/questions.ts';
export { shapeOf } from './questions/shape.ts';
