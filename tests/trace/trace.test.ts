import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../rules/index.ts';
import { ADJUSTMENTS, CONTACTS, NOTES, STOPS, TASKS } from '../../rules/journey/advice.ts';
import { PROVISIONS } from '../../rules/law/index.ts';
import { DRAWN } from '../paths/drawn.ts';
import musts from './musts-be-employee.json' with { type: 'json' };

/** Where a statement of the sources went: into these rules, or nowhere for a reason. */
type Traced = { gist: string; rules?: readonly string[]; declined?: string };

const file = new URL('../../rules/trace.json', import.meta.url);
const trace: Readonly<Record<string, Traced>> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

const SCREENS = ['start', 'question', 'rest', 'check', 'plan', 'print', 'link', 'update', 'privacy'];
const HOW_MANY = 315;
const LONGEST_GIST = 30;

const ruleIds = new Set([
  ...[TASKS, STOPS, NOTES, ADJUSTMENTS, CONTACTS, QUESTIONS, PROVISIONS].flatMap((list) => list.map(({ id }) => id)),
  ...DRAWN.flatMap(({ nodes }) => nodes.filter((node) => node.final).map((node) => node.place)),
  ...SCREENS.map((screen) => `screen:${screen}`),
]);

const entries = Object.entries(trace);

describe('every statement of the sources that must be in the product', () => {
  test('is known by its id', () => {
    expect(new Set(musts).size).toBe(HOW_MANY);
    expect(musts.filter((id) => !/^S00[0-4]-\d{3}$/.test(id))).toEqual([]);
  });

  test('is traced', () => {
    const missing = musts.filter((id) => !trace[id]);
    expect(missing.length, `for example ${missing.slice(0, 8).join(', ')}`).toBe(0);
  });

  test('has our own short words', () => {
    const wordy = entries.filter(([, { gist }]) => !gist?.trim() || gist.split(/\s+/).length > LONGEST_GIST);
    expect(wordy.map(([id]) => id)).toEqual([]);
  });

  test('leads to a rule, or is declined with a reason; never both, never neither', () => {
    const wrong = entries.filter(
      ([, { rules, declined }]) => (rules?.length ?? 0) > 0 === (typeof declined === 'string' && declined.trim() !== ''),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test('leads only to rules that exist', () => {
    const lost = entries.flatMap(([id, { rules }]) =>
      (rules ?? []).filter((rule) => !ruleIds.has(rule)).map((rule) => `${id}: ${rule}`),
    );
    expect(lost).toEqual([]);
  });
});
