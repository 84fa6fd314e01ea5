import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add } from '../../rules/kit/day.ts';
import { lawOn } from '../../rules/law/index.ts';
import { daysFrom, type Holidays, holidays } from '../../rules/reckoning/index.ts';

type Input = Parameters<typeof holidays>[1];
const found = (day: string, input: Input): Holidays => {
  const outcome = holidays(lawOn(day), input);
  if (!('years' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
};
const SEED: Input = { sickFrom: '2018-01-01', contract: 38, partialFrom: '2019-01-01', hours: 19, fullFrom: '2020-01-01' };

describe('holidays of the years after', () => {
  test('the case of the seed: 4, 2 and 4 weeks', () => {
    expect(found('2019-06-01', SEED).years.map(({ year, weeks }) => [year, weeks])).toEqual([
      [2019, { low: 4, high: 4 }],
      [2020, { low: 2, high: 2 }],
      [2021, { low: 4, high: 4 }],
    ]);
  });

  test('the first twelve months count, work or not; after them only hours that are worked', () => {
    const { years, equalisedUntil } = found('2026-11-21', { sickFrom: '2025-07-01', contract: 38 });
    expect(equalisedUntil).toBe('2026-06-30');
    expect(years.map(({ year, weeks }) => [year, weeks])).toEqual([
      [2026, { low: 4, high: 4 }],
      [2027, { low: 1.5, high: 2 }],
    ]);
    expect(years[1]?.counted.map(({ as, counts, until }) => [as, counts, until])).toEqual([
      ['first-year', 1, '2026-06-30'],
      ['away', 0, '2026-12-31'],
    ]);
  });

  test('what illness prevented can be carried for 24 months, for holiday years since 2024', () => {
    const { years } = found('2026-11-21', { sickFrom: '2022-03-01', contract: 38, fullFrom: '2025-01-06' });
    expect(years.map(({ year, carriedUntil }) => [year, carriedUntil])).toEqual([
      [2024, '2026-12-31'],
      [2025, '2027-12-31'],
      [2026, '2028-12-31'],
      [2027, '2029-12-31'],
    ]);
    expect(found('2023-06-01', { sickFrom: '2022-03-01', contract: 38 }).years.every((year) => !year.carriedUntil)).toBe(true);
    expect(found('2023-06-01', { sickFrom: '2022-03-01', contract: 38 }).cites).toContain('be-emp-holiday-old-rule');
    expect(found('2026-11-21', SEED).cites).not.toContain('be-emp-holiday-old-rule');
  });

  test.each<[string, Partial<Input>, string]>([
    ['a first day that has not come', { sickFrom: '2027-01-01' }, 'sickFrom'],
    ['partial work before the illness', { partialFrom: '2017-12-31' }, 'partialFrom'],
    ['partial work without hours', { hours: undefined }, 'hours'],
    ['hours without a day', { partialFrom: undefined }, 'partialFrom'],
    ['hours of the whole contract', { hours: 38 }, 'hours'],
    ['full work before partial work', { fullFrom: '2018-12-31' }, 'fullFrom'],
    ['no contract hours', { contract: 0 }, 'contract'],
  ])('refuses %s', (_, change, field) => {
    expect(holidays(lawOn('2026-11-21'), { ...SEED, ...change })).toMatchObject({ field });
  });

  test('never more than four weeks or less than none, and every day of a year is counted once', () => {
    const day = fc.integer({ min: 0, max: 2500 });
    fc.assert(
      fc.property(day, day, day, fc.integer({ min: 1, max: 37 }), (sick, partial, full, hours) => {
        const sickFrom = add('2018-01-01', sick, 'days');
        const partialFrom = add(sickFrom, partial, 'days');
        const { years } = found('2026-11-21', {
          sickFrom,
          contract: 38,
          partialFrom,
          hours,
          fullFrom: add(partialFrom, full + 1, 'days'),
        });
        expect(years.length).toBeLessThanOrEqual(4);
        for (const { workYear, weeks, counted } of years) {
          expect(weeks.low).toBeGreaterThanOrEqual(0);
          expect(weeks.high).toBeLessThanOrEqual(4);
          expect(weeks.low).toBeLessThanOrEqual(weeks.high);
          const days = counted.reduce((sum, part) => sum + daysFrom(part.from, part.until) + 1, 0);
          expect(days).toBe(workYear % 4 === 0 ? 366 : 365);
        }
      }),
    );
  });
});
