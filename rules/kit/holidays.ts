/**
 * Belgian public holidays (law of 4 January 1974). The seven fixed ones, and three that move with Easter.
 * Easter Mondays come from the library date-holidays; tests/law/holidays.test.ts compares every day with it.
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

/** Whether `day` (YYYY-MM-DD) is a Belgian public holiday. Throws outside the years the table knows: a wrong deadline is worse than none. */
export function isPublicHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const easterMonday = EASTER_MONDAYS[year - FIRST_YEAR];
  if (!easterMonday) throw new RangeError(`Public holidays are known from ${FIRST_YEAR} to ${LAST_YEAR}, not for ${year}`);
  if (FIXED.has(day.slice(5))) return true;
  const since = (Date.parse(day) - Date.parse(`${year}-${easterMonday}`)) / DAY_MS;
  return since === 0 || since === ASCENSION || since === WHIT_MONDAY;
}
