import { type Answers, type Day, lawOn, type Plan, plan, questionOf } from '../../rules/index.ts';
import { ADJUSTMENTS, NOTES, STOPS, TASKS } from '../../rules/journey/advice.ts';
import type { Condition } from '../../rules/kit/condition.ts';
import { PROVISIONS } from '../../rules/law/index.ts';
import { DRAWN, key, nameOf } from '../paths/drawn.ts';
import { type Chance, chance, road, type Wanted } from '../paths/walker.ts';
import { answersOf, type Way, waysTo } from './ways.ts';

/** Something that a plan may hold: a task, a stop, a note or an adjustment. */
export type Item = { id: string; when?: Condition; cites: readonly string[]; with?: readonly string[] };

export const ITEMS: readonly { kind: 'task' | 'stop' | 'note' | 'adjustment'; item: Item }[] = [
  ...TASKS.map((item) => ({ kind: 'task' as const, item })),
  ...STOPS.map((item) => ({ kind: 'stop' as const, item })),
  ...NOTES.map((item) => ({ kind: 'note' as const, item })),
  ...ADJUSTMENTS.map((item) => ({ kind: 'adjustment' as const, item })),
];

/** Today, a day of the seeds, and a day between the two. */
export const DAYS: readonly Day[] = ['2026-11-21', '2019-06-01', '2023-06-01'];

const TRIES = 25;
const STARTS = new Map(PROVISIONS.map(({ id, from }) => [id, from ?? '2014-06-01']));

/** The ids that a plan holds. */
export const idsIn = ({ tasks, stops, notes, adjustments, contacts }: Plan): string[] =>
  [tasks, stops, notes, adjustments, contacts].flatMap((list) => list.map((item) => item.id));

/** The places that have one of these names, or that bring this task, as `path/node`. */
const placesWhere = (fits: (node: (typeof DRAWN)[number]['nodes'][number]) => boolean): string[] =>
  DRAWN.flatMap(({ path, nodes }) => nodes.filter(fits).map((node) => key(path.id, node.id)));

export const bringersOf = (task: string): string[] => placesWhere((node) => node.meta.does?.includes(task) ?? false);

/** The days on which all that an item rests on is in force: of the three, or else the first day of its own. */
export function daysOf({ cites }: Item): Day[] {
  const holds = (day: Day) => cites.every((id) => lawOn(day).holds(id));
  const known = DAYS.filter(holds);
  return known.length > 0 ? known : cites.flatMap((id) => STARTS.get(id) ?? []).filter(holds);
}

function wantedOf(way: Way | undefined, brought: readonly string[], also: Answers, luck: Chance): Wanted {
  const own = way ? answersOf(way, luck.pick) : {};
  const places = [
    ...(brought.length > 0 ? [luck.pick(brought)] : []),
    ...placesWhere((node) => way?.places.includes(nameOf(node)) ?? false),
  ];
  // A question that only has to be met gets "I don't know" as its answer, so that the walk is drawn towards it.
  const met = Object.fromEntries((way?.ask ?? []).map((question) => [question, questionOf(question)?.dontKnow ?? '']));
  return { answers: { ...met, ...own, ...also }, avoid: way?.avoid ?? {}, places };
}

/**
 * Looks for a whole road whose plan holds `id`, among the roads that fulfil the condition of an item.
 * @param also answers that the road must have besides
 * @param look sees every plan made on the way: a search for one thing finds others
 */
export function find(item: Item, look: (plan: Plan) => void, id = item.id, also: Answers = {}): boolean {
  const luck = chance([...item.id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const brought = bringersOf(item.id);
  return daysOf(item).some((day) => {
    const ways = item.when ? waysTo(item.when, lawOn(day)) : [undefined];
    const tries = Math.max(TRIES, ways.length);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const way = ways[attempt % ways.length];
      const made = plan(road(wantedOf(way, brought, also, luck), luck), day);
      look(made);
      if (idsIn(made).includes(id)) return true;
    }
    return false;
  });
}
