import '../../src/cli/everything.ts';
import { type Day, lawOn } from '../../rules/index.ts';
import { countsOf } from './counts.ts';
import { grownHouse, grownItems } from './grown.ts';
import { PLOTS } from './house.ts';
import { ITEMS, inForce } from './items.ts';
import { Search } from './search.ts';

export type Growth = { times: number; places: number; items: number; found: number; standings: number; ms: number };
export type Figures = { day: Day; places: number; roads: string; classes: string; growth: readonly Growth[] };

/** One exact search for every piece of advice, in a house with all statutes so many times. Time in ms. */
function grown(times: number, day: Day): Growth {
  const law = lawOn(day);
  const house = grownHouse(PLOTS, times);
  const items = grownItems(
    ITEMS.filter((item) => inForce(item, law)),
    times,
  );
  const search = new Search(house, law);
  const begin = performance.now();
  const found = items.filter(({ goal }) => search.witness(goal)).length;
  return {
    times,
    places: house.places.length,
    items: items.length,
    found,
    standings: search.standings,
    ms: Math.round(performance.now() - begin),
  };
}

/** How large the product of all answers is, and how the exact search grows with the rules. */
export function figures(day: Day, sizes: readonly number[]): Figures {
  const law = lawOn(day);
  const goals = ITEMS.filter((item) => inForce(item, law)).map(({ goal }) => goal);
  const counts = countsOf(grownHouse(PLOTS, 1), goals, law);
  return {
    day,
    places: counts.places,
    roads: String(counts.roads),
    classes: String(counts.classes),
    growth: sizes.map((times) => grown(times, day)),
  };
}
