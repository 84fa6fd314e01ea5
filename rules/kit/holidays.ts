/**
 * Public holidays of Belgium (law of 4 January 1974) and of the Netherlands: fixed ones, and those that move with Easter.
 * Easter Mondays come from the library date-holidays; tests/law and tests/dates (holidays.test.ts) compare every day with it.
 */
const FIXED = new Set(['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25']);
const FIRST_YEAR = 1998;
const EASTER_MONDAYS = (
  '04-13 04-05 04-24 04-16 04-01 04-21 04-12 03-28 04-17 04-09 03-24 04-13 04-05 04-25 04-09 04-01 04-21 04-06 03-28 04-17 04-02 04-22 04-13 04-05 ' +
  '04-18 04-10 04-01 04-21 04-06 03-29 04-17 04-02 04-22 04-14 03-29 04-18 04-10 03-26 04-14 04-06 04-26 04-11 04-02 04-22 04-07 03-30 ' +
  '04-18 04-10 03-26'
).split(' ');
export const LAST_YEAR = FIRST_YEAR + EASTER_MONDAYS.length - 1;

const DAY_MS = 86_400_000;
const ASCENSION = 38;
const WHIT_MONDAY = 49;

/** Days since Easter Monday of the year. Throws outside the years the table knows: a wrong deadline is worse than none. */
function sinceEasterMonday(day: string): number {
  const year = Number(day.slice(0, 4));
  const easterMonday = EASTER_MONDAYS[year - FIRST_YEAR];
  if (!easterMonday) throw new RangeError(`Public holidays are known from ${FIRST_YEAR} to ${LAST_YEAR}, not for ${year}`);
  return (Date.parse(day) - Date.parse(`${year}-${easterMonday}`)) / DAY_MS;
}

const movesWithEaster = (since: number): boolean => since === 0 || since === ASCENSION || since === WHIT_MONDAY;

/** Whether `day` (YYYY-MM-DD) is a Belgian public holiday. Throws a RangeError outside the years the table knows. */
export function isPublicHoliday(day: string): boolean {
  const since = sinceEasterMonday(day);
  return FIXED.has(day.slice(5)) || movesWithEaster(since);
}

/** New Year and both days of Christmas; 5 May and Good Friday are a day off for some only. */
const DUTCH_FIXED = new Set(['01-01', '12-25', '12-26']);
/** Queen's Day (30 April) until 2013, King's Day (27 April) since; a day earlier when that is a Sunday. */
const FIRST_KINGS_DAY = 2014;

function isKingsDay(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const date = year < FIRST_KINGS_DAY ? 30 : 27;
  const onSunday = new Date(`${year}-04-${date}`).getUTCDay() === 0;
  return day === `${year}-04-${onSunday ? date - 1 : date}`;
}

/** Whether `day` (YYYY-MM-DD) is a public holiday in the Netherlands. Throws a RangeError outside the years the table knows. */
export function isDutchPublicHoliday(day: string): boolean {
  const since = sinceEasterMonday(day);
  return DUTCH_FIXED.has(day.slice(5)) || movesWithEaster(since) || isKingsDay(day);
}
