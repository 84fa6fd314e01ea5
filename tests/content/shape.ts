import * as z from 'zod';

const line = z.string().trim().min(1);
/** Fits on one line of a phone or of the printed plan. */
const title = line.max(60);

const lines = z.array(line).min(1);

/** What every kind of text holds; `strictObject`, so that a field nobody shows is an error. */
export const SHAPES = {
  task: z.strictObject({ title, how: line, steps: lines.optional(), say: line.optional() }),
  stop: z.strictObject({ title, text: line, instead: line }),
  note: z.strictObject({ title, text: line }),
  outcome: z.strictObject({ name: title, lead: line, holds: line }),
} as const;
