/*
 * What a formula can not see and a tired reader stumbles over. A pattern is a sieve, not a grammar: it knows the usual forms of its
 * language, and its fixtures say what it must catch and what it must leave.
 */
export const FAULTS = ['passive', 'double negation', 'not without', 'officialese', 'nouns in a row'] as const;
export type Fault = (typeof FAULTS)[number];

export type Lint = {
  pattern: RegExp;
  /** Sentences that a plain writer would not write. */
  catches: readonly string[];
  /** Sentences that look alike and are plain. */
  leaves: readonly string[];
};

export type Lints = Readonly<Record<Fault, Lint>>;

/** Whole words, in capitals or not; letters with accents are letters. */
export const whole = (...list: string[]): string => `(?<![\\p{L}-])(?:${list.join('|')})(?![\\p{L}-])`;
/** No comma, colon or end between two words: the same clause. */
export const CLAUSE = '[^,;:.?!()]*?';

/** The same clause, and no word that opens another thought: "geen attest en geen brief" denies two things, not one thing twice. */
export const thought = (...openers: string[]): string => `(?:(?!${whole(...openers)})[^,;:.?!()])*?`;
