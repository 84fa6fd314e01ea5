import type { AnswerLine, PhysicianAnswer, Step } from '../../rules/handover/index.ts';
import { joined, writtenNumber as writtenHours } from '../app/language.ts';
import { type Words, writtenDay } from '../app/words.ts';

export { writtenHours };

/** Hours of a whole week. */
export const totalOf = ({ hours }: Step): number => hours.reduce((sum, day) => sum + day, 0);

/** Week in which each step begins, from 1, in the order of the steps. */
export const firstWeeks = (steps: readonly Step[]): readonly number[] =>
  steps.map((_, index) => 1 + steps.slice(0, index).reduce((sum, { weeks }) => sum + weeks, 0));

/** "week 3 tot 4", or "vanaf week 3, zo lang als nodig". */
export const weeksTold = ({ weeks, open }: Step, from: number, words: Words): string =>
  open ? words('exchange.step.open', { from }) : words('exchange.step.weeks', { count: weeks, from, to: from + weeks - 1 });

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!…]$/.test(text) ? '' : '.'}`;

/** "Week 1 tot 2: maandag 3 uur, woensdag 3 uur. 6 uur per week." `from` is the week in which the step begins, from 1. */
export function stepSentence(step: Step, from: number, words: Words): string {
  const days = step.hours.flatMap((hours, day) =>
    hours > 0 ? [words('exchange.step.day', { day: words(`exchange.weekday.${day}`), hours: writtenHours(hours) })] : [],
  );
  const when = weeksTold(step, from, words);
  if (days.length === 0) return sentence(joined(when, words('exchange.step.free')));
  const total = words('exchange.step.total', { hours: writtenHours(totalOf(step)) });
  return `${sentence(joined(when, days.join(', ')))} ${sentence(total)}`;
}

/** An answer in sentences, a line each, in the order of the form. What the physician left open has no sentence. */
export function sentencesOf(answer: PhysicianAnswer, words: Words): { line: AnswerLine; text: string }[] {
  const { verdict, steps = [], ways, next, calls, note } = answer;
  const weeks = firstWeeks(steps);
  const says: { line: AnswerLine; text: string }[] = [];
  if (verdict) {
    const changed = verdict === 'adjust' ? steps.map((step, index) => stepSentence(step, weeks[index] ?? 1, words)) : [];
    says.push({ line: 'steps', text: [sentence(words(`exchange.verdict.${verdict}`)), ...changed].join(' ') });
  }
  for (const { way, own } of ways) {
    const name = words(`exchange.way.${way}`);
    says.push({ line: way, text: sentence(own ? joined(name, own) : name) });
  }
  if (next) {
    const how = words(`exchange.meeting.${next.how}`);
    says.push({
      line: 'next',
      text: sentence(
        next.day ? words('exchange.next.day', { how, day: writtenDay(next.day) }) : words('exchange.next.open', { how }),
      ),
    });
  }
  if (calls.length > 0)
    says.push({ line: 'calls', text: calls.map((call) => sentence(words(`exchange.call.${call}`))).join(' ') });
  if (note) says.push({ line: 'note', text: words('exchange.note', { note }) });
  return says;
}
