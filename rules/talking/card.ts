import type { Condition } from '../kit/condition.ts';

/** The parts of a card, in the order in which they are read. */
export const PARTS = ['aims', 'says', 'asks', 'silent'] as const;
export type Part = (typeof PARTS)[number];

/** How many lines of a part stand on a card. */
export const LINES_OF: Readonly<Record<Part, number>> = { aims: 3, says: 3, asks: 3, silent: 1 };

/**
 * A line that may stand on a card. It counts when its condition is true and every rule it rests on is in force on the day.
 * The same id may stand twice, with another condition: the same words, resting on the law of another country.
 */
export type Line = { id: string; when?: Condition; cites?: readonly string[] };

/** Everything that may be said to one partner: the first lines that count are taken, so what fits most stands first. */
export type Candidate = {
  id: string;
  when?: Condition;
  /** Whoever hears this may not learn anything about health. */
  guarded?: true;
} & Readonly<Record<Part, readonly Line[]>>;

export const line = (id: string, when?: Condition, cites?: readonly string[]): Line => ({
  id,
  ...(when ? { when } : {}),
  ...(cites ? { cites } : {}),
});
