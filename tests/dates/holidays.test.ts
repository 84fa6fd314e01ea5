import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dayOff } from '../../rules/dates/index.ts';
import { add, isWorkingDay, NotADay, weekday } from '../../rules/kit/day.ts';
import { isDutchPublicHoliday, LAST_YEAR } from '../../rules/kit/holidays.ts';

vi.setConfig({ testTimeout: 60_000 });

const FIRST_YEAR = 2000;

test('every Dutch holiday of every year agrees with the library date-holidays', () => {
  const calendar = new Holidays('NL');
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    // The library lists both days of Easter and Pentecost; a Sunday is no working day already.
    const theirs = calendar
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public' && !/^(Pasen|Pinksteren)$/i.test(holiday.name))
      .map((holiday) => holiday.date.slice(0, 10));
    const ours: string[] = [];
    for (let day = `${year}-01-01`; day < `${year + 1}-01-01`; day = add(day, 1, 'days')) {
      if (isDutchPublicHoliday(day)) ours.push(day);
    }
    expect(ours, String(year)).toEqual([...new Set(theirs)].sort());
  }
});

test.each(['1997-12-31', '2047-01-01'])('%s is outside the years we know: an error, not a guess', (day) => {
  expect(() => isDutchPublicHoliday(day)).toThrow(RangeError);
  expect(dayOff(day, 'NL')).toBeUndefined();
});

describe('a last day when offices are closed', () => {
  test.each([
    ['2026-12-12', 'BE', 'saturday', '2026-12-11'],
    ['2026-12-13', 'NL', 'sunday', '2026-12-11'],
    // Good Friday is a working day in both; Easter Monday is not.
    ['2027-03-29', 'BE', 'holiday', '2027-03-26'],
    ['2027-04-27', 'NL', 'holiday', '2027-04-26'],
    // Christmas of 2026: a Friday and a Saturday in the Netherlands.
    ['2026-12-26', 'NL', 'saturday', '2026-12-24'],
    ['2026-07-21', 'BE', 'holiday', '2026-07-20'],
  ] as const)('%s in %s is a %s: do it on %s', (day, country, why, before) => {
    expect(dayOff(day, country)).toEqual({ why, before });
  });

  test.each([
    ['2027-04-27', 'BE'],
    ['2026-07-21', 'NL'],
    ['2026-12-11', 'NL'],
  ] as const)('%s in %s is a working day', (day, country) => {
    expect(dayOff(day, country)).toBeUndefined();
  });

  test('the day before is always a working day, and not far away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16_000 }), fc.constantFrom('BE', 'NL'), (after, country) => {
        const day = add('2000-01-10', after, 'days');
        const off = dayOff(day, country);
        expect(off === undefined).toBe(isWorkingDay(day, country));
        if (!off) return;
        expect(isWorkingDay(off.before, country)).toBe(true);
        expect(off.before < day && off.before >= add(day, -5, 'days')).toBe(true);
        if (off.why !== 'holiday') expect(weekday(day)).toBe(off.why === 'saturday' ? 6 : 7);
      }),
      { numRuns: 400 },
    );
  });
});

test('a text that is no day is an error, and not a year without known holidays', () => {
  expect(() => dayOff('tomorrow', 'BE')).toThrow(NotADay);
  expect(dayOff('1989-12-25', 'BE')).toBeUndefined();
});
