import Holidays from 'date-holidays';
import { expect, test, vi } from 'vitest';
import { add } from '../../rules/kit/day.ts';
import { isDutchPublicHoliday, isPublicHoliday, LAST_YEAR } from '../../rules/kit/holidays.ts';

// Many roads in one test: on a busy machine they take longer than a test of one thing.
vi.setConfig({ testTimeout: 60_000 });

const FIRST_YEAR = 2000;
const WORKDAYS_OFF = 10;

test('every day of every year agrees with the library date-holidays', () => {
  const calendar = new Holidays('BE');
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  expect(years.at(-1)).toBe(2046);
  for (const year of years) {
    // The library also lists Easter and Pentecost Sunday as public; the law of 4 January 1974 names the ten days off work.
    const theirs = calendar
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public' && !/^(Pasen|Pinksteren)$/i.test(holiday.name))
      .map((holiday) => holiday.date.slice(0, 10));
    const ours: string[] = [];
    for (let day = `${year}-01-01`; day < `${year + 1}-01-01`; day = add(day, 1, 'days')) {
      if (isPublicHoliday(day)) ours.push(day);
    }
    expect(ours, String(year)).toEqual([...new Set(theirs)].sort());
    // In some years Ascension falls on 1 May: one day off fewer.
    expect([WORKDAYS_OFF, WORKDAYS_OFF - 1]).toContain(ours.length);
  }
});

test('so does every day in the Netherlands, without the days that are free for some only', () => {
  const calendar = new Holidays('NL');
  // 5 May is public in the library; a day off in most places of work only once in five years.
  const free = /^(Pasen|Pinksteren|Bevrijdingsdag)$/i;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const theirs = calendar
      .getHolidays(year, 'nl')
      .filter(({ type, name }) => type === 'public' && !free.test(name))
      .map(({ date }) => date.slice(0, 10));
    const ours: string[] = [];
    for (let day = `${year}-01-01`; day < `${year + 1}-01-01`; day = add(day, 1, 'days'))
      if (isDutchPublicHoliday(day)) ours.push(day);
    expect(ours, String(year)).toEqual([...new Set(theirs)].sort());
  }
});

test.each(['1997-12-31', '2047-01-01', '1900-05-01'])('%s is outside the years we know: an error, not a guess', (day) => {
  expect(() => isPublicHoliday(day)).toThrow(RangeError);
});
