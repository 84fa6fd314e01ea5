import type { Readable } from './readability.ts';

/** `ease` and `brouwer`: at least; `lix`: at most. Neutralised: with the terms that stand explained as short words. */
export type Gate = { ease: { neutralised: number; raw: number }; lix: number; brouwer?: { neutralised: number; raw: number } };

/*
 * The same gate for a file, for all of one kind in a file, and for each screen or card of 60 words or more. What was measured and why
 * a line stands where it stands: decision 0010.
 */
export const GATES: Readonly<Record<Readable, Gate>> = {
  nl: { ease: { neutralised: 70, raw: 55 }, lix: 35, brouwer: { neutralised: 60, raw: 45 } },
  fr: { ease: { neutralised: 65, raw: 55 }, lix: 42 },
  de: { ease: { neutralised: 60, raw: 50 }, lix: 40 },
  en: { ease: { neutralised: 70, raw: 60 }, lix: 35 },
};

/** Cards that are made of names of authorities or sectors: the names decide, not the writing. Each must still need it. */
export const NAMES_ONLY: Readonly<Record<Readable, readonly string[]>> = {
  nl: [],
  fr: [],
  de: ['question.regime'],
  en: [],
};

export const LONGEST_SENTENCE = 20;
export const MEAN_SENTENCE = 12;
/** Two paragraphs of three. */
export const MOST_SENTENCES_IN_A_TEXT = 6;

/** Sentences that may be longer because the legal name of a thing makes them so: language and key, with the name. */
export const LONGER: Readonly<Record<Readable, readonly string[]>> = { nl: [], fr: [], de: [], en: [] };

/** Of 100 sentences of a language, so many may be passive or say "not ... without"; the rest stands at none. */
export const SHARE: Readonly<Record<Readable, { passive: number; 'not without': number }>> = {
  nl: { passive: 0.5, 'not without': 0.5 },
  fr: { passive: 0.1, 'not without': 0.5 },
  de: { passive: 0.6, 'not without': 0.5 },
  en: { passive: 0.1, 'not without': 0.5 },
};

/** And of 100 sentences of one file so many, but two at least: a short file has one letter that says "you are invited". */
export const SHARE_OF_A_FILE = 5;
