import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lawOn } from '../../rules/law/index.ts';
import { reserve } from '../../rules/reckoning/index.ts';

const law = lawOn('2026-11-21');

test('11.11% of the first year is withheld, outwards to tens, and nothing later', () => {
  expect(reserve(law, { first: 9000, later: 4000 })).toMatchObject({ rate: 11.11, withheld: { low: 990, high: 1000 } });
  expect(reserve(law, { first: 0, later: 4000 })).toMatchObject({ withheld: { low: 0, high: 0 } });
});

test('no tax of our own: without an estimate of somebody else nothing is to be put aside', () => {
  expect(reserve(law, { first: 9000, later: 4000 })).not.toHaveProperty('put');
});

test('an estimate is spread over quarters, and over months when they were asked', () => {
  expect(reserve(law, { first: 9000, later: 0, estimate: 1234 })).toMatchObject({ put: { quarter: { low: 300, high: 310 } } });
  expect(reserve(law, { first: 9000, later: 0, estimate: 1234, months: 10 })).toMatchObject({
    put: { monthly: { low: 120, high: 130 } },
  });
});

test('refuses no benefit at all, months without an estimate, and months that cannot be', () => {
  expect(reserve(law, { first: 0, later: 0 })).toMatchObject({ refused: 'no-benefit' });
  expect(reserve(law, { first: 1, later: 0, months: 3 })).toMatchObject({ refused: 'estimate-missing' });
  expect(reserve(law, { first: 1, later: 0, estimate: 10, months: 0 })).toMatchObject({ refused: 'months' });
  expect(reserve(law, { first: 1, later: 0, estimate: 10, months: 2.5 })).toMatchObject({ refused: 'months' });
});

test('who saves the higher amount every month has the whole estimate', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 24 }), (estimate, months) => {
      const found = reserve(law, { first: 1, later: 0, estimate, months });
      if (!('put' in found) || !found.put?.monthly) throw new Error('nothing spread');
      expect(found.put.monthly.high * months).toBeGreaterThanOrEqual(estimate);
      expect(found.put.monthly.low * months).toBeLessThanOrEqual(estimate);
      expect(found.put.quarter.high * 4).toBeGreaterThanOrEqual(estimate);
    }),
  );
});
