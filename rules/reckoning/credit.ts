import type { Law } from '../kit/law.ts';
import { inForce, type Range, type Refused, type Uncovered } from './outcome.ts';

/** Options of questions; undefined is "I don't know". `years` and `months` of service, `used` in days (halves count). */
export type CreditInput = {
  regime: string | undefined;
  /** Option of the question `appointment`; who is appointed for a time in education saves up fewer days. */
  appointment?: string | undefined;
  vacancy?: string | undefined;
  years?: number | undefined;
  months?: number | undefined;
  used?: number | undefined;
};

export type Credit = {
  regime: 'federal' | 'education' | 'flemish';
  /** How the number came about: an advance, so much a year, or one number for the career. */
  by: 'advance' | 'years' | 'career';
  unit: number;
  /** Months of service; 0 when they do not matter. */
  service: number;
  /** Days in all. From the years that are complete to a share of the running one. */
  earned: Range;
  used: number;
  left: Range;
  cites: readonly string[];
};

const YEAR = 12;
/** More years of service are a typing mistake. */
const MOST_YEARS = 60;

/** Paid sick days of an appointed civil servant in Belgium that may be left. Where no rule gives a number, it says so. */
export function credit(law: Law, input: CreditInput): Credit | Refused | Uncovered {
  const { regime, used, months = 0 } = input;
  if (regime === 'local') return { uncovered: 'local', cites: inForce(law, ['be-civ-local-minimum-decree-2023']) };
  if (regime === 'education' && input.appointment === 'temporary') {
    return { uncovered: 'temporary', cites: inForce(law, ['be-civ-edu-temporary-and-contractual']) };
  }
  if (regime !== 'federal' && regime !== 'education' && regime !== 'flemish') return { uncovered: 'regime', cites: [] };
  if (regime === 'flemish') {
    const without = flemishWithout(law, input.vacancy);
    if (without) return without;
  }
  if (used === undefined || used < 0) return { refused: 'used', field: 'used' };
  if (regime === 'flemish') return flemish(law, used);
  if (input.years === undefined || !Number.isInteger(input.years) || input.years > MOST_YEARS)
    return { refused: 'years', field: 'years' };
  if (!Number.isInteger(months) || months >= YEAR) return { refused: 'months', field: 'months' };
  const service = input.years * YEAR + months;
  return regime === 'federal' ? federal(law, service, used) : education(law, service, used);
}

const left = (earned: Range, used: number): Range => ({
  low: Math.max(0, earned.low - used),
  high: Math.max(0, earned.high - used),
});

const overYears = (a_year: number, service: number): Range => ({
  low: a_year * Math.floor(service / YEAR),
  high: Math.ceil((a_year * service) / YEAR),
});

/** Source: be-civ-fed-credit-21-per-12-months, be-civ-fed-start-63. */
function federal(law: Law, service: number, used: number): Credit {
  const cites = [
    'be-civ-fed-credit-21-per-12-months',
    'be-civ-fed-start-63',
    'be-civ-fed-disponibility-60',
    'be-civ-fed-disponibility-serious-illness-100',
  ];
  const start = 'be-civ-fed-start-63';
  const advance = service < law.quantity(`${start}.applies_below_seniority`).value;
  const unit = law.quantity(advance ? `${start}.advance` : 'be-civ-fed-credit-21-per-12-months.credit').value;
  const earned = advance ? { low: unit, high: unit } : overYears(unit, service);
  const by = advance ? 'advance' : 'years';
  return { regime: 'federal', by, unit, service, earned, used, left: left(earned, used), cites: inForce(law, cites) };
}

/** Source: be-civ-edu-sick-30. */
function education(law: Law, service: number, used: number): Credit {
  const unit = law.quantity('be-civ-edu-sick-30.credit').value;
  const earned = overYears(unit, service);
  const cites = inForce(law, ['be-civ-edu-sick-30', 'be-civ-edu-exhaustion-pay']);
  return { regime: 'education', by: 'years', unit, service, earned, used, left: left(earned, used), cites };
}

const FLEMISH_NEW = 'be-civ-vlg-sick-new-appointees-2024';

/** Since June 2024 the vacancy decides; before, every Flemish civil servant had the counter. */
function flemishWithout(law: Law, vacancy: string | undefined): Uncovered | undefined {
  if (!law.holds(FLEMISH_NEW) || vacancy === 'before-june-2024') return undefined;
  if (vacancy === 'from-june-2024') return { uncovered: 'no-counter', cites: [FLEMISH_NEW] };
  return { uncovered: 'vacancy', cites: inForce(law, ['be-civ-vlg-sick-credit-666', FLEMISH_NEW]) };
}

/** Source: be-civ-vlg-sick-credit-666. Passing it ends nothing by itself. */
function flemish(law: Law, used: number): Credit {
  const unit = law.quantity('be-civ-vlg-sick-credit-666.career_contingent').value;
  const earned = { low: unit, high: unit };
  const cites = ['be-civ-vlg-sick-credit-666', 'be-civ-vlg-which-days-count', 'be-civ-vlg-full-pay-no-disponibility'];
  return {
    regime: 'flemish',
    by: 'career',
    unit,
    service: 0,
    earned,
    used,
    left: left(earned, used),
    cites: inForce(law, cites),
  };
}
