import type { Phase } from './shape.ts';

/** Hours together; they go by the half, so nothing is rounded. */
export const sum = (hours: readonly number[]): number => hours.reduce((total, some) => total + some, 0);

/** Hours a weekday of a phase, Monday first; a weekday that stays free has none. */
export const hoursOf = (phase: Phase, free: readonly number[]): readonly number[] =>
  phase.hours.map((some, day) => (free.includes(day) ? 0 : some));

/** Days of the week with hours. */
export const daysOf = (hours: readonly number[]): number => hours.filter((some) => some > 0).length;

/** Whether every day with hours has the same number; undefined hours a day when they differ. */
export function sameEachDay(hours: readonly number[]): number | undefined {
  const [first, ...others] = hours.filter((some) => some > 0);
  return first !== undefined && others.every((some) => some === first) ? first : undefined;
}
