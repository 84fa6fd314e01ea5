import type { Range } from '../../rules/reckoning/index.ts';
import { perLanguage, writtenNumber } from '../app/language.ts';
import type { Words } from '../app/words.ts';

export { writtenNumber as number };

const money = (minimumFractionDigits: number) =>
  perLanguage(
    (locale) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', minimumFractionDigits, maximumFractionDigits: 2 }),
  );
const [whole, withCents] = [money(0), money(2)];

/** "€ 1.250": without cents when there are none. */
export const euros = (value: number): string => (Number.isInteger(value) ? whole() : withCents()).format(value);

/** "ongeveer 70%", "tussen 93% en 94%": a range in words. */
export function span(words: Words, unit: 'percent' | 'euro' | 'weeks' | 'days', { low, high }: Range): string {
  const say = unit === 'euro' ? euros : writtenNumber;
  const key = low === high ? 'one' : 'between';
  return words(`reckoning.range.${unit}.${key}`, { low: say(low), high: say(high), count: high });
}
