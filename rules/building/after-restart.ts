import type { Answers } from '../kit/answers.ts';
import { add, type Day, isDay } from '../kit/day.ts';
import type { Law } from '../kit/law.ts';
import type { PermissionKind } from './permission.ts';

/** Weeks after the restart at which to look back. A choice of the plan (its tasks have the same moments), no rule of law. */
export const LOOK_BACK_WEEKS = [1, 3, 6, 12] as const;

export type LookBack = { weeks: (typeof LOOK_BACK_WEEKS)[number]; day?: Day };

/** The moments to look back, with a day when the day of the restart is known. */
export const lookBacks = (restart: Day | undefined): readonly LookBack[] =>
  LOOK_BACK_WEEKS.map((weeks) => ({ weeks, ...(restart ? { day: add(restart, weeks, 'weeks') } : {}) }));

/** The day of the restart: what was answered, else the start of the proposal. */
export const restartOf = (answers: Answers, start: Day | undefined): Day | undefined =>
  isDay(answers.restart_day) ? answers.restart_day : start;

/** Too heavy: under a permission (or partly reported sick), or back at the old hours. Words: `building.heavy.<kind>.<at>`. */
export type TooHeavy = { kind: PermissionKind; at: 'fewer-hours' | 'old-hours'; cites: readonly string[] };

const BELGIAN: Partial<Record<PermissionKind, Readonly<Record<TooHeavy['at'], readonly string[]>>>> = {
  employee: {
    'fewer-hours': ['be-emp-partial-change-of-hours', 'be-emp-partial-relapse-full-incapacity'],
    'old-hours': ['be-emp-partial-change-of-hours', 'be-emp-partial-file-date'],
  },
  jobseeker: { 'fewer-hours': ['be-emp-partial-change-of-hours'], 'old-hours': ['be-emp-partial-change-of-hours'] },
  self: { 'fewer-hours': ['be-self-change-or-stop'], 'old-hours': ['be-self-request-latest-day-before'] },
  'self-written': { 'fewer-hours': ['be-self-change-or-stop'], 'old-hours': ['be-self-request-old-prior-permission'] },
};
const DUTCH: typeof BELGIAN = {
  employee: {
    'fewer-hours': ['nl-emp-buildup-phase-contingent'],
    'old-hours': ['nl-emp-medical-downshift', 'nl-emp-four-week-rule'],
  },
  self: { 'fewer-hours': ['nl-self-stepwise-return'], 'old-hours': ['nl-self-stepwise-return'] },
};

/** What to do when it is too heavy, both ways; a way whose rules do not hold on the day only tells whom to ask. */
export function tooHeavy(kind: PermissionKind, country: unknown, law: Law): readonly TooHeavy[] {
  const rules = (country === 'NL' ? DUTCH : country === 'BE' ? BELGIAN : {})[kind];
  return (['fewer-hours', 'old-hours'] as const).map((at) => {
    const cites = rules?.[at] ?? [];
    const known = cites.length > 0 && cites.every((id) => law.holds(id));
    return known
      ? { kind: kind === 'self-written' ? 'self' : kind, at, cites }
      : { kind: kind === 'appointed' ? 'appointed' : 'ask', at, cites: [] };
  });
}
