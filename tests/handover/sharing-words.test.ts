import { describe, expect, test } from 'vitest';
import { ACTIVITY_GROUPS, DEMAND_GROUPS, HELPS, READERS, SECTIONS } from '../../rules/handover/index.ts';
import { ADJUSTMENTS } from '../../rules/journey/advice.ts';
import { dutchWordsOf, textsIn, wordsOf } from '../content/locale.ts';
import { sentencesOf, wordsIn } from '../content/sentences.ts';
import { BELGIAN, DUTCH } from '../content/terms.ts';

type Nested = Record<string, Record<string, Record<string, unknown>>>;

describe.each([
  ['Belgium', wordsOf('nl'), DUTCH],
  ['the Netherlands', dutchWordsOf('nl'), BELGIAN],
] as const)('in %s', (_, said, foreign) => {
  const { handover } = said as unknown as { handover: Nested };

  test('no terms of the other country', () => {
    expect(textsIn(handover).filter(({ text }) => foreign.test(text))).toEqual([]);
  });

  test('sentences of at most twelve words on average', () => {
    const counts = textsIn(handover).flatMap(({ text }) => sentencesOf(text).map(wordsIn));
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(12);
    expect(Math.max(...counts)).toBeLessThanOrEqual(20);
  });

  test('every reader, section and group has its words, and no words stand alone', () => {
    expect(Object.keys(handover.reader?.kind ?? {}).sort()).toEqual([...READERS].sort());
    expect(Object.keys(handover.sections?.help ?? {}).sort()).toEqual([...SECTIONS].sort());
    expect(Object.keys(handover.hard?.group ?? {}).sort()).toEqual(Object.keys(ACTIVITY_GROUPS).sort());
    expect(Object.keys(handover.work?.demands ?? {}).sort()).toEqual(Object.keys(DEMAND_GROUPS).sort());
  });

  test('what is printed beside a link says nothing of health', () => {
    const printed = textsIn([handover.link?.page, handover.words?.slip]).map(({ text }) => text);
    expect(printed.length).toBeGreaterThan(5);
    expect(printed.filter((text) => /ziek|gezond|kanker|behandel|klacht|moeilijk gaat/i.test(text))).toEqual([]);
  });
});

test('every adjustment of a plan can go along', () => {
  expect(ADJUSTMENTS.map(({ id }) => id).filter((id) => !(HELPS as readonly string[]).includes(id))).toEqual([]);
});
