import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, add, type Plan, PROVISIONS, plan } from '../../rules/index.ts';
import { type Changed, changed, isSame, nearDates } from '../../rules/journey/changed.ts';
import { chance, road } from '../paths/walker.ts';
import { answersOn, CASES, PEOPLE } from '../personas/people.ts';

const NOTHING: Changed = {
  newStops: [],
  goneStops: [],
  road: false,
  moved: [],
  newTasks: [],
  goneTasks: [],
  rules: [],
  newNotes: [],
  goneNotes: [],
};

function person(id: string): Answers {
  const found = PEOPLE.find((one) => one.id === id);
  if (!found) throw new Error(`Nobody is called ${id}`);
  return answersOn(found, '2026-11-21');
}

const between = (answers: Answers, before: string, after: string): Changed =>
  changed(plan(answers, before), plan(answers, after));

describe('a new year of law', () => {
  const news = between(person('P01'), '2025-12-31', '2026-01-01');

  test('P01: what the law of 2026 warns of, asks and says', () => {
    expect(news.newStops).toEqual(['skip-fund-questionnaire']);
    expect(news.newTasks).toEqual(['answer-every-letter']);
    expect(news.goneTasks).toEqual([]);
    expect(news.newNotes).toContain('partial-wage-ill-since-2026');
    expect(news.goneNotes).toEqual(['partial-wage-twenty-weeks']);
    expect(news.road).toBe(false);
  });

  test('P01: the rule that ended comes before those that began, each with its day', () => {
    expect(news.rules[0]).toEqual({ rule: 'be-emp-partial-guaranteed-wage-2022', how: 'ended', on: '2025-12-31' });
    expect(news.rules).toContainEqual({ rule: 'be-emp-contact-procedure', how: 'began', on: '2026-01-01' });
    expect(news.rules.slice(1).every(({ how, on }) => how === 'began' && on === '2026-01-01')).toBe(true);
  });

  test('P13: one permission instead of two, and no end after eighteen months', () => {
    const self = between(person('P13'), '2024-03-31', '2024-04-01');
    expect(self.goneStops).toEqual(['self-eighteen-months-end']);
    expect(self.goneTasks).toEqual(['self-renew-after-six-months', 'self-mark-eighteen-months']);
    expect(self.newTasks).toEqual(['self-answer-letters']);
    expect(self.rules.slice(0, 2)).toEqual([
      { rule: 'be-self-two-track-18-months-old', how: 'ended', on: '2024-03-31' },
      { rule: 'be-self-one-authorisation-2024', how: 'began', on: '2024-04-01' },
    ]);
  });

  test('P20 works in the Netherlands: a Belgian new year is no news', () => {
    expect(between(person('P20'), '2025-12-31', '2026-01-01')).toEqual(NOTHING);
  });
});

describe('two plans of the same law', () => {
  test('nothing differs in three quiet weeks', () => {
    const quiet = between(person('P01'), '2026-11-01', '2026-11-21');
    expect(quiet).toEqual(NOTHING);
    expect(isSame(quiet)).toBe(true);
  });

  test('another first day of work moves what is counted from it', () => {
    const day = '2026-11-21';
    const answers = person('P01');
    const later = { ...answers, restart_day: '2026-12-21' };
    const moved = changed(plan(answers, day), plan(later, day)).moved;
    expect(moved).toContainEqual({ task: 'partial-file-form', from: '2026-12-11', to: '2026-12-18' });
    expect(moved.every(({ from, to }) => from !== undefined && to !== undefined && to > from)).toBe(true);
  });

  test('a day that is not known any more has no new day', () => {
    const answers = person('P01');
    const day = '2026-11-21';
    const { moved } = changed(plan(answers, day), plan({ ...answers, restart_day: 'unknown' }, day));
    const filing = moved.find(({ task }) => task === 'partial-file-form');
    expect(filing ?? { task: 'partial-file-form', from: '2026-12-11' }).toEqual({
      task: 'partial-file-form',
      from: '2026-12-11',
    });
    expect(moved.every(({ to }) => to === undefined)).toBe(true);
  });

  test('another road is said', () => {
    const day = '2026-11-21';
    const answers = person('P01');
    const news = changed(plan(answers, day), plan({ ...answers, wish: 'not-yet' }, day, { whole: true }));
    expect(news.road).toBe(true);
    expect(isSame(news)).toBe(false);
  });
});

describe('any plan', () => {
  const DAYS = ['2019-06-01', '2022-09-30', '2022-10-01', '2023-12-31', '2024-04-01', '2025-12-31', '2026-01-01', '2026-11-21'];
  const anyPlan = fc
    .record({
      seed: fc.integer({ min: 1, max: 100_000 }),
      country: fc.constantFrom('BE', 'NL'),
      days: fc.subarray(DAYS, { minLength: 2, maxLength: 2 }),
    })
    .map(({ seed, country, days: [one = '', two = ''] }) => {
      const answers = road({ answers: { country } }, chance(seed));
      return [plan(answers, one, { whole: true }), plan(answers, two, { whole: true })] as const;
    });

  test('does not differ from itself', () => {
    fc.assert(
      fc.property(anyPlan, ([one]) => isSame(changed(one, one))),
      { numRuns: 60 },
    );
  });

  test('what is new one way is gone the other way', () => {
    fc.assert(
      fc.property(anyPlan, ([one, two]) => {
        const [there, back] = [changed(one, two), changed(two, one)];
        expect([...there.newTasks].sort()).toEqual([...back.goneTasks].sort());
        expect([...there.newStops].sort()).toEqual([...back.goneStops].sort());
        expect([...there.newNotes].sort()).toEqual([...back.goneNotes].sort());
      }),
      { numRuns: 60 },
    );
  });

  test('whatever came or went with the law rests on a rule that turned, of those it cites', () => {
    const itemsOf = ({ stops, notes, tasks }: Plan) => [...stops, ...notes, ...tasks];
    fc.assert(
      fc.property(anyPlan, ([one, two]) => {
        const news = changed(one, two);
        if (news.road) return;
        for (const { rule, how, on } of news.rules) {
          const provision = PROVISIONS.find(({ id }) => id === rule);
          expect(how === 'began' ? provision?.from : provision?.until).toBe(on);
          expect(how === 'began' ? on > one.day && on <= two.day : on >= one.day && on < two.day).toBe(true);
          expect(
            [...itemsOf(one), ...itemsOf(two), ...one.adjustments, ...two.adjustments].some(({ cites }) => cites.includes(rule)),
          ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('dates that are near', () => {
  const answers = person('P01');
  const file = 'partial-file-form';
  const none = () => false;
  const found = (day: string, since: string, settled: (task: string) => boolean = none) =>
    nearDates(plan(answers, day), since, settled).filter(({ task }) => task === file);

  test.each([
    ['two weeks ahead', '2026-11-27', '2026-11-20', [{ task: file, day: '2026-12-11', passed: false }]],
    ['a day more', '2026-11-26', '2026-11-20', []],
    ['on the day', '2026-12-11', '2026-12-01', [{ task: file, day: '2026-12-11', passed: false }]],
    ['gone by since the last visit', '2026-12-12', '2026-12-01', [{ task: file, day: '2026-12-11', passed: true }]],
    ['gone by before the last visit', '2026-12-20', '2026-12-12', []],
  ])('%s', (_, day, since, expected) => {
    expect(found(day, since)).toEqual(expected);
  });

  test('what is done is not near', () => {
    expect(found('2026-12-01', '2026-11-20', (task) => task === file)).toEqual([]);
  });

  test('stand in their order, and a good moment that passed is no news', () => {
    for (const [, day, one] of CASES) {
      const made = plan(answersOn(one, day), day);
      const dates = nearDates(made, add(day, -1, 'years'), none);
      expect(dates.map((date) => date.day)).toEqual(dates.map((date) => date.day).sort());
      const around = new Set(made.tasks.filter(({ due }) => due?.around).map(({ id }) => id));
      expect(dates.filter(({ task, passed }) => passed && around.has(task))).toEqual([]);
    }
  });
});
