import { EMPTY_PAPER } from '../../rules/building/index.ts';
import { type Answers, type Day, plan } from '../../rules/index.ts';
import type { Letter } from '../../rules/writing/letter.ts';
import { hintsFor, lettersFor } from '../../rules/writing/letters.ts';
import type { Page } from '../../src/app/notebook.ts';
import { factsOf } from '../../src/writing/facts.ts';
import { addresseeOf, filledFrom, keyOf, subjectOf, textOf } from '../../src/writing/text.ts';
import { wordsFor } from './say.ts';

export const DAY: Day = '2026-11-21';

/** Names that somebody filled in. */
export const NAMES = { name: 'An Peeters', employer: 'Jef Maes', doctor: 'Lien Claes' };

/** Two phases that somebody made with the build-up. */
export const BUILT = {
  ...EMPTY_PAPER,
  contract: 38,
  phases: [
    { purpose: 'settle', weeks: 3, open: false, hours: [0, 3, 0, 3, 0, 0, 0], tasks: 'de balie' },
    { purpose: 'hours', weeks: 2, open: true, hours: [4, 0, 4, 0, 4.5, 0, 0], tasks: '' },
  ],
};

/** `around` is what the screen says beside the text: title, purpose, reader, hints. */
export type Written = { letter: Letter; subject: string; text: string; around: string };

/** The letters of somebody on a day, as they read them. */
export function writtenFor(answers: Answers, more: Partial<Page> = {}, day: Day = DAY): readonly Written[] {
  const facts = factsOf(answers, day);
  const words = wordsFor(answers.country);
  const page: Page = { answers, marks: {}, papers: {}, ...more };
  return lettersFor(facts).map((letter) => ({
    letter,
    subject: subjectOf(letter, words),
    text: textOf(letter, facts, filledFrom(page, letter, facts, words), words),
    around: [
      words(`${keyOf(letter)}.title`),
      words(`${keyOf(letter)}.for`),
      addresseeOf(letter, filledFrom(page, letter, facts, words), words) ?? '',
      words(`writing.group.${letter.group}`),
      ...hintsFor(letter, facts).map(({ say }) => words(`${keyOf(letter)}.hint.${say}`)),
    ].join('\n'),
  }));
}

/** Everything chosen that the plan offers to choose. */
export const allChosen = (answers: Answers, day: Day = DAY): Page['marks'] =>
  Object.fromEntries(plan(answers, day, { whole: true }).adjustments.map(({ id }) => [id, 'chosen' as const]));
