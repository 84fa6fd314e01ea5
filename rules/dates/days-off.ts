import { add, type Day, isWorkingDay, weekday } from '../kit/day.ts';

/** Why a day is no working day, and the working day before it. */
export type DayOff = { why: 'saturday' | 'sunday' | 'holiday'; before: Day };

const SATURDAY = 6;
const SUNDAY = 7;
/** Christmas with a weekend is the longest row of days off. */
const LONGEST_ROW = 7;

/**
 * Whether a last day falls on a day when offices are closed: then the working day before it is safe.
 * Undefined for a working day, and for years without known holidays.
 */
export function dayOff(day: Day, country: 'BE' | 'NL'): DayOff | undefined {
  try {
    if (isWorkingDay(day, country)) return undefined;
    let before = day;
    for (let back = 0; back < LONGEST_ROW && !isWorkingDay(before, country); back += 1) before = add(before, -1, 'days');
    const number = weekday(day);
    const why = number === SATURDAY ? 'saturday' : number === SUNDAY ? 'sunday' : 'holiday';
    return { why, before };
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}
