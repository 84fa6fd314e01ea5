import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { isDutchPublicHoliday, isPublicHoliday } from './holidays.ts';

/** A calendar day as `YYYY-MM-DD`; no time of day, no time zone. */
export type Day = string;

/** `working-days` are Monday to Friday without Belgian public holidays. */
export type Unit = 'days' | 'calendar-days' | 'working-days' | 'weeks' | 'months' | 'years';

/** Thrown for text that is not a real calendar day. */
export class NotADay extends Error {
  constructor(readonly text: string) {
    super(`"${text}" is not a day; write it as YYYY-MM-DD, for example 2026-11-21`);
  }
}

const parse = (day: Day) => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  try {
    return PlainDate.create(Number(year), Number(month), Number(date));
  } catch {
    throw new NotADay(day);
  }
};

export const isDay = (text: unknown): text is Day => {
  if (typeof text !== 'string') return false;
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
};

/** 1 is Monday, 7 is Sunday. Throws NotADay. */
export const weekday = (day: Day): number => PlainDate.dayOfWeek(parse(day));

/** Monday to Friday, and no public holiday of the country. Throws a RangeError for years without known holidays. */
export const isWorkingDay = (day: Day, country: 'BE' | 'NL' = 'BE'): boolean =>
  weekday(day) < 6 && !(country === 'NL' ? isDutchPublicHoliday(day) : isPublicHoliday(day));

const addWorkingDays = (day: Day, amount: number): Day => {
  const step = amount < 0 ? -1 : 1;
  let current = day;
  for (let left = Math.abs(amount); left > 0; ) {
    current = add(current, step, 'days');
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
};

/** `day` moved by `amount` units; a negative amount goes back. Months and years stay within the month (31 Jan + 1 month = end of Feb). */
export function add(day: Day, amount: number, unit: Unit): Day {
  const date = parse(day);
  switch (unit) {
    case 'working-days':
      return addWorkingDays(day, amount);
    case 'days':
    case 'calendar-days':
      return PlainDate.toString(PlainDate.addDays(date, amount));
    case 'weeks':
      return PlainDate.toString(PlainDate.addWeeks(date, amount));
    case 'months':
      return PlainDate.toString(PlainDate.addMonths(date, amount));
    case 'years':
      return PlainDate.toString(PlainDate.addYears(date, amount));
  }
}
