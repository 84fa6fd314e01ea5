import { add, type Day } from '../kit/day.ts';
import type { Provision } from '../kit/law.ts';
import { PROVISIONS } from '../law/index.ts';
import type { Deadline, Plan } from './plan.ts';

/** A rule that began or ended between two plans; `on` is its first day, or the last day it counted. */
export type ChangedRule = { rule: string; how: 'began' | 'ended'; on: Day };

/** A due date that is another than before. Without `from` or `to` the day was not known, or is no longer. */
export type MovedDue = { task: string; from?: Day; to?: Day };

/** What differs between two plans, in the order of consequence. */
export type Changed = {
  /** Warnings before a costly step: those that came, then those that no longer stand. */
  newStops: readonly string[];
  goneStops: readonly string[];
  /** Whether another road fits now. */
  road: boolean;
  moved: readonly MovedDue[];
  newTasks: readonly string[];
  goneTasks: readonly string[];
  /** Rules on which either plan rests. */
  rules: readonly ChangedRule[];
  newNotes: readonly string[];
  goneNotes: readonly string[];
};

type Item = { id: string; cites: readonly string[] };

const ids = (items: readonly Item[]): string[] => items.map(({ id }) => id);
const only = (items: readonly Item[], others: readonly Item[]): string[] => {
  const known = new Set(ids(others));
  return ids(items).filter((id) => !known.has(id));
};

const restsOn = ({ stops, tasks, notes, adjustments }: Plan): string[] =>
  [stops, tasks, notes, adjustments].flatMap((items: readonly Item[]) => items.flatMap(({ cites }) => cites));

/** How a rule changed after the first day and up to the second; one that began and ended in between says both. */
function turnsOf({ id, from, until }: Provision, before: Day, after: Day): ChangedRule[] {
  const began = from !== null && from > before && from <= after;
  const ended = until !== null && until >= before && until < after;
  return [
    ...(began ? [{ rule: id, how: 'began', on: from } as const] : []),
    ...(ended ? [{ rule: id, how: 'ended', on: until } as const] : []),
  ];
}

function movedDues(before: Plan, after: Plan): MovedDue[] {
  const dues = new Map(before.tasks.map(({ id, due }) => [id, due]));
  const same = (one: Deadline | undefined, other: Deadline | undefined) =>
    one?.day === other?.day && one?.amount === other?.amount && one?.unit === other?.unit;
  return after.tasks
    .filter(({ id, due }) => dues.has(id) && !same(dues.get(id), due))
    .map(({ id, due }) => {
      const from = dues.get(id)?.day;
      return { task: id, ...(from ? { from } : {}), ...(due?.day ? { to: due.day } : {}) };
    });
}

/**
 * The difference of two plans, made of the same answers on two days or of other answers on one day.
 * Rules count only when a plan rests on them: a rule about somebody else is no news.
 */
export function changed(before: Plan, after: Plan): Changed {
  const cited = new Set([...restsOn(before), ...restsOn(after)]);
  const rules = PROVISIONS.filter(({ id }) => cited.has(id))
    .flatMap((provision) => turnsOf(provision, before.day, after.day))
    .sort((a, b) => a.on.localeCompare(b.on));
  return {
    newStops: only(after.stops, before.stops),
    goneStops: only(before.stops, after.stops),
    road: before.outcome !== after.outcome,
    moved: movedDues(before, after),
    newTasks: only(after.tasks, before.tasks),
    goneTasks: only(before.tasks, after.tasks),
    rules,
    newNotes: only(after.notes, before.notes),
    goneNotes: only(before.notes, after.notes),
  };
}

/** Whether nothing differs. */
export const isSame = (change: Changed): boolean =>
  !change.road && Object.values(change).every((part) => typeof part === 'boolean' || part.length === 0);

/** A date of the plan that is near, or that went by since the last visit. */
export type NearDate = { task: string; day: Day; passed: boolean };

/** How far ahead a date is near, in days: as in "this week". */
const SOON_DAYS = 14;

/**
 * Dates that are near and dates that went by since the last visit, of tasks that are still open; earliest first.
 * A good moment of our own choice that has passed is no news.
 * @param settled the tasks that are done or not needed
 */
export function nearDates({ tasks, day }: Plan, since: Day, settled: (task: string) => boolean): NearDate[] {
  const soon = add(day, SOON_DAYS, 'days');
  return tasks
    .filter(({ id }) => !settled(id))
    .flatMap(({ id, due }): NearDate[] => {
      if (!due?.day || due.day > soon || due.day < since) return [];
      const passed = due.day < day;
      return passed && due.around ? [] : [{ task: id, day: due.day, passed }];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}
