import { ADJUSTMENTS, NOTES, STOPS, TASKS } from '../../rules/journey/advice.ts';
import type { Condition } from '../../rules/kit/condition.ts';
import type { Law } from '../../rules/kit/law.ts';
import { broughtAs } from './house.ts';

/** Something that a plan may hold, with all that has to be true for it: a task has to be brought as well. */
export type Item = { id: string; goal: Condition; cites: readonly string[]; with: readonly string[] };

const ALWAYS: Condition = { all: [] };

type Advice = { id: string; when?: Condition; cites: readonly string[]; with?: readonly string[] };

const item = ({ id, cites, with: contacts = [] }: Advice, goal: Condition): Item => ({ id, goal, cites, with: contacts });

/** Every task, stop sign, note and adjustment. */
export const ITEMS: readonly Item[] = [
  ...TASKS.map((task) => item(task, { all: [{ at: [broughtAs(task.id)] }, task.when ?? ALWAYS] })),
  ...[...STOPS, ...NOTES, ...ADJUSTMENTS].map((advice) => item(advice, advice.when ?? ALWAYS)),
];

const byId = new Map(ITEMS.map((one) => [one.id, one]));

/** The item with this id. Throws when there is none: a table of ids must not go stale in silence. */
export function itemOf(id: string): Item {
  const found = byId.get(id);
  if (!found) throw new Error(`No advice is called "${id}"`);
  return found;
}

/** Whether everything that an item rests on is in force. */
export const inForce = ({ cites }: { cites: readonly string[] }, law: Law): boolean => cites.every((id) => law.holds(id));
