/** Sums that go with a plan: what somebody types in, the law of a day, and a range with the rules it rests on. Pure, without words. */
export { type Business, business } from './business.ts';
export { type Break, type Clocks, clocks } from './clocks.ts';
export { type Credit, credit } from './credit.ts';
export { daysFrom } from './days.ts';
export { type Counted, type Holidays, type HolidayYear, holidays } from './holidays.ts';
export type { Range, Refused, Uncovered } from './outcome.ts';
export { type Reserve, reserve } from './reserve.ts';
export { keptAt, type Share, share } from './share.ts';
