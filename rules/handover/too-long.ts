import { plainText } from './codecs.ts';
import type { HandoverDraft } from './draft.ts';
import { MOST } from './handover.ts';
import type { Section } from './vocabulary.ts';

const whole = (text: string): string => plainText(text, Number.POSITIVE_INFINITY);

/** Bytes of room that a typed text leaves; below zero when it is longer than fits. */
export const roomLeft = (text: string, most: number): number => most - new TextEncoder().encode(whole(text)).length;

/** Letters at the end of a typed text that do not fit. */
export const lettersOver = (text: string, most: number): number => [...whole(text)].length - [...plainText(text, most)].length;

/** The typed texts of a section, each with the most that fits. */
const TEXTS: Partial<Record<Section, (draft: HandoverDraft) => readonly (readonly [string, number])[]>> = {
  questions: ({ questions }) => questions.split('\n').map((line) => [line, MOST.question]),
  work: ({ job }) => [[job, MOST.job]],
  hard: ({ hardOwn, helpsOwn }) => [
    [hardOwn, MOST.own],
    [helpsOwn, MOST.own],
  ],
  presence: ({ presenceOwn }) => [[presenceOwn, MOST.own]],
  others: ({ others }) => Object.values(others).map(({ contact }) => [contact, MOST.contact]),
};

/** The ticked sections in which a typed text is longer than fits, so that nothing is cut without a word. */
export const tooLongIn = (draft: HandoverDraft, sections: readonly Section[]): readonly Section[] =>
  sections.filter((section) => TEXTS[section]?.(draft).some(([text, most]) => lettersOver(text, most) > 0));
