import { describe, expect, it } from 'vitest';
import { isDay } from '../../rules/index.ts';
import { today } from '../../src/app/today.ts';

const FALLBACK = '2026-03-31';
const NOW = new Date(2026, 10, 21, 23, 59);

describe('the day of the plan', () => {
  it('is the day on the device’s own calendar', () => {
    expect(today(NOW, '', FALLBACK)).toEqual({ day: '2026-11-21', kind: 'today' });
    expect(today(new Date(2027, 0, 1, 0, 0), '', FALLBACK)).toEqual({ day: '2027-01-01', kind: 'today' });
  });

  it('is another day when a preview asks for it', () => {
    expect(today(NOW, '?on=2019-06-01', FALLBACK)).toEqual({ day: '2019-06-01', kind: 'preview' });
  });

  it.each(['tomorrow', '', '2013-12-31', '2045-01-01', '01/06/2019', '2026-13-01'])(
    'stays today when the preview asks for "%s"',
    (on) => {
      expect(today(NOW, `?on=${on}`, FALLBACK)).toEqual({ day: '2026-11-21', kind: 'today' });
    },
  );

  it('never is a day that no calendar has', () => {
    for (const on of ['2026-02-31', '2026-02-29', '2026-04-31'])
      expect(isDay(today(NOW, `?on=${on}`, FALLBACK).day), on).toBe(true);
  });

  // 2024: after a flat battery, in a year whose law we know.
  it.each([new Date(1970, 0, 1), new Date(2013, 11, 31), new Date(2024, 0, 1), new Date(2026, 2, 30), new Date(2060, 5, 5)])(
    'is not believed at %s',
    (now) => {
      expect(today(now, '', FALLBACK)).toEqual({ day: FALLBACK, kind: 'clock' });
    },
  );

  it.each([new Date(2026, 2, 31), new Date(2044, 11, 31)])('is believed at %s', (now) => {
    expect(today(now, '', FALLBACK).kind).toBe('today');
  });
});
