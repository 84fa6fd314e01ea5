import { add, type Day } from '../kit/day.ts';
import type { Law } from '../kit/law.ts';
import { daysFrom, yearOf } from './days.ts';
import { around, inForce, type Range, type Refused, type Uncovered } from './outcome.ts';

/** Hours a week; `contract` is the week of the contract that goes on. Days that have not come yet are plans. */
export type HolidaysInput = {
  sickFrom: Day;
  contract: number;
  partialFrom?: Day | undefined;
  hours?: number | undefined;
  fullFrom?: Day | undefined;
};

/** A stretch of one year that counts for this part (0 to 1) of a worked day. Both days are inclusive. */
export type Counted = { from: Day; until: Day; counts: number; as: 'worked' | 'first-year' | 'partial' | 'away' };

export type HolidayYear = {
  /** The year that is worked, and the year after, in which the holidays fall. */
  workYear: number;
  year: number;
  counted: readonly Counted[];
  /** Weeks of the own contract, outwards to half weeks. */
  weeks: Range;
  /** Holidays of this year that illness prevented can be taken until this day. */
  carriedUntil?: Day;
};
export type Holidays = {
  years: readonly HolidayYear[];
  contract: number;
  hours?: number;
  /** The last day on which illness counts as work, after so many months. */
  equalisedUntil: Day;
  months: number;
  /** Weeks of a year that counts in full. */
  full: number;
  cites: readonly string[];
};

const RULE = 'be-emp-partial-holiday-rights-next-year';
const CARRY = 'be-emp-holiday-carry-over';
const YEARS_SHOWN = 4;
const HALF = 0.5;
/** The longest week of work that is no typing mistake. */
const LONGEST_WEEK = 60;

/** Statutory weeks after a year that counts in full. Source: be-emp-partial-holiday-rights-next-year. */
const weeksOfFullYear = (law: Law): number => law.quantity(`${RULE}.full_year`).value;

/**
 * Weeks of statutory holiday of the years after an illness, for an employee in Belgium. Before the first sick day and after full
 * resumption every day counts; the last situation is taken to go on until the end of the year.
 */
export function holidays(law: Law, input: HolidaysInput): Holidays | Refused | Uncovered {
  if (!law.holds(RULE)) return { uncovered: 'no-rule', cites: [] };
  const refused = check(input, law.day);
  if (refused) return refused;
  const { sickFrom, partialFrom, fullFrom } = input;
  const { value: months } = law.quantity(`${RULE}.equalised`);
  const equalEnd = add(sickFrom, months, 'months');
  const last = Math.max(...[law.day, partialFrom, fullFrom].filter((day) => day !== undefined).map(yearOf));
  const workYears = Array.from({ length: last - yearOf(sickFrom) + 1 }, (_, place) => yearOf(sickFrom) + place);
  return {
    years: workYears.slice(-YEARS_SHOWN).map((workYear) => yearAfter(law, input, equalEnd, workYear)),
    contract: input.contract,
    ...(input.hours === undefined ? {} : { hours: input.hours }),
    equalisedUntil: add(equalEnd, -1, 'days'),
    months,
    full: weeksOfFullYear(law),
    cites: inForce(law, [RULE, CARRY, 'be-emp-holiday-old-rule', 'be-emp-extra-holiday-after-partial']),
  };
}

function check({ sickFrom, contract, partialFrom, hours, fullFrom }: HolidaysInput, today: Day): Refused | undefined {
  if (sickFrom > today) return { refused: 'not-yet', field: 'sickFrom' };
  if (!(contract > 0 && contract <= LONGEST_WEEK)) return { refused: 'week', field: 'contract' };
  if (partialFrom && partialFrom < sickFrom) return { refused: 'before-sick', field: 'partialFrom' };
  if (partialFrom && hours === undefined) return { refused: 'hours-missing', field: 'hours' };
  if (!partialFrom && hours !== undefined) return { refused: 'day-missing', field: 'partialFrom' };
  if (hours !== undefined && !(hours > 0 && hours < contract)) return { refused: 'under-contract', field: 'hours' };
  if (fullFrom && fullFrom <= (partialFrom ?? sickFrom)) return { refused: 'before-partial', field: 'fullFrom' };
  return undefined;
}

function yearAfter(law: Law, input: HolidaysInput, equalEnd: Day, workYear: number): HolidayYear {
  const counted = countedIn(input, equalEnd, workYear);
  const days = counted.reduce((sum, { from, until, counts }) => sum + (daysFrom(from, until) + 1) * counts, 0);
  const length = daysFrom(`${workYear}-01-01`, `${workYear + 1}-01-01`);
  const carried = carriedUntil(law, workYear + 1);
  return {
    workYear,
    year: workYear + 1,
    counted,
    weeks: around((weeksOfFullYear(law) * days) / length, HALF),
    ...(carried ? { carriedUntil: carried } : {}),
  };
}

/** The year in stretches that count alike. */
function countedIn({ sickFrom, contract, partialFrom, hours, fullFrom }: HolidaysInput, equalEnd: Day, year: number): Counted[] {
  const first = `${year}-01-01`;
  const after = `${year + 1}-01-01`;
  const edges = [first, sickFrom, equalEnd, partialFrom, fullFrom].filter((day) => day !== undefined);
  const starts = [...new Set(edges)].filter((day) => first <= day && day < after).sort();
  const kindOn = (day: Day): Pick<Counted, 'as' | 'counts'> => {
    if (day < sickFrom || (fullFrom && day >= fullFrom)) return { as: 'worked', counts: 1 };
    if (day < equalEnd) return { as: 'first-year', counts: 1 };
    if (partialFrom && day >= partialFrom) return { as: 'partial', counts: (hours ?? 0) / contract };
    return { as: 'away', counts: 0 };
  };
  const stretches = starts.map((from, place) => ({ from, until: add(starts[place + 1] ?? after, -1, 'days'), ...kindOn(from) }));
  // Two stretches that count for the same reason are one to a reader.
  const joined: Counted[] = [];
  for (const next of stretches) {
    const before = joined.at(-1);
    if (before?.as === next.as) before.until = next.until;
    else joined.push(next);
  }
  return joined;
}

/** The last day for holidays of `year` that illness prevented; undefined for years before the rule. Source: be-emp-holiday-carry-over. */
export function carriedUntil(law: Law, year: number): Day | undefined {
  if (!law.holds(CARRY) || year < yearOf(law.provision(CARRY).from ?? '9999')) return undefined;
  return add(`${year}-12-31`, law.quantity(`${CARRY}.carry_over`).value, 'months');
}
