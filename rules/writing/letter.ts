import type { Condition } from '../kit/condition.ts';

/** Who reads a letter. The words for a reader depend on the country. */
export type Reader =
  | 'employer'
  | 'hr'
  | 'occupational-physician'
  | 'inspection'
  | 'health-fund'
  | 'social-fund'
  | 'uwv'
  | 'insurer'
  | 'fund-of-entrepreneurs'
  | 'payer';

/** People at work: nothing about health may reach them. */
export const READ_AT_WORK: readonly Reader[] = ['employer', 'hr'];

export const LETTER_GROUPS = ['work', 'doctor', 'rights', 'money'] as const;
export type LetterGroup = (typeof LETTER_GROUPS)[number];

/** Names that somebody may fill in; every letter works without them. */
export type NameOf = 'name' | 'employer' | 'doctor';

/** What a list in a letter is made of. */
export type Listed = 'obstacles' | 'adjustments' | 'steps';

/**
 * One sentence or two. It is left out when its condition is not true, when a provision it states is not in force,
 * or when a fact it needs is not known: a letter never has an empty place.
 */
export type Line = {
  /** The key of its words, below the letter. */
  say: string;
  when?: Condition;
  cites?: readonly string[];
  /** The question whose answer is the day in the sentence; `time` says on which side of today it must lie. */
  day?: { of: string; time?: 'ahead' | 'behind' };
  /** The name that the sentence needs, or that must be missing. */
  needs?: NameOf;
  lacks?: NameOf;
  /** A list under the sentence: what somebody chose, or fixed points in the words. */
  list?: Listed | 'points';
  /** The words have a sentence an option of this question. */
  option?: string;
  /** Stands in the paragraph of the line before, when that line is there and has no list. */
  joins?: true;
  /** Carries a fact of this person; an `otherwise` line stands only when no such line does. */
  fact?: true;
  otherwise?: true;
};

/** A hint beside the letter, never in it. */
export type Hint = { say: string; when?: Condition; cites?: readonly string[] };

/**
 * A letter for one purpose. It is offered when its condition is true and every provision it rests on is in force.
 * `due` is the last day to send it, counted from a day the person gave by a quantity of the law.
 */
export type Letter = {
  id: string;
  /** Where its words stand, when it shares them with another letter; its id when left out. */
  words?: string;
  group: LetterGroup;
  reader: Reader;
  when: Condition;
  cites: readonly string[];
  due?: { after: string; by: string };
  hints?: readonly Hint[];
  lines: readonly Line[];
};
