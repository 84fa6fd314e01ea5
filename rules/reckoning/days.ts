import type { Day } from '../kit/day.ts';

const A_DAY = 86_400_000;

/** Whole days from one calendar day to another; negative when the second is earlier. */
export const daysFrom = (from: Day, to: Day): number => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / A_DAY;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
