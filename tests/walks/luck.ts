import { type Chance, chance } from '../paths/walker.ts';

export type Luck = Chance & {
  /** True once in so many times. */
  oneIn: (times: number) => boolean;
  /** One of several, each as often as its weight says. */
  weighed: <Item extends { weight: number }>(items: readonly Item[]) => Item;
};

const SPREAD = 2_654_435_761;
/** Seeds that lie side by side begin alike: the first draws are thrown away. */
const THROWN_AWAY = 8;

/** Chance of a walk: the same seed takes the same steps. */
export function luckOf(seed: number): Luck {
  const luck = chance(Math.imul(seed, SPREAD));
  for (let count = 0; count < THROWN_AWAY; count += 1) luck.pick([0]);
  return {
    ...luck,
    oneIn: (times) => luck.pick(Array.from({ length: times }, (_, place) => place)) === 0,
    weighed: (items) => luck.pick(items.flatMap((item) => Array.from({ length: item.weight }, () => item))),
  };
}
