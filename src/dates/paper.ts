import * as z from 'zod/mini';
import { isDay } from '../../rules/index.ts';

const day = z.string().check(z.refine(isDay));

/**
 * What is kept of this tool: interruptions that somebody typed, and which dates went to a calendar.
 * `first` is the day a date was counted from when it went there the first time: it makes the id of the event, so that a
 * later import finds the same event again. `day` and `sequence` are those of the last time.
 */
const SHAPE = z.object({
  interruptions: z.array(z.object({ from: day, to: day })).check(z.maxLength(20)),
  issued: z.record(z.string(), z.object({ first: day, day, sequence: z.int().check(z.minimum(0)) })),
});

export type DatesPaper = z.infer<typeof SHAPE>;
export type Issued = DatesPaper['issued'];

const EMPTY: DatesPaper = { interruptions: [], issued: {} };

/** What was kept, or nothing when it is old, damaged or not there. */
export function readPaper(kept: unknown): DatesPaper {
  const read = SHAPE.safeParse(kept);
  return read.success ? read.data : EMPTY;
}
