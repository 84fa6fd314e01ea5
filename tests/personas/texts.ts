import type { Plan } from '../../rules/index.ts';
import { dutchWordsOf, type Text, textsIn, wordsOf } from '../content/locale.ts';

const belgian = wordsOf('nl');
const dutch = dutchWordsOf('nl');

/** Every text that a plan shows, with its key. Law cards are not meant: they open on demand. */
export function textsOf(plan: Plan): Text[] {
  const words = plan.outcomes.some((outcome) => outcome.startsWith('netherlands-')) ? dutch : belgian;
  const shown = {
    outcome: plan.outcome ? [{ id: plan.outcome }] : [],
    stop: plan.stops,
    task: plan.tasks,
    note: plan.notes,
    adjustment: plan.adjustments,
    contact: plan.contacts,
  };
  return Object.entries(shown).flatMap(([group, items]) =>
    items.flatMap(({ id }) => textsIn(words[group]?.[id], `${group}.${id}`)),
  );
}

/** The texts that match, as `key: what matched`. */
export const matching = (texts: readonly Text[], pattern: RegExp): string[] =>
  texts.flatMap(({ key, text }) => {
    const found = pattern.exec(text);
    return found ? [`${key}: ${found[0]}`] : [];
  });
