import type { Who } from '../kit/advice.ts';
import type { Condition } from '../kit/condition.ts';
import type { Unit } from '../kit/day.ts';

/**
 * How a date is meant: the last day to act, a day that was agreed, about then, from that day on,
 * or the last day of something that runs.
 */
export type Meaning = 'limit' | 'on' | 'around' | 'from' | 'last';

/**
 * A day that follows from a day the person gave, and that no task of a plan carries. It counts when its condition is true
 * and every provision it cites is in force.
 */
export type Milestone = {
  id: string;
  who: Who;
  /** The question whose answer is the day to count from. */
  after: string;
  /** A quantity of the law (`fact.quantity`), or a good moment of our own choice. */
  by: string | readonly [amount: number, unit: Unit];
  meaning: Meaning;
  /** The day counted from is day one: a length of 30 days ends 29 days later. */
  startCounts?: true;
  /** Comes back: each time this much later, as long as it falls before the end. Both are quantities of the law. */
  every?: { by: string; until: string };
  when: Condition;
  cites: readonly string[];
};
