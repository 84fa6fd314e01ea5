import { add, type Day } from '../kit/day.ts';
import type { Law } from '../kit/law.ts';
import type { Uncovered } from './outcome.ts';

/** A stretch of time and the part of the benefit that stays (percent); both days are inclusive. */
export type Stretch = { from: Day; until: Day; kept: number };

export type Business = {
  start: Day;
  stretches: readonly Stretch[];
  months: number;
  reduction: number;
  /** From this day the benefit of a year follows the income of `yearsBack` years earlier; `incomeYear` is the first that counts. */
  byIncome: { from: Day; incomeYear: number; yearsBack: number; cutBelow: number; stopsFrom: number };
  cites: readonly string[];
};

const RULE = 'be-self-benefit-effect';
const WHOLE = 100;

/** How the benefit of a self-employed person in Belgium goes on beside work with permission, counted from the first day of that work. */
export function business(law: Law, start: Day): Business | Uncovered {
  if (!law.holds(RULE) || start < (law.provision(RULE).from ?? '')) return { uncovered: 'older-permission', cites: [] };
  const of = (name: string): number => law.quantity(`${RULE}.${name}`).value;
  const months = of('full_period');
  const cutFrom = add(start, months, 'months');
  const lastYear = Number(start.slice(0, 4)) + of('reduction_until');
  const yearsBack = of('income_reference');
  return {
    start,
    months,
    reduction: of('reduction'),
    stretches: [
      { from: start, until: add(cutFrom, -1, 'days'), kept: WHOLE },
      { from: cutFrom, until: `${lastYear}-12-31`, kept: WHOLE - of('reduction') },
    ],
    byIncome: {
      from: `${lastYear + 1}-01-01`,
      incomeYear: lastYear + 1 - yearsBack,
      yearsBack,
      cutBelow: of('partial_cut_below'),
      stopsFrom: of('suspended_from'),
    },
    cites: [RULE],
  };
}
