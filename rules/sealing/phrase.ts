/** Languages with a list of words of their own. */
export type WordLanguage = 'nl' | 'fr' | 'de' | 'en';

/** Words a list has: 11 bits a word. Five words are 55 bits, because no word begins another one. */
const LIST_SIZE = 2048;
const WORDS_IN_PHRASE = 5;
const SHORTEST_WORD = 4;

/** Letters of the shortest phrase that `makePhrase` can make. Nothing shorter seals anything. */
export const FEWEST_LETTERS = WORDS_IN_PHRASE * SHORTEST_WORD;

const LISTS: Record<WordLanguage, () => Promise<{ WORDS: readonly string[] }>> = {
  nl: () => import('./word-lists/nl.ts'),
  fr: () => import('./word-lists/fr.ts'),
  de: () => import('./word-lists/de.ts'),
  en: () => import('./word-lists/en.ts'),
};

/** The 2,048 words of a language, fetched when somebody seals. Opening a link needs none. */
export const loadWordList = async (language: WordLanguage): Promise<readonly string[]> => (await LISTS[language]()).WORDS;

/** Five words with equal chances, each from the whole list. Throws for a list of another size. */
export function makePhrase(list: readonly string[]): string {
  if (list.length !== LIST_SIZE) throw new RangeError(`A phrase needs ${LIST_SIZE} words, not ${list.length}`);
  return Array.from({ length: WORDS_IN_PHRASE }, () => list[drawBelow(LIST_SIZE)]).join(' ');
}

const NUMBERS = 2 ** 16;

/** A random whole number below `count` (at most 65,536). Draws again above the last whole multiple, so that none is likelier. */
export function drawBelow(count: number): number {
  const end = NUMBERS - (NUMBERS % count);
  for (;;) {
    const [drawn = end] = globalThis.crypto.getRandomValues(new Uint16Array(1));
    if (drawn < end) return drawn % count;
  }
}

/**
 * Words as the key sees them: letters a to z only. Capitals, accents, spaces, hyphens, line ends and points make no
 * difference, because somebody writes down what was said over the phone.
 */
export const tidyWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z]/g, '');
