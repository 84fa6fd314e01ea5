import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lawOn } from '../../rules/law/index.ts';
import { credit } from '../../rules/reckoning/index.ts';

const law = lawOn('2026-11-21');

describe('paid sick days of an appointed civil servant', () => {
  test('federal: an advance of 63 days below 36 months, then 21 days per 12 months', () => {
    expect(credit(law, { regime: 'federal', years: 0, used: 10 })).toMatchObject({ by: 'advance', left: { low: 53, high: 53 } });
    expect(credit(law, { regime: 'federal', years: 2, months: 11, used: 0 })).toMatchObject({ earned: { low: 63, high: 63 } });
    expect(credit(law, { regime: 'federal', years: 3, used: 0 })).toMatchObject({ by: 'years', earned: { low: 63, high: 63 } });
    expect(credit(law, { regime: 'federal', years: 12, months: 5, used: 100 })).toMatchObject({
      earned: { low: 252, high: 261 },
      left: { low: 152, high: 161 },
    });
  });

  test('education: 30 days per 12 months, 600 after 20 years', () => {
    expect(credit(law, { regime: 'education', years: 20, used: 0 })).toMatchObject({ earned: { low: 600, high: 600 } });
  });

  test('Flemish: 666 days only for a vacancy before June 2024', () => {
    expect(credit(law, { regime: 'flemish', vacancy: 'before-june-2024', used: 66 })).toMatchObject({ left: { low: 600 } });
    expect(credit(law, { regime: 'flemish', vacancy: 'from-june-2024', used: 66 })).toMatchObject({ uncovered: 'no-counter' });
    expect(credit(law, { regime: 'flemish', used: 66 })).toMatchObject({ uncovered: 'vacancy' });
    // Before that day every Flemish civil servant had the counter.
    expect(credit(lawOn('2019-06-01'), { regime: 'flemish', used: 66 })).toMatchObject({ left: { low: 600 } });
    expect(credit(lawOn('2024-06-01'), { regime: 'flemish', used: 66 })).toMatchObject({ uncovered: 'vacancy' });
  });

  test('local, other, unknown, and appointed for a time: no number, ask', () => {
    expect(credit(law, { regime: 'local', used: 0 })).toEqual({
      uncovered: 'local',
      cites: ['be-civ-local-minimum-decree-2023'],
    });
    expect(credit(law, { regime: 'other', years: 3, used: 0 })).toMatchObject({ uncovered: 'regime' });
    expect(credit(law, { regime: undefined })).toMatchObject({ uncovered: 'regime' });
    expect(credit(law, { regime: 'education', appointment: 'temporary', years: 3, used: 0 })).toMatchObject({
      uncovered: 'temporary',
    });
  });

  test('refuses what is missing', () => {
    expect(credit(law, { regime: 'federal', years: 3 })).toMatchObject({ field: 'used' });
    expect(credit(law, { regime: 'federal', used: 3 })).toMatchObject({ field: 'years' });
    expect(credit(law, { regime: 'federal', years: 3, months: 12, used: 3 })).toMatchObject({ field: 'months' });
  });

  test('never below none, and a day more used is never a day more left', () => {
    const service = fc.integer({ min: 0, max: 45 });
    fc.assert(
      fc.property(fc.constantFrom('federal', 'education'), service, fc.integer({ min: 0, max: 1500 }), (regime, years, used) => {
        const [now, later] = [used, used + 1].map((days) => credit(law, { regime, years, months: 7, used: days }));
        if (!now || !later || !('left' in now) || !('left' in later)) throw new Error('no number');
        expect(now.left.low).toBeGreaterThanOrEqual(0);
        expect(now.left.low).toBeLessThanOrEqual(now.left.high);
        expect(later.left.high).toBeLessThanOrEqual(now.left.high);
      }),
    );
  });
});
