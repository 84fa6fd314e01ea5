import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../rules/index.ts';
import { LINK_TABLES } from '../../rules/journey/link-table.ts';
import version1 from './table.v1.json' with { type: 'json' };
import version2 from './table.v2.json' with { type: 'json' };
import version3 from './table.v3.json' with { type: 'json' };

/** As they were when the first link of that version was made. */
const FROZEN = [version1, version2, version3] as unknown as readonly (readonly [string, string, readonly string[]][])[];
const LAST = LINK_TABLES.at(-1) ?? [];

/** Ticks are the bits of one digit. */
const MOST_TICKS = 15;
const MOST_OPTIONS = 256;

describe('the table that links are written with', () => {
  test('is kept for each version', () => {
    expect(LINK_TABLES.length).toBe(FROZEN.length);
  });

  test.each(FROZEN.map((frozen, index) => [index + 1, frozen] as const))('has not changed in version %i', (version, frozen) => {
    expect(LINK_TABLES[version - 1]).toEqual(frozen);
  });

  test('knows every question, every option and every "I don\'t know"', () => {
    const lines = new Map(LAST.map(([question, kind, options]) => [question, { kind, options }]));
    for (const { id, kind, dontKnow, ...question } of QUESTIONS) {
      const line = lines.get(id);
      expect(line?.kind, id).toBe(kind);
      if ('options' in question) for (const option of question.options) expect(line?.options, id).toContain(option);
      if (kind === 'choice') expect(line?.options, id).toContain(dontKnow);
    }
  });

  test('says each thing once, in numbers that fit', () => {
    expect(new Set(LAST.map(([question]) => question)).size).toBe(LAST.length);
    expect(LAST.length).toBeLessThanOrEqual(MOST_OPTIONS);
    for (const [question, kind, options] of LAST) {
      expect(new Set(options).size, question).toBe(options.length);
      expect(options.length, question).toBeLessThanOrEqual(kind === 'ticks' ? MOST_TICKS : MOST_OPTIONS);
    }
  });
});
