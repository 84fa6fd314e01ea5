import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../rules/index.ts';
import { LINK_TABLE } from '../../rules/journey/link-table.ts';
import frozen from './table.v1.json' with { type: 'json' };

/** Ticks are the bits of one digit. */
const MOST_TICKS = 15;
const MOST_OPTIONS = 256;

describe('the table that links are written with', () => {
  test('still holds every line and option of version 1, at its place', () => {
    expect(LINK_TABLE.length).toBeGreaterThanOrEqual(frozen.length);
    for (const [place, [question, kind, options]] of frozen.entries() as Iterable<[number, [string, string, string[]]]>) {
      const line = LINK_TABLE[place];
      expect([line?.[0], line?.[1]], `line ${place}`).toEqual([question, kind]);
      expect(line?.[2], question).toEqual(options);
    }
  });

  test('knows every question, every option and every "I don\'t know"', () => {
    const lines = new Map(LINK_TABLE.map(([question, kind, options]) => [question, { kind, options }]));
    for (const { id, kind, dontKnow, ...question } of QUESTIONS) {
      const line = lines.get(id);
      expect(line?.kind, id).toBe(kind);
      if ('options' in question) for (const option of question.options) expect(line?.options, id).toContain(option);
      if (kind === 'choice') expect(line?.options, id).toContain(dontKnow);
    }
  });

  test('says each thing once, in numbers that fit', () => {
    expect(new Set(LINK_TABLE.map(([question]) => question)).size).toBe(LINK_TABLE.length);
    expect(LINK_TABLE.length).toBeLessThanOrEqual(MOST_OPTIONS);
    for (const [question, kind, options] of LINK_TABLE) {
      expect(new Set(options).size, question).toBe(options.length);
      expect(options.length, question).toBeLessThanOrEqual(kind === 'ticks' ? MOST_TICKS : MOST_OPTIONS);
    }
  });
});
