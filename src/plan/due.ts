import type { Deadline } from '../../rules/index.ts';
import { type Words, writtenDay } from '../app/words.ts';

/** A due date in words: the day when it is known, else the rule. A day that has passed is said as what can still be done. */
export function dueText(words: Words, due: Deadline, today: string): string {
  if (!due.day) {
    const length = words(`due.unit.${due.unit}`, { count: due.amount });
    return words(`due.rule.${due.around ? 'around' : due.direction}`, { length, anchor: words(`due.anchor.${due.anchor}`) });
  }
  const day = writtenDay(due.day);
  if (due.around) return words('due.around', { day });
  if (due.direction === 'on') return words('due.on', { day });
  return words(due.day < today ? 'due.past' : 'due.by', { day });
}
