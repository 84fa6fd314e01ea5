import type { Question } from '../../rules/index.ts';
import type { Words } from '../app/words.ts';
import { headedGroups } from './folds.ts';

/** Everything a question says on its screen, for what reads it or explains its words. */
export function saidBy(words: Words, question: Question, offers: readonly string[]): readonly string[] {
  const key = `question.${question.id}`;
  const options = question.kind === 'ticks' ? question.options : offers;
  const groups = question.kind === 'ticks' ? (question.groups ?? []) : headedGroups(question, offers);
  const keys = [
    `${key}.title`,
    `${key}.hint`,
    `${key}.why`,
    `${key}.sees`,
    ...groups.map(({ id }) => `${key}.groups.${id}`),
    ...options.flatMap((option) => [`${key}.options.${option}.choice`, `${key}.options.${option}.help`]),
  ];
  return keys.filter((one) => words.has(one)).map((one) => words(one));
}
