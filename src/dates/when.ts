import type { DateRow } from '../../rules/dates/index.ts';
import type { Day } from '../../rules/index.ts';
import { type Words, writtenDay } from '../app/words.ts';

/** "Ten laatste op 3 maart 2027", "Rond ...", "Vanaf ...": the day with what it means. */
export function whenText(words: Words, { day, meaning }: Pick<DateRow, 'day' | 'meaning'>, today: Day): string {
  const written = { day: writtenDay(day) };
  switch (meaning) {
    case 'limit':
      return words(day < today ? 'dates.when.was' : 'due.by', written);
    case 'on':
      return words('due.on', written);
    case 'around':
      return words('due.around', written);
    case 'from':
    case 'last':
      return words(`dates.when.${meaning}`, written);
  }
}

/** What a date is called. */
export function nameOf(words: Words, { of, name }: Pick<DateRow, 'of' | 'name'>): string {
  if (of === 'given' || of === 'answer') return words(`dates.${of}.${name}`);
  return words(of === 'task' ? `task.${name}.title` : `dates.milestone.${name}.title`);
}
