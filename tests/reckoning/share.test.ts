import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lawOn } from '../../rules/law/index.ts';
import { keptAt, type Share, share } from '../../rules/reckoning/index.ts';

const law = lawOn('2026-11-21');
const kept = (hours: number, fullTime: number): Share => {
  const found = share(law, { hours, fullTime });
  if (!('kept' in found)) throw new Error(JSON.stringify(found));
  return found;
};

describe('what stays of the benefit (Belgian employee)', () => {
  test.each([
    ['one day of five', 7.6, 38, 100, 100],
    ['two days of five', 15.2, 38, 80, 80],
    ['half-time', 19, 38, 70, 70],
    ['four days of five', 30.4, 38, 40, 40],
    ['10 hours of 38, which funds round to 94', 10, 38, 93, 94],
    ['less than a day', 3, 38, 100, 100],
    ['half of a week of 36 hours', 18, 36, 70, 70],
  ])('%s', (_, hours, fullTime, low, high) => {
    expect(kept(hours, fullTime).kept).toEqual({ low, high });
  });

  test('the base is a full-timer in the same job, not an old contract of 20 hours', () => {
    expect(kept(10, 38).exactly).not.toBe(kept(10, 20).exactly);
    expect(kept(10, 38).exactly).toBeCloseTo(93.684, 3);
  });

  test('the examples of the law say the same', () => {
    const examples = 'be-emp-partial-benefit-examples';
    expect(keptAt(law, 20)).toBe(law.quantity(`${examples}.kept_at_one_fifth`).value);
    expect(keptAt(law, 50)).toBe(law.quantity(`${examples}.kept_at_half`).value);
    expect(keptAt(law, 80)).toBe(law.quantity(`${examples}.kept_at_four_fifths`).value);
    expect(kept(10, 38).kept.high).toBe(law.quantity(`${examples}.kept_at_10_of_38_hours`).value);
  });

  test('no euros without an amount that the person typed, and then outwards to tens', () => {
    expect(kept(19, 38)).not.toHaveProperty('benefit');
    expect(kept(19, 38)).not.toHaveProperty('together');
    expect(share(law, { hours: 10, fullTime: 38, benefit: 1500, wage: 800 })).toMatchObject({
      benefit: { low: 1390, high: 1410 },
      together: { low: 2190, high: 2210 },
    });
  });

  test('refuses a whole week, no hours and a week that cannot be', () => {
    expect(share(law, { hours: 38, fullTime: 38 })).toEqual({ refused: 'whole-week', field: 'hours' });
    expect(share(law, { hours: 0, fullTime: 38 })).toEqual({ refused: 'some', field: 'hours' });
    expect(share(law, { hours: 5, fullTime: 380 })).toEqual({ refused: 'week', field: 'fullTime' });
  });

  test('before April 2018 another way of counting held: no number', () => {
    expect(share(lawOn('2018-03-31'), { hours: 19, fullTime: 38 })).toEqual({ uncovered: 'by-income', cites: [] });
    expect(share(lawOn('2018-04-01'), { hours: 19, fullTime: 38 })).toMatchObject({ kept: { low: 70, high: 70 } });
  });

  test('more work never gives more benefit, and a range holds the exact value', () => {
    const hours = fc.double({ min: 0.5, max: 37, noNaN: true });
    fc.assert(
      fc.property(hours, hours, (one, other) => {
        const [less, more] = [kept(Math.min(one, other), 38), kept(Math.max(one, other), 38)];
        expect(less.exactly).toBeGreaterThanOrEqual(more.exactly);
        expect(less.kept.low).toBeLessThanOrEqual(less.exactly + 1e-5);
        expect(less.kept.high).toBeGreaterThanOrEqual(less.exactly - 1e-5);
        expect(less.kept.high - less.kept.low).toBeLessThanOrEqual(1);
        expect(more.kept.low).toBeGreaterThan(0);
        expect(less.kept.high).toBeLessThanOrEqual(100);
      }),
    );
  });
});
