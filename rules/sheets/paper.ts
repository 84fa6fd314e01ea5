import * as z from 'zod/mini';

/** Kinds of work to say something about without typing. Kept for ever: saved papers use these ids. */
export const KINDS_OF_WORK = [
  'desk',
  'talks',
  'meetings',
  'focus',
  'hurry',
  'lifting',
  'standing',
  'driving',
  'alone',
  'shifts',
  'new-things',
  'leading',
] as const;
export type KindOfWork = (typeof KINDS_OF_WORK)[number];

/** What can be left off the sheet for an employer. */
export const PARTS = ['start', 'hours', 'work', 'adjustments', 'reviews', 'service', 'manager'] as const;
export type Part = (typeof PARTS)[number];

/** The most that fits on one page, in characters and lines. */
export const NAME_LENGTH = 60;
export const LINE_LENGTH = 45;
export const MOST_LINES = 3;

const MOST_TICKED = 50;
const typed = z.catch(z.string(), '');

const SHAPE = z.object({
  /** As the person wants to be named; may stay empty. */
  name: typed,
  kinds: z.catch(z.record(z.string(), z.enum(['fits', 'not-yet'])), {}),
  /** Own words, a line each. */
  fits: typed,
  notYet: typed,
  /** Parts that stay off the sheet. */
  without: z.catch(z.array(z.enum(PARTS)), []),
  /** Somebody who tells nothing at work asked for a sheet with hours alone. */
  bare: z.catch(z.boolean(), false),
  /** Names the text about starting that was read; a first day stands on the sheet only then. */
  startRead: typed,
  /** Whom colleagues can ask, in own words. */
  asks: typed,
  /** Lines of an answer that came back, ticked here, by what they say (`offeredFrom`): another answer is off again. */
  answered: z.catch(z.array(z.string()).check(z.maxLength(MOST_TICKED)), []),
});

/** What somebody typed and ticked for the sheets. */
export type SheetPaper = z.infer<typeof SHAPE>;

const EMPTY: SheetPaper = {
  name: '',
  kinds: {},
  fits: '',
  notYet: '',
  without: [],
  bare: false,
  startRead: '',
  asks: '',
  answered: [],
};

/** Reads what was kept; what cannot be read is empty, never an error. */
export function readSheetPaper(kept: unknown): SheetPaper {
  const read = SHAPE.safeParse(kept);
  return read.success ? read.data : EMPTY;
}
