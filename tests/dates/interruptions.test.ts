import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { CLOCKS, effectsOf, faultIn, type Interruption } from '../../rules/dates/index.ts';
import { type Answers, add, type Day, PROVISIONS } from '../../rules/index.ts';
import { answersOn, CASES } from '../personas/people.ts';

vi.setConfig({ testTimeout: 60_000 });

const TODAY = '2026-11-21';
const EMPLOYEE: Answers = {
  country: 'BE',
  statute: 'employee',
  phase: 'recovering',
  absence: '4w-12m',
  wish: 'gradual',
  employer_stance: 'agrees',
  partial_step: 'not-started',
  restart_day: '2026-12-14',
  volume: 'half',
  schedule: 'fixed',
  first_sick_day: '2026-02-16',
  formal_road: 'none',
};
const DUTCH: Answers = {
  country: 'NL',
  statute: 'employee',
  phase: 'treatment',
  absence: '4w-12m',
  first_sick_day: '2026-02-16',
  nl_step: 'plan',
  wish: 'gradual',
  employer_stance: 'agrees',
  restart_day: 'unknown',
};

/** A number of days without being ill. */
const gap = (days: number, from: Day = '2026-05-04'): Interruption => ({ from, to: add(from, days - 1, 'days') });
const verdicts = (answers: Answers, gaps: Interruption[], day: Day = TODAY) =>
  effectsOf(answers, gaps, day).map(({ effects }) => Object.fromEntries(effects.map(({ clock, verdict }) => [clock, verdict])));

describe('the Netherlands: 28 days', () => {
  test.each([
    [1, 'goes-on'],
    [27, 'goes-on'],
    // At least four weeks: a new period.
    [28, 'anew'],
    [60, 'anew'],
  ])('%i days better: %s', (days, verdict) => {
    expect(verdicts(DUTCH, [gap(days)])).toEqual([{ 'nl-104-weeks': verdict }]);
  });

  test('a short gap changes no date; a long one counts all weeks from the new first day', () => {
    const [short] = effectsOf(DUTCH, [gap(27)], TODAY);
    expect(short?.effects[0]?.dates).toEqual([]);
    const [long] = effectsOf(DUTCH, [gap(28)], TODAY);
    expect(long?.effects[0]?.again).toBe('2026-06-01');
    const week93 = long?.effects[0]?.dates.find(({ id }) => id === 'nl-week-93');
    expect(week93?.day).toBe(add('2026-06-01', 92, 'weeks'));
  });
});

describe('Belgium: three clocks that differ (mistake 7)', () => {
  test.each([
    [13, { 'be-wage-since-2026': 'goes-on', 'be-fund': 'goes-on', 'be-force-majeure': 'goes-on' }],
    // Exactly on the edge no source says which.
    [14, { 'be-wage-since-2026': 'goes-on', 'be-fund': 'ask', 'be-force-majeure': 'ask' }],
    [15, { 'be-wage-since-2026': 'goes-on', 'be-fund': 'anew', 'be-force-majeure': 'anew' }],
    [55, { 'be-wage-since-2026': 'goes-on', 'be-fund': 'anew', 'be-force-majeure': 'anew' }],
    [56, { 'be-wage-since-2026': 'ask', 'be-fund': 'anew', 'be-force-majeure': 'anew' }],
    [57, { 'be-wage-since-2026': 'anew', 'be-fund': 'anew', 'be-force-majeure': 'anew' }],
  ])('%i days, ill since 2026', (days, expected) => {
    expect(verdicts(EMPLOYEE, [gap(days)])).toEqual([expected]);
  });

  test.each([
    [13, 'goes-on'],
    [14, 'ask'],
    // Between the old 14 days and the new 8 weeks two rules can both be meant.
    [30, 'ask'],
    [57, 'anew'],
  ])('ill since 2025, %i days: guaranteed wage %s', (days, verdict) => {
    const older = { ...EMPLOYEE, first_sick_day: '2025-11-03' };
    expect(verdicts(older, [gap(days)])[0]).toMatchObject({ 'be-wage-before-2026': verdict });
  });

  test.each([
    [60, 'goes-on'],
    // 4 May to 3 August is three months: 92 days.
    [92, 'ask'],
    [93, 'anew'],
  ])('after a year the health fund counts three months: %i days, %s', (days, verdict) => {
    const long = { ...EMPLOYEE, absence: '1-2y', first_sick_day: '2025-04-01' };
    expect(verdicts(long, [gap(days)])[0]).toMatchObject({ 'be-fund': verdict });
  });

  test.each([
    // Ill up to the last day of the first year, and not one day longer: between the two windows only asking is safe.
    ['2025-05-04', 13, 'goes-on'],
    ['2025-05-04', 20, 'ask'],
    ['2025-05-04', 92, 'ask'],
    ['2025-05-04', 93, 'anew'],
    // A day less: the window of the first year.
    ['2025-05-05', 20, 'anew'],
    // One day of invalidity: three months.
    ['2025-05-03', 20, 'goes-on'],
  ])('ill since %s, better from 4 May 2026 for %i days: health fund %s', (first_sick_day, days, verdict) => {
    const long = { ...EMPLOYEE, absence: '1-2y', first_sick_day };
    expect(verdicts(long, [gap(days)])[0]).toMatchObject({ 'be-fund': verdict });
  });

  test('under the law of 2025 there are 14 days for the wage, and no six months of force majeure', () => {
    const then = { ...EMPLOYEE, first_sick_day: '2025-02-03', restart_day: '2025-12-01' };
    expect(verdicts(then, [gap(15, '2025-05-05')], '2025-10-01')).toEqual([{ 'be-wage-until-2025': 'anew', 'be-fund': 'anew' }]);
  });

  test('each clock moves its own date only', () => {
    const [told] = effectsOf(EMPLOYEE, [gap(57)], TODAY);
    const moved = told?.effects.map(({ clock, dates }) => [clock, dates.map(({ name, day }) => `${name} ${day}`)]);
    expect(moved).toEqual([
      ['be-wage-since-2026', ['be-guaranteed-wage-ends 2026-07-29']],
      ['be-fund', ['be-one-year 2027-06-30']],
      ['be-force-majeure', ['be-force-majeure-possible 2026-12-30']],
    ]);
  });

  test('a second gap counts from the new period, not from the first sick day', () => {
    // The new period began on 2 March 2026, so on 4 May 2026 it is not a year old: 14 days, not three months.
    const long = { ...EMPLOYEE, absence: '1-2y', first_sick_day: '2025-04-01' };
    const told = verdicts(long, [{ from: '2025-11-03', to: '2026-03-01' }, gap(20)]);
    expect(told.map((one) => one['be-fund'])).toEqual(['anew', 'anew']);
    expect(verdicts(long, [gap(20)]).map((one) => one['be-fund'])).toEqual(['goes-on']);
  });
});

describe('a self-employed person', () => {
  const person = CASES.find(([id, day]) => id === 'P-own-self-undeclared' && day === TODAY)?.[2];
  const answers = (first: Day): Answers => ({ ...(person ? answersOn(person, TODAY) : {}), first_sick_day: first });

  test.each([
    ['2026-02-16', 13, 'goes-on'],
    ['2026-02-16', 14, 'ask'],
    ['2026-02-16', 15, 'anew'],
    // After a year the three months of employees were not found for the self-employed.
    ['2025-02-17', 13, 'goes-on'],
    ['2025-02-17', 20, 'ask'],
    ['2025-02-17', 150, 'ask'],
    ['2025-05-04', 13, 'goes-on'],
    ['2025-05-04', 150, 'ask'],
    ['2025-05-05', 15, 'anew'],
  ])('ill since %s, %i days: %s', (first, days, verdict) => {
    expect(verdicts(answers(first), [gap(days)])).toEqual([{ 'be-self-fund': verdict }]);
  });
});

describe('every clock', () => {
  const certainty = new Map(PROVISIONS.map((one) => [one.id, one.certainty]));
  test.each(CLOCKS.map((clock) => [clock.id, clock] as const))(
    '%s cites the rules it counts with',
    (_, { cites, window, later, doubtUntil }) => {
      for (const quantity of [window, later?.after, later?.window, doubtUntil]) {
        if (quantity) expect(cites).toContain(quantity.split('.')[0]);
      }
      for (const cite of cites) expect(certainty.get(cite), cite).toMatch(/confirmed|single-source/);
    },
  );
});

describe('what cannot be counted with', () => {
  const first = '2026-02-16';
  test.each([
    ['no-first-day', gap(3), [], 'unknown'],
    ['turned-round', { from: '2026-05-04', to: '2026-05-03' }, [], first],
    ['before-first-day', { from: '2026-02-16', to: '2026-02-20' }, [], first],
    ['ahead', { from: '2026-11-20', to: '2026-11-21' }, [], first],
    ['overlap', gap(10), [gap(3, '2026-05-10')], first],
    // The day after is no time of being ill: then it is one interruption.
    ['overlap', gap(10), [gap(3, '2026-05-14')], first],
    [undefined, gap(10), [gap(3, '2026-05-15')], first],
    // And the other way round: the fresh one comes after it.
    ['overlap', gap(3, '2026-05-14'), [gap(10)], first],
    [undefined, gap(3, '2026-05-15'), [gap(10)], first],
  ] as const)('%s', (fault, fresh, others, firstDay) => {
    expect(faultIn(fresh, others, firstDay, TODAY)).toBe(fault);
  });

  test('and is left out of the count', () => {
    expect(effectsOf(EMPLOYEE, [{ from: '2025-01-01', to: '2025-01-09' }], TODAY)).toEqual([]);
    expect(effectsOf({ ...EMPLOYEE, first_sick_day: 'unknown' }, [gap(10)], TODAY)).toEqual([]);
  });
});

test('a longer interruption never makes a clock run on where a shorter one began it anew', () => {
  const order = { 'goes-on': 0, ask: 1, anew: 2 } as const;
  fc.assert(
    fc.property(
      fc.constantFrom(EMPLOYEE, DUTCH, { ...EMPLOYEE, first_sick_day: '2025-11-03' }),
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 40 }),
      (answers, shift, days, more) => {
        const from = add('2026-03-01', shift, 'days');
        const [short] = effectsOf(answers, [gap(days, from)], TODAY);
        const [long] = effectsOf(answers, [gap(days + more, from)], TODAY);
        for (const effect of short?.effects ?? []) {
          const later = long?.effects.find(({ clock }) => clock === effect.clock);
          expect(order[later?.verdict ?? 'goes-on']).toBeGreaterThanOrEqual(order[effect.verdict]);
        }
      },
    ),
    { numRuns: 120 },
  );
});
