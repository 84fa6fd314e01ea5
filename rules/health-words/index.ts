import { DUTCH_HEALTH } from './dutch.ts';
import { ENGLISH_HEALTH } from './english.ts';
import { FRENCH_HEALTH } from './french.ts';
import { GERMAN_HEALTH } from './german.ts';
import type { HealthList } from './list.ts';

/*
 * The one reader of words about health. What somebody types for an employer, a colleague or a client is held against these lists:
 * a line with such a word stays off a paper, and a letter or a card warns. Better one word too many: the person can always choose
 * another. A list cannot know everything, so it never promises that a text is clean. All languages are read at once, because nobody is
 * asked in which one they write.
 */

/**
 * What the text is for. A `paper` or a card is about work alone. A `letter` is a text about oneself: it may say "ziek" and "arts" as the
 * law does, but "concentratie" is a complaint there, and a word of work on a list of tasks.
 */
export type ReadAs = 'paper' | 'letter';

export const HEALTH_LISTS = {
  nl: DUTCH_HEALTH,
  fr: FRENCH_HEALTH,
  de: GERMAN_HEALTH,
  en: ENGLISH_HEALTH,
} as const satisfies Record<string, HealthList>;

const every = (part: keyof HealthList): readonly string[] => Object.values(HEALTH_LISTS).flatMap((list) => [...list[part]]);

const reader = (more: readonly string[]): ((text: string) => boolean) => {
  const anywhere = new RegExp([...every('anywhere'), ...more].join('|'), 'u');
  const alone = new RegExp(`(?<![\\p{L}\\d])(?:${every('alone').join('|')})(?![\\p{L}\\d])`, 'u');
  return (text) => anywhere.test(text) || alone.test(text);
};

const READERS: Record<ReadAs, (text: string) => boolean> = {
  paper: reader(every('onPaper')),
  letter: reader(every('inLetters')),
};

/** Lower case, no accents, no signs that cannot be seen: "Chémo" is "chemo". */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '');

/** The words of a text as they were typed, without the signs around them. */
const wordsOf = (text: string): string[] =>
  text.split(/\s+/).flatMap((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '') || []);

/** Letters apart from each other ("k.a.n.k.e.r"), which a reader puts together as easily as we do. */
const SPACED = /(?:(?<![\p{L}])\p{L}[\s._-]+){3,}\p{L}(?!\p{L})/u;

/**
 * What in this text is about health: the words as they were typed, each once; empty when nothing was found.
 * Where only words together say it, the whole text is the answer.
 */
export function healthWordsIn(text: string, as: ReadAs = 'paper'): readonly string[] {
  const tells = READERS[as];
  const found = wordsOf(text).filter((word) => tells(bare(word)) || tells(lettersOf(bare(word))));
  const once = new Map(found.reverse().map((word) => [bare(word), word]));
  if (once.size > 0) return [...once.values()].reverse();
  const plain = bare(text);
  const spaced = SPACED.exec(plain)?.[0];
  return tells(plain) || (spaced !== undefined && tells(lettersOf(spaced))) ? [text.trim()] : [];
}

/** Whether a line for a paper says something about health. */
export const saysHealth = (text: string): boolean => healthWordsIn(text).length > 0;
