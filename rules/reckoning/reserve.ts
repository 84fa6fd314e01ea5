import type { Law } from '../kit/law.ts';
import { around, inForce, type Range, type Refused, type Uncovered } from './outcome.ts';

/**
 * Euros of one calendar year before tax: benefit of the first year of illness, and benefit after it. `estimate` is what a union, fund or
 * payroll office said that may have to be paid on top; `months` in how many months to save it.
 */
export type ReserveInput = { first: number; later: number; estimate?: number | undefined; months?: number | undefined };

export type Reserve = {
  first: number;
  later: number;
  rate: number;
  /** Withheld already, outwards to tens. */
  withheld: Range;
  /** Only out of an estimate of somebody else: our facts know no tariff. */
  put?: { estimate: number; quarterShare: number; quarter: Range; months?: number; monthly?: Range };
  cites: readonly string[];
};

const RULE = 'be-emp-partial-taxes';
const ADVICE = 'guide-kotk-partial';
const WHOLE = 100;
const EUROS = 10;
const MOST_MONTHS = 24;

/** What was withheld from a Belgian benefit, and how an estimate of somebody else is spread. No tax is computed: no rule we have says how much. */
export function reserve(law: Law, { first, later, estimate, months }: ReserveInput): Reserve | Refused | Uncovered {
  if (![RULE, ADVICE].every((id) => law.holds(id))) return { uncovered: 'no-rule', cites: [] };
  if (first === 0 && later === 0) return { refused: 'no-benefit', field: 'first' };
  if (months !== undefined && !(Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS)) {
    return { refused: 'months', field: 'months' };
  }
  if (months !== undefined && estimate === undefined) return { refused: 'estimate-missing', field: 'estimate' };
  const rate = law.quantity(`${RULE}.withholding_primary`).value;
  return {
    first,
    later,
    rate,
    withheld: around((first * rate) / WHOLE, EUROS),
    ...(estimate === undefined ? {} : { put: spread(law, estimate, months) }),
    cites: inForce(law, [RULE, ADVICE]),
  };
}

/** A part of the estimate each quarter of the year. Source: guide-kotk-partial, which tells what the government advises. */
function spread(law: Law, estimate: number, months: number | undefined): NonNullable<Reserve['put']> {
  const quarterShare = law.quantity(`${ADVICE}.prepaid_a_quarter`).value;
  return {
    estimate,
    quarterShare,
    quarter: around((estimate * quarterShare) / WHOLE, EUROS),
    ...(months === undefined ? {} : { months, monthly: around(estimate / months, EUROS) }),
  };
}
