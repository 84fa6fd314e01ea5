import * as z from 'zod/mini';
import { isDay } from '../kit/day.ts';
import type { Handover } from './handover.ts';
import { KEPT_STEP } from './taken.ts';
import { READERS, SECTIONS } from './vocabulary.ts';

/** Older ones are forgotten: an answer to them can still be read, but not set beside what was sent. */
const MOST_SENT = 10;

const realDay = z.string().check(z.refine(isDay));
const sent = z.object({
  id: z.int().check(z.gte(0), z.lte(0xffff_ffff)),
  made: realDay,
  until: realDay,
  reader: z.enum(READERS),
  sections: z.array(z.enum(SECTIONS)),
  /** The steps as they stood in it; only then can an answer be set beside them. */
  steps: z.optional(z.array(KEPT_STEP)),
});

/** That a handover was made, for whom and with which parts. Not what stood in it, no link and no words. */
export type Sent = z.infer<typeof sent>;

/** What was kept, newest first; an entry that cannot be read is left out. Never throws. */
export function readSent(kept: unknown): readonly Sent[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry) => {
    const read = sent.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}

/** The entry of a handover that leaves this device. */
const entryOf = (handover: Handover): Sent => ({
  id: handover.id,
  made: handover.made,
  until: handover.until,
  reader: handover.reader,
  sections: SECTIONS.filter((section) => handover[section] !== undefined),
  ...(handover.steps ? { steps: handover.steps.phases.map((phase) => ({ ...phase, hours: [...phase.hours] })) } : {}),
});

/** What is kept after a handover was made: newest first, at most ten, the same handover once. */
export const withSent = (kept: unknown, handover: Handover): readonly Sent[] =>
  [entryOf(handover), ...readSent(kept).filter(({ id }) => id !== handover.id)].slice(0, MOST_SENT);
