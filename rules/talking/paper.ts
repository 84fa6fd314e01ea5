import * as z from 'zod/mini';

/** A line of one's own, in characters: it fits on an A6 card. */
export const LONGEST_OWN = 140;

/** What somebody made of the cards: a line of their own a partner, and which cards go on paper. */
export type TalkPaper = { own: Readonly<Record<string, string>>; print: readonly string[] };

const SHAPE = z.object({
  own: z.catch(z.record(z.string(), z.string()), {}),
  print: z.catch(z.array(z.string()), []),
});

/** Reads what was kept. What cannot be read, or is of an older form, counts as nothing. */
export function readTalkPaper(kept: unknown): TalkPaper {
  const read = SHAPE.safeParse(kept);
  if (!read.success) return { own: {}, print: [] };
  const own = Object.entries(read.data.own).map(([partner, text]) => [partner, text.slice(0, LONGEST_OWN)] as const);
  return { own: Object.fromEntries(own), print: [...new Set(read.data.print)] };
}
