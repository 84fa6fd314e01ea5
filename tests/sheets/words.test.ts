import { describe, expect, test } from 'vitest';
import { healthWordsIn } from '../../rules/health-words/index.ts';
import { ADJUSTMENTS } from '../../rules/journey/advice.ts';
import { KINDS_OF_WORK, PARTS } from '../../rules/sheets/paper.ts';
import { GUIDES } from '../../rules/sheets/whitelist.ts';
import { dutchWordsOf, textsIn, wordsOf } from '../content/locale.ts';
import { sentencesOf, wordsIn } from '../content/sentences.ts';
import { BELGIAN, DUTCH } from '../content/terms.ts';

type Nested = Record<string, Record<string, unknown>>;
const BOTH = [
  ['Belgium', wordsOf('nl'), DUTCH],
  ['the Netherlands', dutchWordsOf('nl'), BELGIAN],
] as const;

/** What the people at work read. "Health" itself is named only to say that nothing about it stands there, and not to ask. */
const ALLOWED = /gezondheid|arbeidsarts|bedrijfsarts/gi;

describe.each(BOTH)('in %s', (_, said, foreign) => {
  const sheets = said.sheets as unknown as Nested;

  test('nothing that is printed is about health', () => {
    const { paper, guide, kind, colleagues } = sheets;
    const { text, consent, consentHelp, given, asks, ...onPaper } = colleagues ?? {};
    const adjustments = ADJUSTMENTS.map(({ id }) => said.adjustment?.[id] as { title: string }).map(({ title }) => title);
    const printed = [...textsIn({ paper, guide, kind, onPaper }).map((one) => one.text), ...adjustments];
    expect(printed.filter((line) => healthWordsIn(line.replace(ALLOWED, '')).length > 0)).toEqual([]);
    expect([text, consent, consentHelp, given, asks].every((one) => typeof one === 'string')).toBe(true);
  });

  test('no terms of the other country', () => {
    const texts = textsIn({ sheets: said.sheets, since: said.since });
    expect(texts.filter(({ text }) => foreign.test(text))).toEqual([]);
  });

  test('sentences of at most twelve words on average', () => {
    const counts = textsIn({ sheets: said.sheets, since: said.since }).flatMap(({ text }) => sentencesOf(text).map(wordsIn));
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(12);
    expect(Math.max(...counts)).toBeLessThanOrEqual(20);
  });

  test('every id on the sheet has its words, and no words stand alone', () => {
    expect(Object.keys(sheets.kind ?? {}).sort()).toEqual([...KINDS_OF_WORK].sort());
    expect(Object.keys(sheets.part ?? {}).sort()).toEqual([...PARTS].sort());
    expect(Object.keys(sheets.guide ?? {}).sort()).toEqual([...GUIDES].sort());
  });
});
