import { describe, expect, test } from 'vitest';
import { type Answers, type Day, lawOn, type Plan, plan, replay } from '../../rules/index.ts';
import { homesOf } from '../../src/app/homes.ts';
import { type Bundle, wordFiles } from '../../src/app/word-files.ts';
import { chance, road } from '../paths/walker.ts';
import { answersOn, CASES } from '../personas/people.ts';
import { filesOf } from './locale.ts';

/* The app fetches only the words of the homes that the answers lead to: whatever a plan may hold must be among them. */

const files = filesOf('nl');

/** `group.id` of everything that the files of a bundle say. */
function said(bundle: Bundle, answers: Answers): ReadonlySet<string> {
  const content = wordFiles(bundle, answers).flatMap((file) => Object.entries(files.get(file) ?? {}));
  return new Set(content.flatMap(([group, entries]) => Object.keys(entries as object).map((id) => `${group}.${id}`)));
}

function wanted(made: Plan): Readonly<Record<'plan' | 'contacts' | 'facts', readonly string[]>> {
  const ids = (group: string, items: readonly { id: string }[]) => items.map(({ id }) => `${group}.${id}`);
  const cited = [made.tasks, made.stops, made.notes, made.adjustments].flatMap((list) => list.flatMap(({ cites }) => cites));
  return {
    plan: [
      ...ids('task', made.tasks),
      ...ids('stop', made.stops),
      ...ids('note', made.notes),
      ...ids('adjustment', made.adjustments),
      ...(made.headline ? [`outcome.${made.headline}`] : []),
    ],
    contacts: ids('contact', made.contacts),
    facts: [...new Set(cited)].map((id) => `fact.${id}`),
  };
}

/** What a plan needs and what is not fetched for it. */
function lost(answers: Answers, day: Day): string[] {
  const needed = wanted(plan(answers, day, { whole: true }));
  return Object.entries(needed).flatMap(([bundle, keys]) => {
    const there = said(bundle as Bundle, answers);
    return keys.filter((key) => !there.has(key)).map((key) => `${bundle}: ${key}`);
  });
}

test.each(CASES)('%s on %s: every word of the plan is fetched', (_, day, person) => {
  expect(lost(answersOn(person, day), day)).toEqual([]);
});

const DAYS: readonly Day[] = ['2026-11-21', '2019-06-01', '2023-09-01'];
const ROADS = 40;

describe.each(['BE', 'NL', 'both', 'other', 'unknown'])('in %s', (country) => {
  test.each(['employee', 'civil-servant', 'self-employed', 'jobseeker', 'other', 'unknown'])(
    '%s: on many roads too',
    (statute) => {
      const missing = new Set<string>();
      for (let seed = 1; seed <= ROADS; seed += 1) {
        const answers = road({ answers: { country, statute } }, chance(seed * 7919));
        for (const day of DAYS) for (const key of lost(answers, day)) missing.add(key);
      }
      expect([...missing].sort()).toEqual([]);
    },
  );

  test.each(['employee', 'civil-servant', 'self-employed', 'jobseeker', 'other', 'unknown'])(
    '%s: every question has its words',
    (statute) => {
      const missing = new Set<string>();
      for (let seed = 1; seed <= ROADS; seed += 1) {
        const answers = road({ answers: { country, statute } }, chance(seed * 104_729));
        const there = said('questions', answers);
        for (const { question } of replay(answers, lawOn('2026-11-21')).steps)
          if (!there.has(`question.${question}`)) missing.add(question);
      }
      expect([...missing].sort()).toEqual([]);
      expect(homesOf({ country, statute })).toBeDefined();
    },
  );
});
