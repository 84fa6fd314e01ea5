import * as z from 'zod/mini';

const LONGEST_NAME = 80;
const LONGEST_TEXT = 12_000;

const name = z.string().check(z.maxLength(LONGEST_NAME));
const text = z.string().check(z.maxLength(LONGEST_TEXT));

/** A text that somebody changed, and our text as it was then. */
const ownText = z.object({ text, made: text });

const shape = z.object({
  names: z.object({ name, employer: name, doctor: name }),
  own: z.record(z.string(), ownText),
});

export type OwnText = z.infer<typeof ownText>;
/** What is kept of the letters: names, and texts that were changed. Everything else is made anew out of the answers. */
export type WritingPaper = z.infer<typeof shape>;

const EMPTY: WritingPaper = { names: { name: '', employer: '', doctor: '' }, own: {} };

/** What was kept, or an empty paper when it is not ours (any more). */
export function readPaper(kept: unknown): WritingPaper {
  const read = shape.safeParse(kept);
  return read.success ? read.data : EMPTY;
}

/** With another name. */
export const withName = (paper: WritingPaper, of: keyof WritingPaper['names'], value: string): WritingPaper => ({
  ...paper,
  names: { ...paper.names, [of]: value.slice(0, LONGEST_NAME) },
});

/** With a text of somebody's own; without one when it says the same as ours. */
export function withText(paper: WritingPaper, letter: string, { text: own, made }: OwnText): WritingPaper {
  const { [letter]: _, ...rest } = paper.own;
  return { ...paper, own: own === made ? rest : { ...rest, [letter]: { text: own.slice(0, LONGEST_TEXT), made } } };
}
