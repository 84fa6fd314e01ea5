import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add } from '../../rules/kit/day.ts';
import { lawOn } from '../../rules/law/index.ts';
import { type Break, type Clocks, clocks } from '../../rules/reckoning/index.ts';

const law = lawOn('2026-11-21');
const found = (firstSick: string, breaks: readonly Break[] = []): Clocks => {
  const outcome = clocks(law, { firstSick, breaks });
  if (!('first' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
};

describe('Dutch clocks', () => {
  test('from the first sick day: letter, the first day of week 93, 104 weeks, early IVA', () => {
    expect(found('2026-06-22')).toMatchObject({
      first: '2026-06-22',
      week: 22,
      letter: '2028-02-28',
      applyBy: '2028-03-27',
      end: { low: '2028-06-19', high: '2028-06-19' },
      early: { from: '2026-07-13', until: '2027-10-04' },
    });
    expect(found('2026-06-22')).not.toHaveProperty('applyByUnbroken');
  });

  test('a break under 28 days: the count goes on, the day to apply stays, the end may be later', () => {
    const broken = found('2026-06-22', [{ better: '2026-09-01', again: '2026-09-28' }]);
    expect(broken).toMatchObject({ first: '2026-06-22', applyBy: '2028-03-27', end: { low: '2028-06-19', high: '2028-07-16' } });
    expect(broken.breaks[0]).toMatchObject({ days: 27, restarts: false });
  });

  test('a break of 28 days: a new count, and the day that would hold if nobody takes it for a recovery', () => {
    const broken = found('2026-06-22', [{ better: '2026-09-01', again: '2026-09-29' }]);
    expect(broken).toMatchObject({ first: '2026-09-29', applyByUnbroken: '2028-03-27', applyBy: '2028-07-04' });
    expect(broken.end.low).toBe(broken.end.high);
  });

  test('a short break before a long one no longer counts', () => {
    const broken = found('2026-01-05', [
      { better: '2026-02-02', again: '2026-02-12' },
      { better: '2026-04-01', again: '2026-06-01' },
    ]);
    expect(broken.first).toBe('2026-06-01');
    expect(broken.end.low).toBe(broken.end.high);
  });

  test('refuses days that cannot be', () => {
    const at = (firstSick: string, ...breaks: Break[]) => clocks(law, { firstSick, breaks });
    expect(at('2026-12-01')).toMatchObject({ field: 'firstSick' });
    expect(at('2026-06-22', { better: '2026-06-22', again: '2026-07-01' })).toMatchObject({ field: 'better1' });
    expect(at('2026-06-22', { better: '2026-07-01', again: '2026-07-01' })).toMatchObject({ field: 'again1' });
    expect(at('2026-06-22', { better: '2026-11-01', again: '2026-12-01' })).toMatchObject({ refused: 'not-yet' });
    expect(clocks(lawOn('2003-01-01'), { firstSick: '2002-01-01', breaks: [] })).toMatchObject({ uncovered: 'no-rule' });
  });

  test('the day to apply is never after what week 93 allows, whatever short break there was', () => {
    const days = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 27 }), (start, well, length) => {
        const firstSick = add('2024-01-01', start, 'days');
        const better = add(firstSick, well, 'days');
        const broken = found(firstSick, [{ better, again: add(better, length, 'days') }]);
        expect(broken.applyBy).toBe(found(firstSick).applyBy);
        expect(broken.applyBy).toBe(add(firstSick, 92 * 7, 'days'));
        expect(broken.letter < broken.applyBy).toBe(true);
        expect(broken.applyBy < broken.end.low).toBe(true);
        expect(broken.end.high).toBe(add(broken.end.low, length, 'days'));
      }),
    );
  });
});
