import { add, type Day } from '../kit/day.ts';
import { addQuantity, type Law } from '../kit/law.ts';
import { daysFrom } from './days.ts';
import { inForce, type Refused, type Uncovered } from './outcome.ts';

/** A time of being wholly better: its first day, and the day of falling ill again. */
export type Break = { better: Day; again: Day };
export type ClocksInput = { firstSick: Day; breaks: readonly Break[] };

export type Clocks = {
  /** The day from which the weeks count. */
  first: Day;
  /** Each break with its length in days; one that is long enough begins a new count. */
  breaks: readonly (Break & { days: number; restarts: boolean })[];
  gap: number;
  /** The week of illness on the day of asking, from 1. */
  week: number;
  letter: Day;
  /** The first day of the last week to apply: never a day late. */
  applyBy: Day;
  /** The same day if a long break was no real recovery; only when a count began anew. */
  applyByUnbroken?: Day;
  /** The first day after the waiting time: with and without the days of short breaks, because sources do not say which. */
  end: { low: Day; high: Day };
  early: { from: Day; until: Day };
  weeks: { letter: number; apply: number; end: number; earlyFrom: number; earlyUntil: number };
  cites: readonly string[];
};

const WINDOW = 'nl-all-wia-application-window';
const END = 'nl-emp-104-weeks-end';
const EARLY = 'nl-emp-early-iva';
const GAP = 'nl-emp-four-week-rule';
const WEEK = 7;

/** The days that follow from a first sick day in the Netherlands. Dates to act on are counted without short breaks: the earliest, so the safest. */
export function clocks(law: Law, { firstSick, breaks }: ClocksInput): Clocks | Refused | Uncovered {
  if (![WINDOW, END, GAP, EARLY].every((id) => law.holds(id))) return { uncovered: 'no-rule', cites: [] };
  const refused = check(law.day, firstSick, breaks);
  if (refused) return refused;
  const gap = law.quantity(`${GAP}.gap`).value;
  const measured = breaks.map((one) => ({ ...one, days: daysFrom(one.better, one.again), restarts: lasts(one) >= gap }));
  const restart = measured.findLast(({ restarts }) => restarts);
  const first = restart?.again ?? firstSick;
  const short = measured.filter(({ restarts, again }) => !restarts && again > first).reduce((sum, { days }) => sum + days, 0);
  const after = (path: string, from = first): Day => addQuantity(from, law.quantity(path));
  const weeksOf = (path: string): number => law.quantity(path).value;
  const end = after(`${END}.wia_waiting_time`);
  const earlyUntil = weeksOf(`${EARLY}.latest_request`);
  return {
    first,
    breaks: measured,
    gap,
    week: Math.floor(daysFrom(first, law.day) / WEEK) + 1,
    letter: after(`${WINDOW}.uwv_letter`),
    applyBy: after(`${WINDOW}.apply_safely`),
    ...(restart ? { applyByUnbroken: after(`${WINDOW}.apply_safely`, firstSick) } : {}),
    end: { low: end, high: add(end, short, 'days') },
    // "Week 3 to week 68": three whole weeks are over, and week 68 begins; both hold however the weeks are counted.
    early: { from: after(`${EARLY}.earliest_request`), until: add(first, earlyUntil - 1, 'weeks') },
    weeks: {
      letter: weeksOf(`${WINDOW}.uwv_letter`),
      apply: weeksOf(`${WINDOW}.apply_latest`),
      end: weeksOf(`${END}.wia_waiting_time`),
      earlyFrom: weeksOf(`${EARLY}.earliest_request`),
      earlyUntil,
    },
    cites: inForce(law, [WINDOW, END, GAP, 'nl-emp-partial-return-clock', EARLY, 'nl-emp-early-iva-caution']),
  };
}

const lasts = ({ better, again }: Break): number => daysFrom(better, again);

function check(today: Day, firstSick: Day, breaks: readonly Break[]): Refused | undefined {
  if (firstSick > today) return { refused: 'not-yet', field: 'firstSick' };
  let ill = firstSick;
  for (const [place, { better, again }] of breaks.entries()) {
    if (better <= ill) return { refused: 'better-early', field: `better${place + 1}` };
    if (again <= better) return { refused: 'again-early', field: `again${place + 1}` };
    if (again > today) return { refused: 'not-yet', field: `again${place + 1}` };
    ill = again;
  }
  return undefined;
}
