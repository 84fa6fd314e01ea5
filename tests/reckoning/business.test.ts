import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add } from '../../rules/kit/day.ts';
import { lawOn } from '../../rules/law/index.ts';
import { business } from '../../rules/reckoning/index.ts';

const law = lawOn('2026-11-21');

test('six months the same, then 10% less to the end of the third year after, then the income of three years before', () => {
  expect(business(law, '2026-03-01')).toMatchObject({
    stretches: [
      { from: '2026-03-01', until: '2026-08-31', kept: 100 },
      { from: '2026-09-01', until: '2029-12-31', kept: 90 },
    ],
    byIncome: { from: '2030-01-01', incomeYear: 2027, cutBelow: 15, stopsFrom: 15 },
    cites: ['be-self-benefit-effect'],
  });
});

test('a permission older than the rule is not covered', () => {
  expect(business(law, '2015-06-30')).toEqual({ uncovered: 'older-permission', cites: [] });
  expect(business(law, '2015-07-01')).toHaveProperty('stretches');
  expect(business(lawOn('2015-06-30'), '2015-07-01')).toHaveProperty('uncovered');
});

test('the stretches follow each other without a gap', () => {
  const days = fc.integer({ min: 0, max: 9000 }).map((count) => add('2015-07-01', count, 'days'));
  fc.assert(
    fc.property(days, (start) => {
      const found = business(law, start);
      if (!('stretches' in found)) throw new Error('uncovered');
      const [same, less] = found.stretches;
      expect(same?.from).toBe(start);
      expect(add(same?.until ?? '', 1, 'days')).toBe(less?.from);
      expect(add(less?.until ?? '', 1, 'days')).toBe(found.byIncome.from);
      expect((less?.from ?? '') < (less?.until ?? '')).toBe(true);
    }),
  );
});
