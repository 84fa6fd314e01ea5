import type { Law } from '../kit/law.ts';

/** What was filled in does not fit together: `field` is where to look, `refused` says why. Words stand in the locale. */
export type Refused = { refused: string; field: string };

/** The rules of the day do not answer this: `uncovered` says what is missing, `cites` what still holds. */
export type Uncovered = { uncovered: string; cites: readonly string[] };

/** Lower and upper end; equal when there is nothing to be unsure of. */
export type Range = { low: number; high: number };

/** Finer than anything that is shown. */
const FINE = 1e6;
/** Away from the noise of binary fractions: 0.1 + 0.2 is 0.3. */
const exact = (value: number): number => Math.round(value * FINE) / FINE;

/** The range around a value in steps of `step`, outwards: who plans with the lower end is never short. */
export const around = (value: number, step = 1): Range => ({
  low: exact(Math.floor(exact(value / step)) * step),
  high: exact(Math.ceil(exact(value / step)) * step),
});

/** The rules among these that are in force on the day. */
export const inForce = (law: Law, ids: readonly string[]): readonly string[] => ids.filter((id) => law.holds(id));
