import { describe, expect, test } from 'vitest';
import { type Day, lawOn, type Plan, PROVISIONS, plan } from '../../rules/index.ts';
import { TASKS } from '../../rules/journey/advice.ts';
import { is } from '../../rules/kit/condition.ts';
import { SOURCES } from '../../src/cli/sources.ts';
import { countsOf } from './counts.ts';
import { FORBIDDEN } from './forbidden.ts';
import { houseOf, PLOTS } from './house.ts';
import { ITEMS, type Item, inForce, itemOf } from './items.ts';
import { Search } from './search.ts';

/*
 * Every plan there can be: not walked one by one (there are more than atoms in a person), but by exact search over what is left of
 * each condition. What a search finds is checked against the plan itself, so that the search cannot be wrong in silence.
 */

/** Every pair of the table, and everything with its twin of the law of the source documents. */
const FORBIDDEN_PAIRS: readonly (readonly [string, string])[] = [
  ...FORBIDDEN.flatMap(({ moments }) =>
    moments.flatMap((moment, place) =>
      moments.slice(place + 1).flatMap((later) => moment.flatMap((one) => later.map((other) => [one, other] as const))),
    ),
  ),
  ...ITEMS.filter(({ id }) => id.endsWith('-as-told'))
    .map(({ id }) => [id.replace('-as-told', ''), id] as const)
    .filter(([now]) => ITEMS.some(({ id }) => id === now)),
];

/** Today, the days after the next changes of law, a day of the seeds and one between. */
const DAYS: readonly Day[] = ['2026-11-22', '2027-01-01', '2027-07-01', '2028-01-01', '2023-06-01', '2019-06-01'];

const house = houseOf(PLOTS);
const searches = new Map(DAYS.map((day) => [day, new Search(house, lawOn(day))]));
const searchOn = (day: Day): Search => searches.get(day) ?? new Search(house, lawOn(day));
const idsIn = ({ tasks, stops, notes, adjustments }: Plan): string[] =>
  [tasks, stops, notes, adjustments].flatMap((list) => list.map(({ id }) => id));

/** The first day of a rule. */
const lawStarts = (id: string): Day[] => PROVISIONS.filter((rule) => rule.id === id).map(({ from }) => from ?? '2014-06-01');

const SLOW = { timeout: 120_000 };

describe.each(DAYS)('on %s', (day) => {
  const law = lawOn(day);
  const search = searchOn(day);
  const living = ITEMS.filter((item) => inForce(item, law));

  test('every piece of advice in force stands in the plan of some whole road', SLOW, () => {
    const found = living.map((item) => ({ item, answers: search.witness(item.goal) }));
    expect(found.filter(({ answers }) => !answers).map(({ item }) => item.id)).toEqual([]);
    const untrue = found.filter(({ item, answers = {} }) => {
      const made = plan(answers, day);
      return !made.complete || !idsIn(made).includes(item.id);
    });
    expect(untrue.map(({ item }) => item.id)).toEqual([]);
  });

  test('no whole road ends in an empty plan', SLOW, () => {
    const tasks = new Set(TASKS.map(({ id }) => id));
    const empty = search.without(
      { all: [] },
      living.filter(({ id }) => tasks.has(id)),
      (answers) => plan(answers, day).tasks.map(({ id }) => id),
    );
    expect(empty).toBeUndefined();
  });

  test('no advice of one country stands in a plan of the other', SLOW, () => {
    const ofHome = (country: string) => (item: Item) => item.cites.some((id) => id.startsWith(`${country}-`));
    const both = (item: Item) => ofHome('be')(item) && ofHome('nl')(item);
    const astray = (country: 'be' | 'nl', answered: string) =>
      living
        .filter((item) => ofHome(country)(item) && !both(item))
        .filter((item) => search.witness({ all: [is('country', answered), item.goal] }));
    expect([...astray('be', 'NL'), ...astray('nl', 'BE')].map(({ id }) => id)).toEqual([]);
  });

  test('what excludes each other never stands in one plan', SLOW, () => {
    const together = FORBIDDEN_PAIRS.filter(([one, other]) => [one, other].every((id) => inForce(itemOf(id), law)))
      .filter(([one, other]) => search.witness({ all: [itemOf(one).goal, itemOf(other).goal] }))
      .map((pair) => pair.join(' with '));
    expect(together).toEqual([]);
  });

  test('every rule that advice rests on has a source', () => {
    expect([...new Set(living.flatMap(({ cites }) => cites))].filter((id) => (SOURCES[id] ?? []).length === 0)).toEqual([]);
  });
});

test('every piece of advice is in force on one of these days, or its law has ended or not begun', () => {
  const never = ITEMS.filter((item) => !DAYS.some((day) => inForce(item, lawOn(day))));
  // The days of a version that came and went between two of ours.
  const own = never.filter((item) => !item.cites.flatMap((id) => lawStarts(id)).some((day) => inForce(item, lawOn(day))));
  expect(own.map(({ id }) => id)).toEqual([]);
});

test('the house is as large as it is', SLOW, () => {
  const [day = ''] = DAYS;
  const counts = countsOf(
    house,
    ITEMS.filter((item) => inForce(item, lawOn(day))).map(({ goal }) => goal),
    lawOn(day),
  );
  expect(counts.places).toBe(PLOTS.reduce((sum, { nodes }) => sum + nodes.length, 0));
  expect(counts.classes).toBeGreaterThan(counts.roads);
  expect(counts.roads).toBeGreaterThan(10n ** 9n);
  console.info(`${counts.places} places, ${counts.roads} roads, ${counts.classes} classes of answers`);
});
