import type { Condition } from './condition.ts';
import type { Unit } from './day.ts';

/** The five knots of the thread. */
export const STATIONS = ['now', 'prepare', 'agree', 'build', 'keep'] as const;
export type Station = (typeof STATIONS)[number];

/** Who has to act. The word shown depends on the country. */
export type Who =
  | 'you'
  | 'home'
  | 'employer'
  | 'occupational-physician'
  | 'advising-physician'
  | 'treating-doctors'
  | 'health-fund'
  | 'inspector'
  | 'medex'
  | 'social-insurance-fund'
  | 'uwv'
  | 'insurer'
  | 'labour-expert'
  | 'municipality';

/**
 * When a task is due, counted from a day the person gave.
 * `by` is a length of time, or a quantity of the law (`fact.quantity`). Without the day, the rule is said in words.
 */
export type Due =
  | { after: string; by: readonly [amount: number, unit: Unit] | string }
  | { before: string; by: readonly [amount: number, unit: Unit] | string }
  | { on: string };

/** What tasks, stop signs and notes share. `cites` are provisions: on a day when one is not in force, the advice is not given. */
type Advice = {
  id: string;
  when?: Condition;
  cites: readonly string[];
  /** Contacts that belong to it. */
  with?: readonly string[];
};

/** Something somebody does. */
export type Task = Advice & {
  station: Station;
  who: Who;
  due?: Due;
  /** 1 comes first in "this week"; 5 when left out. */
  rank?: 1 | 2 | 3 | 4 | 5;
  /** The unknown answer that this task finds out ("ask ... about this"). */
  finds?: string;
};

/** A warning before a step that costs income, job or rights. 1 is shown first; at most two stand on top of a plan. */
export type Stop = Advice & { rank: 1 | 2 | 3 | 4 | 5; station: Station; when: Condition };

/** Something good to know: explains, asks nothing. */
export type Note = Advice & { station: Station };

/** Advice that counts only where `lives` is true: on the roads of one statute, or in one country. Left out: everywhere. */
export type Collection = {
  lives?: Condition;
  tasks: readonly Task[];
  stops: readonly Stop[];
  notes: readonly Note[];
};

/** The ids of groups of tasks, as a place of a path lists them. */
export const of = (...groups: readonly (readonly Task[])[]): string[] => groups.flat().map((task) => task.id);

/** The four kinds of adjustment at work that the seeds name. */
export const ADJUSTMENT_GROUPS = ['tasks', 'relations', 'conditions', 'agreements'] as const;

/** Something at work that can be changed: a topic to discuss, never a prescription. */
export type Adjustment = Advice & { group: (typeof ADJUSTMENT_GROUPS)[number]; when: Condition };
