import { describe, expect, test } from 'vitest';
import { timeline } from '../../rules/dates/index.ts';
import type { Answers, Day } from '../../rules/index.ts';
import '../paths/walker.ts';
import { BELGIAN, DUTCH } from './people.ts';

const TODAY = '2026-11-21';

const dates = (answers: Answers, day: Day = TODAY) => Object.fromEntries(timeline(answers, day).map((row) => [row.id, row.day]));

describe('Belgium, ill since 16 February 2026', () => {
  const found = dates(BELGIAN);

  test.each([
    // 30 days with the first one counted: 13 days of February, 17 of March.
    ['be-guaranteed-wage-ends', '2026-03-17'],
    ['be-after-four-weeks', '2026-03-16'],
    ['be-work-potential', '2026-04-13'],
    ['be-large-employer-starts', '2026-08-16'],
    ['be-force-majeure-possible', '2026-08-16'],
    ['be-one-year', '2027-02-16'],
    // The working day before Monday 14 December.
    ['partial-file-form', '2026-12-11'],
    ['review-week-3', '2027-01-04'],
    ['review-week-6', '2027-01-25'],
    ['review-week-12', '2027-03-08'],
    ['given-restart_day', '2026-12-14'],
  ])('%s is on %s', (id, day) => {
    expect(found[id]).toBe(day);
  });

  test('a review that a task holds already is not said twice', () => {
    expect(found['agree-first-talk']).toBe('2026-12-21');
    expect(found['review-week-1']).toBeUndefined();
  });

  test('ill before 2026: no estimate of what you can do, and no duty of a large employer', () => {
    const older = dates({ ...BELGIAN, absence: '1-2y', first_sick_day: '2025-12-31' });
    expect(Object.keys(older)).not.toContain('be-work-potential');
    expect(Object.keys(older)).not.toContain('be-large-employer-starts');
    // The six months hold for who fell ill before 2026 too.
    expect(older['be-force-majeure-possible']).toBe('2026-06-30');
  });

  test('twenty weeks of partial work count for who fell ill before 2026 only', () => {
    const older = dates({ ...BELGIAN, absence: '1-2y', first_sick_day: '2025-12-31' });
    expect(older['be-twenty-weeks']).toBe('2027-05-03');
    expect(found['be-twenty-weeks']).toBeUndefined();
  });

  test('with a trajectory running there is no talk of force majeure', () => {
    const running = dates({ ...BELGIAN, formal_road: 'trajectory' });
    expect(Object.keys(running)).toContain('be-one-year');
    expect(Object.keys(running)).not.toContain('be-force-majeure-possible');
  });

  test('the law of 2019 knows neither the estimate nor the six months', () => {
    const then = Object.keys(dates({ ...BELGIAN, first_sick_day: '2018-09-03', restart_day: '2019-06-24' }, '2019-06-01'));
    expect(then).toContain('be-one-year');
    for (const later of ['be-work-potential', 'be-large-employer-starts', 'be-force-majeure-possible'])
      expect(then).not.toContain(later);
  });
});

describe('the Netherlands, ill since 22 June 2026', () => {
  const found = dates(DUTCH);

  test.each([
    ['nl-week-1', '2026-06-29'],
    ['nl-week-6', '2026-08-03'],
    ['nl-week-8', '2026-08-17'],
    ['nl-week-42-employer-tells-uwv', '2027-04-12'],
    ['nl-week-52-look-back-together', '2027-06-21'],
    ['nl-week-88', '2028-02-28'],
    ['nl-week-91', '2028-03-20'],
    // Mistake 15: the first day of week 93, 644 days after the first sick day.
    ['nl-week-93', '2028-03-27'],
    // The last of 728 days.
    ['nl-week-104', '2028-06-18'],
  ])('%s is on %s', (id, day) => {
    expect(found[id]).toBe(day);
  });

  test('every six weeks: the next three, with numbers that stay', () => {
    const coming = (day: Day) => Object.entries(dates(DUTCH, day)).filter(([id]) => id.startsWith('nl-every-six-weeks'));
    expect(coming(TODAY)).toEqual([
      ['nl-every-six-weeks-3', '2026-12-21'],
      ['nl-every-six-weeks-4', '2027-02-01'],
      ['nl-every-six-weeks-5', '2027-03-15'],
    ]);
    expect(coming('2026-12-22')[0]).toEqual(['nl-every-six-weeks-4', '2027-02-01']);
    // Not past the 104 weeks.
    expect(
      coming('2028-05-30')
        .map(([, day]) => day)
        .every((day) => day < '2028-06-19'),
    ).toBe(true);
  });

  test('who has asked for the WIA hears no more of the letter and the request', () => {
    const asked = Object.keys(dates({ ...DUTCH, absence: '1-2y', first_sick_day: '2025-02-24', wia_stage: 'applied' }));
    expect(asked.filter((id) => /week-(88|91|93)/.test(id))).toEqual([]);
  });

  test('the clock stands still for nobody who works in part: the weeks are the same', () => {
    const working = dates({
      ...DUTCH,
      phase: 'just-restarted',
      reported_how: 'partly-sick',
      restart_day: '2026-10-05',
      going: 'well',
    });
    if (working['nl-week-93'] !== undefined) expect(working['nl-week-93']).toBe('2028-03-27');
    const reported = { ...DUTCH, phase: 'just-restarted', reported_how: 'recovered', restart_day: '2026-10-05', going: 'well' };
    expect(Object.keys(dates(reported)).filter((id) => id.startsWith('nl-week'))).toEqual([]);
  });
});

test('without a day there is no date', () => {
  expect(timeline({ ...BELGIAN, first_sick_day: 'unknown', restart_day: 'unknown' }, TODAY)).toEqual([]);
  expect(timeline({}, TODAY)).toEqual([]);
});
