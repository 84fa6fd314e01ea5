import { add, type Day } from '../kit/day.ts';
import { isPublicHoliday } from '../kit/holidays.ts';
import { type BuildingPaper, WEEKDAYS } from './shape.ts';
import { hoursOf, sum } from './sums.ts';

/** One week of the proposal. */
export type BuildingWeek = {
  /** Running number from 1; left out after an open phase, because nobody knows how long that lasts. */
  number?: number;
  /** Number of the phase, from 1, and of the week in it, from 1. */
  phase: number;
  inPhase: number;
  /** In a phase that lasts as long as needed. */
  open: boolean;
  /** The Monday, at the earliest; only when a start day counts. */
  from?: Day;
  /** Hours a weekday, Monday first. */
  hours: readonly number[];
  total: number;
  /** Weekdays without work in this week only: a public holiday, or a day off. */
  off: readonly number[];
  /** Look back at the end of this week. */
  review: boolean;
  reviewDay?: Day;
};

const DAY_MS = 86_400_000;
/** A look back at least every so many weeks. Chosen by us, from "two to four weeks" in the guides. */
const REVIEW_EVERY = 4;
const FRIDAY = 4;

/** 0 for Monday. 1970-01-05 was one. */
export const weekdayOf = (day: Day): number => (((Date.parse(day) / DAY_MS + 3) % 7) + 7) % 7;

/** Weeks of a phase at whose end to look back: at the end, and in equal parts in a long one. */
export function reviewWeeks(weeks: number): readonly number[] {
  const parts = Math.ceil(weeks / REVIEW_EVERY);
  return Array.from({ length: parts }, (_, part) => Math.round(((part + 1) * weeks) / parts));
}

/**
 * Week by week. Dates are the earliest possible: a next phase begins when the one before goes well.
 * @param start the first day of work; left out when none counts yet: then there are no dates
 * @param country in Belgium public holidays are free; elsewhere a contract says which, so only the days off that the person gave count
 */
export function weeksOf(paper: BuildingPaper, country?: unknown, start?: Day): readonly BuildingWeek[] {
  const monday = start ? add(start, -weekdayOf(start), 'days') : undefined;
  let before = 0;
  let known = true;
  return paper.phases.flatMap((phase, index) => {
    const usual = hoursOf(phase, paper.free);
    const looks = reviewWeeks(phase.weeks);
    const weeks = Array.from({ length: phase.weeks }, (_, week): BuildingWeek => {
      const from = monday && known ? add(monday, before + week, 'weeks') : undefined;
      const hours = from
        ? usual.map((some, day) =>
            worked(add(from, day, 'days'), paper.off, country) && add(from, day, 'days') >= (start ?? '') ? some : 0,
          )
        : usual;
      const review = looks.includes(week + 1);
      return {
        ...(known ? { number: before + week + 1 } : {}),
        phase: index + 1,
        inPhase: week + 1,
        open: phase.open,
        ...(from ? { from } : {}),
        hours,
        total: sum(hours),
        off: WEEKDAYS.filter((day) => hours[day] !== usual[day]),
        review,
        ...(review && from ? { reviewDay: add(from, lastDay(hours), 'days') } : {}),
      };
    });
    before += phase.weeks;
    known = known && !phase.open;
    return weeks;
  });
}

const worked = (day: Day, off: readonly Day[], country: unknown): boolean =>
  !off.includes(day) && !(country === 'BE' && isPublicHoliday(day));

/** The last day with work; Friday in a week without. */
const lastDay = (hours: readonly number[]): number => {
  const last = hours.findLastIndex((some) => some > 0);
  return last < 0 ? FRIDAY : last;
};
