import { type Choice, type Side, sidesFor } from '../../rules/telling/choice.ts';
import { insideSentence } from '../app/language.ts';
import type { Words } from '../app/words.ts';

/** A reason inside a sentence: no full stop of its own. */
const inside = (text: string): string => insideSentence(text.trim().replace(/[.;]+$/, ''));

function reasonsLine(words: Words, choice: Choice, side: Side): string {
  const own = side === 'for' ? choice.ownFor : choice.ownAgainst;
  const reasons = [...choice[side].map((topic) => words(`telling.reason.${side}.${topic}`)), own].map(inside).filter(Boolean);
  return reasons.length === 0 ? '' : words(`telling.sentence.${side}`, { reasons: reasons.join('; ') });
}

/** What somebody chose, as a sentence of their own; empty until they said who would hear it and what they choose. */
export function sentenceOf(words: Words, choice: Choice): string {
  if (!choice.to || !choice.told) return '';
  const first = words(`telling.sentence.${choice.told}`, { to: insideSentence(words(`telling.to.${choice.to}`)) });
  return [first, ...sidesFor(choice.to).map((side) => reasonsLine(words, choice, side))].filter(Boolean).join(' ');
}
