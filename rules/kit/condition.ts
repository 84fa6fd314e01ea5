import { type Answer, type Answers, isTicks } from './answers.ts';
import { type Day, isDay } from './day.ts';
import { addQuantity, type Law } from './law.ts';

/**
 * Conditions are data, never closures: the same value selects an action, explains it ("because you answered ..."),
 * is checked for reachability and contradiction, and can be printed for a lawyer.
 */
export type Condition =
  | { is: readonly [question: string, ...options: string[]] }
  | { has: readonly [question: string, ...options: string[]] }
  | { answered: string }
  | { at: readonly string[] }
  | { from: readonly [question: string, day: Day] }
  | { before: readonly [question: string, day: Day] }
  | { lasted: readonly [question: string, quantity: string] }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

/** The answer to a choice is one of the options. */
export const is = (question: string, ...options: string[]): Condition => ({ is: [question, ...options] });
/** At least one of the options is ticked. */
export const has = (question: string, ...options: string[]): Condition => ({ has: [question, ...options] });
/** The question has an answer, also "I don't know". */
export const answered = (question: string): Condition => ({ answered: question });
/** The replay passed, or ended in, one of these places or outcomes. */
export const at = (...places: string[]): Condition => ({ at: places });
/** The day given as answer is `day` or later. An unknown day is neither `from` nor `before`. */
export const from = (question: string, day: Day): Condition => ({ from: [question, day] });
/** The day given as answer is earlier than `day`. */
export const before = (question: string, day: Day): Condition => ({ before: [question, day] });
/** Since the day given as answer, at least this quantity of the law has passed (`fact.quantity`). */
export const lasted = (question: string, quantity: string): Condition => ({ lasted: [question, quantity] });
export const all = (...conditions: Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });

/** What a condition may look at: the answers that count, the places passed, and the law of the day. */
export type Facts = { answers: Answers; places: ReadonlySet<string>; law: Law };

/** One answer that made a condition true. */
export type Reason = { question: string; answer: Answer };

const dayAnswer = (facts: Facts, question: string): Day | undefined => {
  const answer = facts.answers[question];
  return isDay(answer) ? answer : undefined;
};

/** Whether the condition is true for these facts. */
export function holds(condition: Condition, facts: Facts): boolean {
  // The most frequent kinds first, and no copies of lists: this runs for every piece of advice.
  if ('is' in condition) {
    const answer = facts.answers[condition.is[0]];
    return typeof answer === 'string' && condition.is.includes(answer, 1);
  }
  if ('has' in condition) {
    const answer = facts.answers[condition.has[0]];
    return isTicks(answer) && answer.some((option) => condition.has.includes(option, 1));
  }
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  if ('at' in condition) return condition.at.some((place) => facts.places.has(place));
  if ('answered' in condition) return facts.answers[condition.answered] !== undefined;
  if ('from' in condition || 'before' in condition) {
    const [question, limit] = 'from' in condition ? condition.from : condition.before;
    const day = dayAnswer(facts, question);
    return day !== undefined && ('from' in condition ? day >= limit : day < limit);
  }
  const [question, quantity] = condition.lasted;
  const day = dayAnswer(facts, question);
  return day !== undefined && addQuantity(day, facts.law.quantity(quantity)) <= facts.law.day;
}

/** All answers that made a true condition true; for ticks only the options that count. */
export function reasons(condition: Condition, facts: Facts): Reason[] {
  if (!holds(condition, facts)) return [];
  if ('all' in condition) return condition.all.flatMap((part) => reasons(part, facts));
  if ('any' in condition) return condition.any.flatMap((part) => reasons(part, facts));
  if ('not' in condition || 'at' in condition) return [];
  const question = questionsIn(condition)[0] ?? '';
  const answer = facts.answers[question];
  if (answer === undefined) return [];
  if ('has' in condition && isTicks(answer)) {
    return [{ question, answer: answer.filter((option) => condition.has.slice(1).includes(option)) }];
  }
  return [{ question, answer }];
}

/** Every question a condition looks at. */
export function questionsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  if ('at' in condition) return [];
  if ('answered' in condition) return [condition.answered];
  if ('is' in condition) return [condition.is[0]];
  if ('has' in condition) return [condition.has[0]];
  if ('from' in condition) return [condition.from[0]];
  if ('before' in condition) return [condition.before[0]];
  return [condition.lasted[0]];
}
