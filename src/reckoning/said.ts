import type { Range } from '../../rules/reckoning/index.ts';
import type { Words } from '../app/words.ts';

const plain = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 2 });

/** "7,6": a number as people read it here. */
export const number = (value: number): string => plain.format(value);

/** "€ 1.250": without cents when there are none. */
export const euros = (value: number): string =>
  `€ ${Number.isInteger(value) ? plain.format(value) : value.toFixed(2).replace('.', ',')}`;

/** "ongeveer 70%", "tussen 93% en 94%": a range in words. */
export function span(words: Words, unit: 'percent' | 'euro' | 'weeks' | 'days', { low, high }: Range): string {
  const say = unit === 'euro' ? euros : number;
  const key = low === high ? 'one' : 'between';
  return words(`reckoning.range.${unit}.${key}`, { low: say(low), high: say(high), count: high });
}
