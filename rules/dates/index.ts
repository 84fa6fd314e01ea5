/** Dates: the only file of this folder that src/ imports. It is fetched with its own screen, not with the first. */

export { CLOCKS } from './clocks.ts';
export { type DayOff, dayOff } from './days-off.ts';
export { type Effect, effectsOf, faultIn, type Interruption, type InterruptionFault, type Verdict } from './interruptions.ts';
export { LATE_EFFECTS_AGAIN, TODAY_ANCHOR } from './later.ts';
export { meetings } from './meetings.ts';
export type { Meaning } from './milestone.ts';
export { type Brought, type MissingDay, missingDays } from './missing.ts';
export { type DateRow, inOrder, MILESTONES, timeline } from './timeline.ts';
