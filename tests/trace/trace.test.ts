import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../rules/index.ts';
import { ADJUSTMENTS, CONTACTS, NOTES, STOPS, TASKS } from '../../rules/journey/advice.ts';
import { PROVISIONS } from '../../rules/law/index.ts';
import { DRAWN } from '../paths/drawn.ts';
import statements from './statements.json' with { type: 'json' };
import { TRACED } from './traced.ts';

/** Screens that carry a statement by themselves: what a person does there, not one text of it. */
const SCREENS = ['start', 'question', 'rest', 'check', 'plan', 'print', 'link', 'update', 'privacy', 'directory', 'sources'];
const HOW_MANY = 787;
const HOW_MANY_MUSTS = 502;
const LONGEST_GIST = 30;
/** A statement that must be in the product is left out for a real reason only. */
const SHORTEST_REASON = 5;

const ruleIds = new Set([
  ...[TASKS, STOPS, NOTES, ADJUSTMENTS, CONTACTS, QUESTIONS, PROVISIONS].flatMap((list) => list.map(({ id }) => id)),
  ...DRAWN.flatMap(({ nodes }) => nodes.filter((node) => node.final).map((node) => node.place)),
  ...SCREENS.map((screen) => `screen:${screen}`),
]);

const ids = Object.keys(statements);
const musts = new Set(ids.filter((id) => statements[id as keyof typeof statements]));
const traced = new Set(TRACED.map(([id]) => id));
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe('every statement of the sources', () => {
  test('is known by its id', () => {
    expect({ all: ids.length, musts: musts.size }).toEqual({ all: HOW_MANY, musts: HOW_MANY_MUSTS });
    expect(ids.filter((id) => !/^S00[0-4]-\d{3}$/.test(id))).toEqual([]);
  });

  test('is traced, also the ones that need not be in the product', () => {
    expect(ids.filter((id) => !traced.has(id))).toEqual([]);
  });

  test('stands in one file of the trace, and is one of the sources', () => {
    const before = new Set<string>();
    const twice = TRACED.filter(([id]) => before.size === before.add(id).size);
    expect(twice.map(([id, , file]) => `${id} again in ${file}`)).toEqual([]);
    expect(TRACED.filter(([id]) => !(id in statements)).map(([id, , file]) => `${id} in ${file}`)).toEqual([]);
  });

  test('has our own short words', () => {
    const wordy = TRACED.filter(([, { gist }]) => !gist?.trim() || wordsIn(gist) > LONGEST_GIST);
    expect(wordy.map(([id]) => id)).toEqual([]);
  });

  test('leads to a rule, or is declined with a reason; never both, never neither', () => {
    const wrong = TRACED.filter(
      ([, { rules, declined }]) => (rules?.length ?? 0) > 0 === (typeof declined === 'string' && declined.trim() !== ''),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test('leads only to rules that exist', () => {
    const lost = TRACED.flatMap(([id, { rules }]) =>
      (rules ?? []).filter((rule) => !ruleIds.has(rule)).map((rule) => `${id}: ${rule}`),
    );
    expect(lost).toEqual([]);
  });

  test('is left out, although it must be in, for a reason that says something', () => {
    const thin = TRACED.filter(([id, { declined }]) => musts.has(id) && declined && wordsIn(declined) < SHORTEST_REASON);
    expect(thin.map(([id, { declined }]) => `${id}: ${declined}`)).toEqual([]);
  });
});
