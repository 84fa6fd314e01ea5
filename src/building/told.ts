import { daysOf, type Phase, type ProposedPhase, sameEachDay } from '../../rules/building/index.ts';
import { insideSentence, joined, writtenNumber } from '../app/language.ts';
import { type Words, writtenDay } from '../app/words.ts';
import { whoAnswered } from '../sealed/who.ts';

/** "2,5 uur". */
export const toldHours = (words: Words, hours: number): string => words('building.hours', { hours: writtenNumber(hours) });

export { writtenNumber as written };

/** A number of hours a week out of what somebody wrote; undefined when it is none. */
export function readHours(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,2}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}

export const shortDays = (words: Words, days: readonly number[]): string => {
  const names = words.lines('building.shortDay');
  return days.map((day) => names[day]).join(', ');
};

/** "di, do: 3 uur", or each day with its own hours. */
export function toldDays(words: Words, hours: readonly number[]): string {
  const same = sameEachDay(hours);
  const worked = hours.flatMap((some, day) => (some > 0 ? [day] : []));
  if (worked.length === 0) return words('building.noHours');
  if (same !== undefined) return joined(shortDays(words, worked), toldHours(words, same));
  return worked.map((day) => `${shortDays(words, [day])} ${toldHours(words, hours[day] ?? 0)}`).join(', ');
}

/** A phase as one sentence, for who does not see the drawing. */
export function toldPhase(words: Words, phase: ProposedPhase): string {
  const same = sameEachDay(phase.hours);
  const count = daysOf(phase.hours);
  const weeks = words('building.phases.weeks', { count: phase.weeks });
  return words('building.view.line', {
    number: phase.number,
    purpose: insideSentence(words(`building.purpose.${phase.purpose}`)),
    howLong: phase.open ? words('building.view.openLine', { weeks }) : weeks,
    what:
      same === undefined
        ? words('building.view.mixed', { count, hours: toldHours(words, phase.total) })
        : words('building.view.same', { count, hours: toldHours(words, same) }),
  });
}

/** "Uit het antwoord van je arbeidsarts, 3 maart 2027". */
export const toldFrom = (words: Words, { reader, made }: NonNullable<Phase['from']>, country: unknown): string =>
  words('building.phases.from', { who: whoAnswered(words, reader, country), day: writtenDay(made) });
