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

/** Tasks that hold for everyone and rest on a guide alone. */
let COMMON: ReadonlySet<string> = new Set();

/** Guides are advice; every other provision is a rule that somebody can lose something by. */
const isLaw = (provision: string): boolean => !provision.startsWith('guide-');

/** Up to this rank the order was weighed task by task: who is pushed to sign needs an answer for today before any form. */
const WEIGHED = 2;

/** Of two tasks of one rank behind those, the one of the statute first: who misses it may lose an income, and advice for everyone can wait. */
export function lawFirst(a: { id: string; rank: number }, b: { id: string; rank: number }): number {
  if (a.rank <= WEIGHED || b.rank <= WEIGHED) return 0;
  return Number(COMMON.has(a.id)) - Number(COMMON.has(b.id));
}

/** Advice of a collection counts only where the collection lives. */
function within<Item extends { when?: Condition }>(lives: Condition | undefined, items: readonly Item[]): readonly Item[] {
  if (!lives) return items;
  return items.map((item) => ({ ...item, when: item.when ? all(lives, item.when) : lives }));
}

whenOpened((homes) => {
  const collections = homes.flatMap(({ advice }) => advice ?? []);
  const [everyone] = homes;
  COMMON = new Set(everyone?.advice?.tasks.filter(({ cites }) => !cites.some(isLaw)).map(({ id }) => id));
  TASKS = [...new Set(collections.flatMap(({ tasks }) => tasks))];
  STOPS = collections.flatMap(({ lives, stops }) => within(lives, stops));
  NOTES = collections.flatMap(({ lives, notes }) => within(lives, notes));
  CONTACTS = homes.flatMap(({ contacts = [] }) => contacts);
});
