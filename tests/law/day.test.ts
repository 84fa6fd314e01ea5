import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { add, isDay, isWorkingDay, NotADay, type Unit } from '../../rules/kit/day.ts';
import { isPublicHoliday } from '../../rules/kit/holidays.ts';

// Many roads in one test: on a busy machine they take longer than a test of one thing.
vi.setConfig({ testTimeout: 60_000 });

const DAY_MS = 86_400_000;
const MOST_DAYS_OFF_IN_A_ROW = 5;
const runs = { numRuns: 400, seed: 20261121 };

const fromDate = (date: Date): string => date.toISOString().slice(0, 10);
const days = fc
  .integer({ min: Date.parse('2001-02-01') / DAY_MS, max: Date.parse('2044-12-31') / DAY_MS })
  .map((count) => fromDate(new Date(count * DAY_MS)));
const between = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const isFree = (day: string): boolean => [0, 6].includes(weekday(day)) || isPublicHoliday(day);

describe('a day', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '2045-01-01'])('%s is one', (text) => expect(isDay(text)).toBe(true));

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '12026-11-21',
    '2026-11-211',
    '21-11-2026',
    '2026-11-21T00:00',
    '',
    'unknown',
  ])('"%s" is none, and counting with it is an error that says so', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => add(text, 1, 'days')).toThrow(NotADay);
    expect(() => add(text, 1, 'days')).toThrow(`"${text}" is not a day; write it as YYYY-MM-DD`);
  });

  test('other values are none', () => {
    for (const value of [undefined, null, 20261121, [], ['2026-11-21'], {}]) expect(isDay(value)).toBe(false);
  });
});

describe('counting', () => {
  test.each<[string, number, Unit, string]>([
    ['2026-12-31', 1, 'days', '2027-01-01'],
    ['2024-02-28', 1, 'calendar-days', '2024-02-29'],
    ['2024-02-29', 1, 'years', '2025-02-28'],
    ['2026-01-31', 1, 'months', '2026-02-28'],
    ['2028-01-31', 1, 'months', '2028-02-29'],
    ['2026-03-31', -1, 'months', '2026-02-28'],
    ['2026-11-21', 14, 'weeks', '2027-02-27'],
    // Decision B of 3 March: 21 calendar days, weekends included.
    ['2026-03-03', 21, 'calendar-days', '2026-03-24'],
    // The working day before Monday is Friday, before Easter Tuesday the Thursday (Good Friday is a working day).
    ['2026-11-23', -1, 'working-days', '2026-11-20'],
    ['2026-04-07', -1, 'working-days', '2026-04-03'],
    ['2026-12-28', -1, 'working-days', '2026-12-24'],
    ['2027-01-04', -1, 'working-days', '2026-12-31'],
    ['2026-05-13', 1, 'working-days', '2026-05-15'],
    ['2026-11-21', 0, 'working-days', '2026-11-21'],
  ])('%s and %i %s is %s', (day, amount, unit, result) => expect(add(day, amount, unit)).toBe(result));

  test('days and weeks go back the way they came, and are as long as they say', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -800, max: 800 }),
        fc.constantFrom<Unit>('days', 'calendar-days', 'weeks'),
        (day, amount, unit) => {
          const moved = add(day, amount, unit);
          expect(between(day, moved)).toBe(amount * (unit === 'weeks' ? 7 : 1));
          expect(add(moved, -amount, unit)).toBe(day);
        },
      ),
      runs,
    );
  });

  test('months and years keep the day of the month, or take the last one there is', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 30 }), (day, amount) => {
        const moved = add(day, amount, 'months');
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        const last = new Date(Date.UTC(year, month - 1 + amount + 1, 0)).getUTCDate();
        expect(Number(moved.slice(8))).toBe(Math.min(date, last));
        expect(add(day, 12, 'months')).toBe(add(day, 1, 'years'));
      }),
      runs,
    );
  });

  test('working days end on a working day, count no free day and skip none', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), fc.constantFrom(1, -1), (day, amount, sign) => {
        const moved = add(day, sign * amount, 'working-days');
        expect(isFree(moved)).toBe(false);
        let counted = 0;
        for (let at = day; at !== moved; ) {
          at = add(at, sign, 'days');
          if (!isFree(at)) counted += 1;
        }
        expect(counted).toBe(amount);
        expect(Math.abs(between(day, add(day, sign, 'working-days')))).toBeLessThanOrEqual(MOST_DAYS_OFF_IN_A_ROW);
      }),
      runs,
    );
  });

  test('one working day after the other is as far as both at once', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 15 }), (day, first, second) => {
        expect(add(add(day, first, 'working-days'), second, 'working-days')).toBe(add(day, first + second, 'working-days'));
      }),
      runs,
    );
  });
});

test.each([
  ['2026-04-27', 'Koningsdag', { BE: true, NL: false }],
  ['2026-07-21', 'the Belgian national holiday', { BE: false, NL: true }],
  ['2026-12-25', 'Christmas', { BE: false, NL: false }],
  ['2026-11-21', 'a Saturday', { BE: false, NL: false }],
  ['2026-11-23', 'a Monday', { BE: true, NL: true }],
])('%s, %s, is a working day in: %j', (day, _, works) => {
  expect({ BE: isWorkingDay(day, 'BE'), NL: isWorkingDay(day, 'NL') }).toEqual(works);
  expect(isWorkingDay(day)).toBe(works.BE);
});
