import { questionOf } from '../../rules/index.ts';
import { type Condition, questionsIn } from '../../rules/kit/condition.ts';
import { PLACE_NAMES } from '../paths/drawn.ts';

/** A condition of something, with the id of what hangs on it. */
export type Hanging = { id: string; part: Condition };

/** All conditions inside a condition. */
export function parts(condition: Condition): Condition[] {
  if ('all' in condition) return [condition, ...condition.all.flatMap(parts)];
  if ('any' in condition) return [condition, ...condition.any.flatMap(parts)];
  return 'not' in condition ? [condition, ...parts(condition.not)] : [condition];
}

/** Every part of every condition, with the id of what hangs on it. */
export const partsOf = (things: readonly { id: string; when?: Condition | undefined }[]): Hanging[] =>
  things.flatMap(({ id, when }) => (when ? parts(when).map((part) => ({ id, part })) : []));

/** Conditions on a question or an option that does not exist, or on ticks as if they were a choice. */
export const wrongAnswers = (conditions: readonly Hanging[]): string[] =>
  conditions.flatMap(({ id, part }) => {
    const line = `${id}: ${JSON.stringify(part)}`;
    if (questionsIn(part).some((question) => !questionOf(question))) return [line];
    const [question, ...options] = 'is' in part ? part.is : 'has' in part ? part.has : [''];
    const known = questionOf(question);
    if (!known) return [];
    const kinds = 'has' in part ? ['ticks'] : ['choice', 'ticks', 'day'];
    const offered: string[] =
      known.kind === 'day' || (known.kind === 'ticks' && 'is' in part) ? [known.dontKnow] : [...known.options, known.dontKnow];
    return kinds.includes(known.kind) && options.length > 0 && options.every((option) => offered.includes(option)) ? [] : [line];
  });

/** Days that are compared with something that is no day. */
export const wrongDays = (conditions: readonly Hanging[]): Hanging[] =>
  conditions
    .filter(({ part }) => 'from' in part || 'before' in part || 'lasted' in part)
    .filter(({ part }) => questionOf(questionsIn(part)[0] ?? '')?.kind !== 'day');

/** Conditions on a place that no path has. */
export const lostPlaces = (conditions: readonly Hanging[]): string[] =>
  conditions.flatMap(({ id, part }) =>
    'at' in part ? part.at.filter((place) => !PLACE_NAMES.has(place)).map((place) => `${id}: ${place}`) : [],
  );
