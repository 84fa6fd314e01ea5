import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadWordList, makePhrase, tidyWords, type WordLanguage } from '../../rules/sealing/index.ts';
import { drawBelow } from '../../rules/sealing/phrase.ts';

const LANGUAGES: WordLanguage[] = ['nl', 'fr', 'de', 'en'];
/** Stems that no word may have: illness, death, faith, quarrel, money, drugs. */
const BANNED: Record<WordLanguage, RegExp> = {
  nl: /^(kanker|ziek|dood|sterf|graf$|chemo|tumor|pijn|arts$|dokter|oorlog|wapen|moord|strijd|god$|kerk|duivel|geld|bank$|bier$|wijn)/,
  fr: /^(cancer|malad|mort|mour|tombe|chimio|tumeur|douleur|medecin|guerre|arme$|tuer|combat|dieu|eglise|diable|argent$|biere|vin$)/,
  de: /^(krebs|krank|tod$|tot$|sterb|grab$|chemo|tumor|schmerz|arzt|krieg|waffe$|mord|kampf$|gott|kirche$|teufel|geld|bier$|wein$)/,
  en: /^(cancer|sick|ill$|dead|death|die$|grave$|chemo|tumou?r|pain$|doctor|war$|weapon|murder|battle|god$|church|devil|money|bank$|beer$|wine$)/,
};

/** How many words have another one at one letter: changed, added or left out. */
function withNeighbour(words: readonly string[]): number {
  const patterns = new Map<string, Set<string>>();
  const put = (pattern: string, word: string) => patterns.set(pattern, (patterns.get(pattern) ?? new Set()).add(word));
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) put(`${word.slice(0, at)}?${word.slice(at + 1)}`, word);
    for (let at = 0; at <= word.length; at += 1) put(`${word.slice(0, at)}?${word.slice(at)}`, word);
  }
  return new Set([...patterns.values()].filter((group) => group.size > 1).flatMap((group) => [...group])).size;
}

describe.each(LANGUAGES)('the words of %s', (language) => {
  test('are 2,048, all different, none begins another: five are 55 bits however they are joined', async () => {
    const words = (await loadWordList(language)).map(tidyWords).sort();
    expect(words).toHaveLength(2048);
    expect(new Set(words).size).toBe(2048);
    // In sorted order a word stands directly before the words that it begins.
    expect(words.filter((word, place) => words[place + 1]?.startsWith(word))).toEqual([]);
  });

  test('are of 4 to 8 letters, small, without a space or hyphen, and no two differ in one letter', async () => {
    const words = await loadWordList(language);
    for (const word of words) {
      expect(word).toMatch(/^\p{Ll}+$/u);
      expect(tidyWords(word)).toMatch(/^[a-z]{4,8}$/);
    }
    if (language !== 'fr') expect(words.filter((word) => tidyWords(word) !== word)).toEqual([]);
    expect(withNeighbour(words.map(tidyWords))).toBe(0);
  });

  test('say nothing that frightens', async () => {
    const tidy = (await loadWordList(language)).map(tidyWords);
    expect(tidy.filter((word) => BANNED[language].test(word))).toEqual([]);
  });
});

test('words that differ in one letter are seen', () => {
  expect(withNeighbour(['boom', 'boon', 'beuk', 'beukt', 'es'])).toBe(4);
});

describe('a phrase', () => {
  afterEach(() => vi.restoreAllMocks());

  test('is five words of the list, each with an equal chance', async () => {
    const words = await loadWordList('nl');
    const seen = new Map<string, number>(words.map((word) => [word, 0]));
    const phrases = 8_192;
    for (let made = 0; made < phrases; made += 1) {
      const phrase = makePhrase(words).split(' ');
      expect(phrase).toHaveLength(5);
      for (const word of phrase) seen.set(word, (seen.get(word) ?? Number.NaN) + 1);
    }
    const due = (phrases * 5) / 2048;
    const chiSquare = [...seen.values()].reduce((sum, count) => sum + (count - due) ** 2 / due, 0);
    // 2,047 degrees of freedom: mean 2,047, deviation 64. Six deviations either way are one run in a thousand million.
    expect(Math.abs(chiSquare - 2047)).toBeLessThan(6 * 64);
  });

  test('every number leads to its word, and a number above the last whole multiple is drawn again', () => {
    const next = (...numbers: number[]) =>
      vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
        (array as Uint16Array)[0] = numbers.shift() ?? 0;
        return array;
      });
    next(0, 2047, 2048, 65_535);
    expect([drawBelow(2048), drawBelow(2048), drawBelow(2048), drawBelow(2048)]).toEqual([0, 2047, 0, 2047]);
    vi.restoreAllMocks();
    // 65,536 = 21,845 x 3 + 1: the last number would make 0 likelier.
    next(65_535, 65_534);
    expect(drawBelow(3)).toBe(2);
  });

  test('is not made from a list of another size', () => {
    expect(() => makePhrase(['walnoot', 'fietsbel'])).toThrow(RangeError);
  });
});

test.each([
  ['  Wálnoot   FIETS-BEL\r\n', 'walnootfietsbel'],
  ['Cœur forêt, Ærø.', 'coeurforetaer'],
  ['STRAẞE straße', 'strassestrasse'],
  ['\u0132sbeer \ufb01ets', 'ijsbeerfiets'],
  ['e\u0301cole \u00e9cole', 'ecoleecole'],
  ['123 !?', ''],
])('%j is heard as %s', (text, heard) => expect(tidyWords(text)).toBe(heard));
