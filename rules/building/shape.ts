import * as z from 'zod/mini';
import { READERS } from '../handover/vocabulary.ts';
import { isDay } from '../kit/day.ts';

/** What a phase is for. `back` is a step back: as normal as any other. */
export const PURPOSES = ['settle', 'tasks', 'pace', 'hours', 'back'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Limits of the form; none of them comes from the law. Hours go by the half. */
export const MOST_HOURS_A_DAY = 12;
export const MOST_HOURS_A_WEEK = 60;
export const MOST_WEEKS = 26;
export const MOST_PHASES = 8;
const MOST_DAYS_OFF = 40;
const MOST_LETTERS = 200;
/** Days whose holidays and weeks can be counted to the end of the longest proposal. */
export const FIRST_START = '2019-01-01';
export const LAST_START = '2040-12-31';

/** Monday is 0, Sunday is 6. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

const dayHours = z.number().check(
  z.refine((hours) => hours >= 0 && hours <= MOST_HOURS_A_DAY),
  z.refine((hours) => Number.isInteger(hours * 2)),
);
const weekday = z.number().check(z.refine((day) => Number.isInteger(day) && day >= 0 && day <= 6));

const realDay = z.string().check(z.refine(isDay));

/** Whose answer these hours came from, and the day of that answer. Goes as soon as the person changes the phase. */
const from = z.object({ reader: z.enum(READERS), made: realDay });

const phase = z.object({
  purpose: z.enum(PURPOSES),
  weeks: z.number().check(z.refine((weeks) => Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS)),
  /** "As long as needed": the weeks then say when to look back, not when the phase ends. */
  open: z.boolean(),
  hours: z.array(dayHours).check(z.length(7)),
  /** Tasks that fit, in the person's own words. */
  tasks: z.string().check(z.maxLength(MOST_LETTERS)),
  from: z.catch(z.optional(from), undefined),
});

const paper = z.object({
  /** Hours a week: of the contract, or of a usual week before for who has no contract. */
  contract: z.nullable(z.number().check(z.refine((hours) => hours > 0 && hours <= MOST_HOURS_A_WEEK))),
  phases: z.array(phase).check(z.maxLength(MOST_PHASES)),
  /** Weekdays that stay free every week; nobody asks why. */
  free: z.array(weekday).check(z.maxLength(7)),
  /** Single days off: leave, a holiday, an appointment; nobody asks which. */
  off: z.array(realDay).check(z.maxLength(MOST_DAYS_OFF)),
  /** A wish for a day of rest between two days of work. */
  restBetween: z.boolean(),
  start: z.nullable(realDay.check(z.refine((day) => day >= FIRST_START && day <= LAST_START))),
  /** Which text on what comes first was read (`Permission.read`); a start day counts only while that is still the one. */
  arranged: z.string().check(z.maxLength(MOST_LETTERS)),
});

export type Phase = z.infer<typeof phase>;
export type BuildingPaper = z.infer<typeof paper>;

/** Everything empty: no hours, no phases, no day. */
export const EMPTY_PAPER: BuildingPaper = {
  contract: null,
  phases: [],
  free: [],
  off: [],
  restBetween: false,
  start: null,
  arranged: '',
};

/** What was kept, when it still has this shape; otherwise an empty paper. Never throws. */
export function readBuilding(kept: unknown): BuildingPaper {
  const read = paper.safeParse(kept);
  return read.success ? read.data : EMPTY_PAPER;
}

/** A phase that the person changed: from then on it is nobody else's. */
export const ownPhase = ({ from: _, ...phase }: Phase): Phase => phase;

/** The paper with other weekdays that stay free; a phase whose hours change by it is the person's own from then on. */
export const staysFree = ({ free: before, ...paper }: BuildingPaper, free: number[]): BuildingPaper => {
  const differs = WEEKDAYS.filter((day) => before.includes(day) !== free.includes(day));
  const touched = ({ hours }: Phase) => differs.some((day) => (hours[day] ?? 0) > 0);
  return { ...paper, free, phases: paper.phases.map((one) => (touched(one) ? ownPhase(one) : one)) };
};
