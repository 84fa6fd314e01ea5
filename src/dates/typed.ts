import { type Day, isDay } from '../../rules/index.ts';

/** The parts of a day as somebody types them. */
export type Typed = { day: string; month: string; year: string };

export const NOTHING_TYPED: Typed = { day: '', month: '', year: '' };

const twoDigits = (text: string): string => text.trim().padStart(2, '0');

/** "3", "3", "27" is 3 March 2027; undefined for what is no day of the calendar. */
export function typedDay({ day, month, year }: Typed): Day | undefined {
  const written = year.trim();
  const full = written.length === 2 ? `20${written}` : written;
  const text = `${full}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(text) ? text : undefined;
}
