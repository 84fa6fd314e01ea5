import { add, type Day } from '../kit/day.ts';
import type { Source } from './sources.ts';

/** When a source was last read, and the last day by which somebody reads it again. */
export type Review = { checked: Day; by: Day };
/** By the address of a source; by its title where it has none. */
export type Reviews = Readonly<Record<string, Review>>;

/** How long before its last day a review is announced. */
export const WARNS_DAYS = 60;

export type Due = { source: string; by: Day };

/** The name under which a source is reviewed: many rules rest on the same page, and it is read once. */
const sourceKey = ({ url, title }: Source): string => url ?? title;

/** Every source by its name, with the provisions that rest on it. */
export function provisionsBySource(sources: Readonly<Record<string, readonly Source[]>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [provision, list] of Object.entries(sources)) {
    for (const key of new Set(list.map(sourceKey))) found.set(key, [...(found.get(key) ?? []), provision]);
  }
  return found;
}

/**
 * Reviews that are late on the day, and those whose last day comes within the time of warning; earliest first.
 * The last day itself is not late yet.
 */
export function reviewsDue(reviews: Reviews, day: Day): { late: readonly Due[]; soon: readonly Due[] } {
  const all = Object.entries(reviews)
    .map(([source, { by }]) => ({ source, by }))
    .sort((a, b) => a.by.localeCompare(b.by) || a.source.localeCompare(b.source));
  const warned = add(day, WARNS_DAYS, 'days');
  return { late: all.filter(({ by }) => by < day), soon: all.filter(({ by }) => by >= day && by <= warned) };
}
