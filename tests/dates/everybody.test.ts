import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { LATE_EFFECTS_AGAIN, MILESTONES, TODAY_ANCHOR, timeline } from '../../rules/dates/index.ts';
import { type Answers, add, type Day, isDay, lawOn, PROVISIONS, plan } from '../../rules/index.ts';
import { QUESTIONS } from '../../rules/questions/questions.ts';
import { roads } from '../paths/walker.ts';
import { answersOn, CASES, PEOPLE } from '../personas/people.ts';
import { BELGIAN, DUTCH } from './people.ts';

// Many roads in one test: on a busy machine they take longer than a test of one thing.
vi.setConfig({ testTimeout: 60_000 });

const dates = (answers: Answers, day: Day) => Object.fromEntries(timeline(answers, day).map((row) => [row.id, row.day]));

describe('every milestone', () => {
  const certainty = new Map(PROVISIONS.map((one) => [one.id, one.certainty]));

  test.each(MILESTONES.map((one) => [one.id, one] as const))(
    '%s rests on what it cites',
    (_, { by, every, cites, after, meaning }) => {
      const used = [by, every?.by, every?.until].filter((one) => typeof one === 'string');
      for (const quantity of used) expect(cites).toContain(quantity.split('.')[0]);
      expect(QUESTIONS.find(({ id }) => id === after)?.kind).toBe('day');
      expect(cites.length).toBeGreaterThan(0);
      for (const cite of cites) expect(certainty.get(cite), cite).not.toBe('unverified');
      const counts = used.map((quantity) => certainty.get(quantity.split('.')[0] ?? ''));
      // One source is no last day: then it is about then.
      if (counts.some((one) => one !== 'confirmed')) expect(meaning).toBe('around');
    },
  );

  test('has an id of its own', () => {
    expect(new Set(MILESTONES.map(({ id }) => id)).size).toBe(MILESTONES.length);
  });
});

describe('for everybody', () => {
  const seen = new Set<string>();

  test.each(CASES)('%s on %s: dates of one country, each once, in order, and all that the plan counts', (_, day, person) => {
    const answers = answersOn(person, day);
    const rows = timeline(answers, day);
    const other = person.country === 'NL' ? /^be-/ : /^nl-/;
    expect(rows.filter(({ id, cites }) => other.test(id) || cites.some((cite) => other.test(cite)))).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.map((row) => row.day)).toEqual(rows.map((row) => row.day).sort());
    for (const row of rows) {
      seen.add(row.name);
      for (const cite of row.cites) expect(lawOn(day).holds(cite), `${row.id}: ${cite}`).toBe(true);
    }
    const due = plan(answers, day).tasks.filter((task) => task.due?.day);
    expect(
      rows
        .filter(({ of }) => of === 'task')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(due.map(({ id }) => id).sort());
  });

  test('no milestone is there for nobody', () => {
    const never = MILESTONES.map(({ id }) => id).filter((id) => !seen.has(id));
    expect(never).toEqual([]);
  });

  test('who was asked for late effects can look again after a year, and nobody else', () => {
    for (const [id, person] of Object.entries(PEOPLE)) {
      const answers = answersOn(person, '2026-11-21');
      const asked = answers.diagnosis_over_2y === 'yes';
      const again = timeline(answers, '2026-11-21').filter((row) => row.id === LATE_EFFECTS_AGAIN);
      expect(
        again.map(({ day }) => day),
        id,
      ).toEqual(asked ? ['2027-11-21'] : []);
    }
  });

  test('whatever road somebody takes, it makes dates and no error', () => {
    fc.assert(
      fc.property(roads(), fc.integer({ min: 0, max: 4000 }), (answers, after) => {
        const day = add('2019-01-01', after, 'days');
        for (const row of timeline(answers, day)) {
          expect(isDay(row.day)).toBe(true);
          expect(row.anchor === TODAY_ANCHOR ? day : answers[row.anchor]).toBe(row.counted);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('weeks stay weeks over leap years and year ends; a year later is the same date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3200 }), (after) => {
        const start = add('2017-04-02', after, 'days');
        const found = dates({ ...DUTCH, first_sick_day: start }, add(start, 1, 'days'));
        const weeks = (day: Day | undefined) => (Date.parse(day ?? '') - Date.parse(start)) / (7 * 86_400_000);
        expect(weeks(found['nl-week-93'])).toBe(92);
        expect(weeks(found['nl-week-88'])).toBe(88);
        expect(weeks(add(found['nl-week-104'] ?? '', 1, 'days'))).toBe(104);
        const year = dates({ ...BELGIAN, first_sick_day: start }, add(start, 1, 'days'))['be-one-year'];
        // A leap day has no anniversary: the day before it counts.
        expect(year?.slice(5)).toBe(start.endsWith('02-29') ? '02-28' : start.slice(5));
        expect(Number(year?.slice(0, 4))).toBe(Number(start.slice(0, 4)) + 1);
      }),
      { numRuns: 150 },
    );
  });
});
