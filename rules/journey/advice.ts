import type { Contact } from '../directory/contact.ts';
import { ADJUSTMENTS } from '../everyone/adjustments.ts';
import type { Note, Stop, Task } from '../kit/advice.ts';
import { all, type Condition } from '../kit/condition.ts';
import { whenOpened } from './homes.ts';

/* All advice that is here; it grows when a home is fetched. */

/** Every task once; a task may stand in several groups. Paths bring them, so they need no more than their own condition. */
export let TASKS: readonly Task[] = [];
export let STOPS: readonly Stop[] = [];
export let NOTES: readonly Note[] = [];
export let CONTACTS: readonly Contact[] = [];
export { ADJUSTMENTS };

/** Advice of a collection counts only where the collection lives. */
function within<Item extends { when?: Condition }>(lives: Condition | undefined, items: readonly Item[]): readonly Item[] {
  if (!lives) return items;
  return items.map((item) => ({ ...item, when: item.when ? all(lives, item.when) : lives }));
}

whenOpened((homes) => {
  const collections = homes.flatMap(({ advice }) => advice ?? []);
  TASKS = [...new Set(collections.flatMap(({ tasks }) => tasks))];
  STOPS = collections.flatMap(({ lives, stops }) => within(lives, stops));
  NOTES = collections.flatMap(({ lives, notes }) => within(lives, notes));
  CONTACTS = homes.flatMap(({ contacts = [] }) => contacts);
});
