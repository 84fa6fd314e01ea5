import { describe, expect, test } from 'vitest';
import { lawOn, type Plan, plan, replay, thisWeek } from '../../rules/index.ts';
import { ADJUSTMENTS, CONTACTS, NOTES, STOPS, TASKS } from '../../rules/journey/advice.ts';
import { PLACE_NAMES } from '../paths/drawn.ts';
import { answersOn, CASES, type Expected, fewAnswersOn, PEOPLE } from './people.ts';
import { matching, textsOf } from './texts.ts';

/** More than this is too much for somebody who is tired. */
const MOST_TASKS = 30;
/** Answers left open bring a few "find out ..." more. */
const MOST_TASKS_WITH_OPEN_ANSWERS = 33;
const CONTACTS_A_NEED = 3;
const ACCEPTANCE_CASES = [1, 2, 3, 4, 5, 9, 10, 13, 14, 16, 17, 19, 20, 22, 24, 26, 27, 29].map(
  (nr) => `P${String(nr).padStart(2, '0')}`,
);

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const everyId = ({ stops, tasks, notes, adjustments, contacts }: Plan): string[] =>
  [stops, tasks, notes, adjustments, contacts].flatMap(ids);

/** What is expected and not there, by kind. */
function missing(made: Plan, expected: Expected, leaveOut: readonly string[] = []): string[] {
  const kinds = ['stops', 'tasks', 'notes', 'adjustments', 'contacts'] as const;
  return kinds.flatMap((kind) => {
    const there = ids(made[kind]);
    return expected[kind].filter((id) => !there.includes(id) && !leaveOut.includes(id)).map((id) => `${kind}: ${id}`);
  });
}

const forbidden = (made: Plan, { never }: Expected): string[] => [
  ...never.ids.filter((id) => [...everyId(made), ...made.outcomes].includes(id)),
  ...never.words.flatMap((pattern) => matching(textsOf(made), new RegExp(pattern, 'iu'))),
];

test('the acceptance cases and people of our own are there', () => {
  expect(PEOPLE.filter(({ id }) => /^P\d+$/.test(id)).map(({ id }) => id)).toEqual(ACCEPTANCE_CASES);
  expect(PEOPLE.filter(({ id }) => id.startsWith('P-own-')).length).toBeGreaterThanOrEqual(80);
});

const PHASES = ['diagnosed', 'treatment', 'recovering', 'restart-soon', 'just-restarted', 'longer-working', 'not-improving'];

test.each(
  ['BE', 'NL'].flatMap((country) =>
    ['employee', 'civil-servant', 'self-employed', 'jobseeker'].map((statute) => [country, statute] as const),
  ),
)('in %s somebody of each phase is a %s', (country, statute) => {
  const there = PEOPLE.filter((person) => person.country === country && person.statute === statute);
  expect(PHASES.filter((phase) => !there.some(({ answers }) => answers.phase === phase))).toEqual([]);
});

test('whatever is expected or forbidden exists: a slip of the pen would forbid nothing', () => {
  const known = new Set([...[TASKS, STOPS, NOTES, ADJUSTMENTS, CONTACTS].flatMap(ids), ...PLACE_NAMES]);
  const named = CASES.flatMap(([id, day, , { stops, tasks, notes, adjustments, contacts, never, first = [], outcomes = [] }]) =>
    [stops, tasks, notes, adjustments, contacts, never.ids, first, outcomes]
      .flat()
      .map((name) => ({ name, where: `${id} ${day}` })),
  );
  expect(named.filter(({ name }) => !known.has(name))).toEqual([]);
});

describe.each(CASES)('%s on %s', (_, day, person, expected) => {
  const answers = answersOn(person, day);
  const made = plan(answers, day);

  test('answers every question of the road, and no other', () => {
    const replayed = replay(answers, lawOn(day));
    expect({ next: replayed.next, stale: replayed.stale, unused: replayed.unused }).toEqual({ stale: [], unused: [] });
    expect(made.complete).toBe(true);
  });

  test('is on the road that fits', () => {
    expect(made.outcome).toBe(expected.outcome);
    expect(expected.outcomes?.filter((outcome) => !made.outcomes.includes(outcome)) ?? []).toEqual([]);
  });

  test('holds everything that was asked for', () => {
    expect(missing(made, expected)).toEqual([]);
  });

  test('holds nothing that would be wrong', () => {
    expect(forbidden(made, expected)).toEqual([]);
  });

  test('names at most three contacts a need, and at least one', () => {
    const needs = made.contacts.map(({ need }) => need);
    expect(needs.length).toBeGreaterThan(0);
    for (const need of needs) expect(needs.filter((other) => other === need).length, need).toBeLessThanOrEqual(CONTACTS_A_NEED);
  });

  test('begins with one to three things', () => {
    const week = ids(thisWeek(made.tasks, day));
    expect(week.length).toBeGreaterThanOrEqual(1);
    expect(week.length).toBeLessThanOrEqual(3);
    if (expected.first) expect(week).toEqual(expected.first);
  });

  test('is not longer than somebody can hold', () => {
    expect(made.tasks.length).toBeLessThanOrEqual(MOST_TASKS);
  });

  test('gives a reason and law in force for each task', () => {
    const law = lawOn(day);
    expect(ids(made.tasks.filter(({ because }) => because.length === 0))).toEqual([]);
    expect(ids(made.tasks.filter(({ cites }) => cites.length === 0 || !cites.every((id) => law.holds(id))))).toEqual([]);
  });

  test('is the same plan each time, in whatever order the answers came', () => {
    const turned = Object.fromEntries(Object.entries(answers).reverse());
    expect(JSON.stringify(plan(answers, day))).toBe(JSON.stringify(made));
    expect(JSON.stringify(plan(turned, day))).toBe(JSON.stringify(made));
  });
});

const withFewAnswers = CASES.filter(([, , { ours }]) => ours !== undefined);

describe.each(withFewAnswers)('%s on %s, without the answers to our own questions', (_, day, person, expected) => {
  const made = plan(fewAnswersOn(person, day), day, { whole: true });
  const needs = Object.keys(person.needs ?? {});

  test('is on the same road', () => {
    expect(made.outcome).toBe(expected.outcome);
  });

  test('holds the same, but for what an answer of ours brings', () => {
    expect(missing(made, expected, needs)).toEqual([]);
    expect(forbidden(made, expected)).toEqual([]);
  });

  test('is not much longer', () => {
    expect(made.tasks.length).toBeLessThanOrEqual(MOST_TASKS_WITH_OPEN_ANSWERS);
  });
});
