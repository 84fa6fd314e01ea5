import { type Answer, isTicks, type Question } from '../../rules/index.ts';

/** A tired head takes in no more answers than this at once. "None of these" and "I don't know" stand apart. */
export const MOST_IN_SIGHT = 6;

export type AnswerGroup = { id: string; options: readonly string[] };

/**
 * The answers of a choice: one list, or under headings when there are more than fit. Everything stays in sight: behind a fold, "it
 * does not get better" or "I stop" would be hidden from who needs it most. "I don't know" stands apart.
 */
export function headedGroups(question: Question, offers: readonly string[]): readonly AnswerGroup[] {
  const named = offers.filter((option) => option !== question.dontKnow);
  const whole = [{ id: '', options: named }];
  if (question.kind !== 'choice' || !question.groups || named.length <= MOST_IN_SIGHT) return whole;
  const groups = question.groups.map(({ id, options }) => ({ id, options: named.filter((option) => options.includes(option)) }));
  return groups.filter(({ options }) => options.length > 0);
}

/** The groups of a list of ticks: those in sight from the start, and those that open. */
export function groupsOf(question: Question): { inSight: readonly AnswerGroup[]; folded: readonly AnswerGroup[] } {
  if (question.kind !== 'ticks') return { inSight: [], folded: [] };
  const groups = question.groups ?? [{ id: '', options: question.options }];
  let count = 0;
  const fits = groups.findIndex(({ options }) => {
    count += options.length;
    return count > MOST_IN_SIGHT;
  });
  const last = fits < 0 ? groups.length : Math.max(1, fits);
  return { inSight: groups.slice(0, last), folded: groups.slice(last) };
}

/** The folds that stand open from the start: a kept answer is never hidden. */
export const openedBy = (question: Question, given: Answer | undefined): readonly string[] => {
  const { folded } = groupsOf(question);
  if (given === undefined || !isTicks(given)) return [];
  return folded.filter(({ options }) => options.some((option) => given.includes(option))).map(({ id }) => id);
};
