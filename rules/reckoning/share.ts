import type { Law } from '../kit/law.ts';
import { around, inForce, type Range, type Refused, type Uncovered } from './outcome.ts';

/**
 * Hours a week, and euros a month before tax. `fullTime` is what a full-timer in the same job works, never the old contract.
 * Euros are only those that the person typed.
 */
export type ShareInput = { hours: number; fullTime: number; benefit?: number | undefined; wage?: number | undefined };

/** Percentages. `kept` is a range because funds round the fraction. */
export type Share = {
  hours: number;
  fullTime: number;
  worked: number;
  exempt: number;
  cut: number;
  exactly: number;
  kept: Range;
  /** Euros a month before tax, outwards to tens; `together` only when a wage was typed too. */
  benefit?: Range;
  wage?: number;
  together?: Range;
  cites: readonly string[];
};

const RULE = 'be-emp-partial-benefit-formula';
const CITES = [
  RULE,
  'be-emp-partial-benefit-examples',
  'be-emp-partial-benefit-no-ceiling',
  'be-emp-partial-exceptions-formula',
  'guide-kotk-partial',
];
/** The longest week of work that is no typing mistake. */
const LONGEST_WEEK = 60;
const EUROS = 10;
const WHOLE = 100;

/** The part of the benefit that stays (percent), for a worked part (percent) of a full-timer. Source: be-emp-partial-benefit-formula. */
export function keptAt(law: Law, worked: number): number {
  const exempt = law.quantity(`${RULE}.exempt_fraction`).value;
  return WHOLE - Math.max(0, worked - exempt);
}

/** What stays of an employee's benefit beside work with permission in Belgium. Refuses hours of a full week: that is no partial work. */
export function share(law: Law, { hours, fullTime, benefit, wage }: ShareInput): Share | Refused | Uncovered {
  if (!law.holds(RULE)) return { uncovered: 'by-income', cites: [] };
  if (!(fullTime > 0 && fullTime <= LONGEST_WEEK)) return { refused: 'week', field: 'fullTime' };
  if (!(hours > 0)) return { refused: 'some', field: 'hours' };
  if (hours >= fullTime) return { refused: 'whole-week', field: 'hours' };
  const worked = (hours / fullTime) * WHOLE;
  const exactly = keptAt(law, worked);
  const kept = around(exactly);
  const amount = benefit === undefined ? undefined : spread(benefit, kept);
  return {
    hours,
    fullTime,
    worked,
    exempt: law.quantity(`${RULE}.exempt_fraction`).value,
    cut: WHOLE - exactly,
    exactly,
    kept,
    ...(amount ? { benefit: amount } : {}),
    ...(wage === undefined ? {} : { wage }),
    ...(amount && wage !== undefined ? { together: { low: amount.low + wage, high: amount.high + wage } } : {}),
    cites: inForce(law, CITES),
  };
}

/** An amount of money at both ends of what is kept, outwards to tens. */
const spread = (amount: number, kept: Range): Range => ({
  low: around((amount * kept.low) / WHOLE, EUROS).low,
  high: around((amount * kept.high) / WHOLE, EUROS).high,
});
