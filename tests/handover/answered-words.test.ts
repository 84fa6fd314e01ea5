import { describe, expect, test } from 'vitest';
import { ANSWER_LINES, READERS } from '../../rules/handover/vocabulary.ts';
import dutch from '../../src/locales/nl/instead/nl/tools-answered.json';
import base from '../../src/locales/nl/tools/answered.json';
import exchange from '../../src/locales/nl/tools/exchange.json';
import { textsIn } from '../content/locale.ts';
import { sentencesOf } from '../content/sentences.ts';
import { BELGIAN, DUTCH } from '../content/terms.ts';

const texts = textsIn(base.answered, 'answered');
const AVOID =
  /(?<!\p{L})(strijd|vechten|patiënt(en)?|helaas|gewoon|even|terugval|beperking(en)?|belastbaarheid|tijdig|indien|conform|middels|moet(en)?|u|uw)(?!\p{L})/iu;
const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe('the words of an answer', () => {
  test('every line and every reader is named, in the terms of each country and of neither', () => {
    expect(Object.keys(base.answered.line).sort()).toEqual([...ANSWER_LINES].sort());
    expect(Object.keys(exchange.exchange.yours).sort()).toEqual([...READERS].sort());
    for (const reader of READERS) {
      const { BE, NL, other } = exchange.exchange.yours[reader];
      expect(BE).not.toMatch(DUTCH);
      expect(NL).not.toMatch(BELGIAN);
      expect(other).not.toMatch(BELGIAN);
      expect(other).not.toMatch(DUTCH);
    }
  });

  test('are short and kind', () => {
    expect(texts.filter(({ text }) => AVOID.test(text))).toEqual([]);
    const sentences = texts.flatMap(({ text }) => sentencesOf(text));
    expect(sentences.filter((sentence) => wordCount(sentence) > 20)).toEqual([]);
    const total = sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0);
    expect(total / sentences.length).toBeLessThanOrEqual(12);
  });

  test('say the same in the terms of the Netherlands, and mix no terms', () => {
    const keys = texts.map(({ key }) => key);
    for (const { key } of textsIn(dutch.answered, 'answered')) expect(keys).toContain(key);
    const instead = new Set(textsIn(dutch.answered, 'answered').map(({ key }) => key));
    const inBoth = texts.filter(({ key }) => !instead.has(key));
    expect(inBoth.filter(({ text }) => BELGIAN.test(text) || DUTCH.test(text) || /\battest\b/.test(text))).toEqual([]);
  });
});
