import type { Codec } from '../kit/packing.ts';
import { aDay, anyOf, listOf, oneOf, record, text } from './codecs.ts';
import { anId, MOST, step } from './handover.ts';
import { CALLS, MEETINGS, READERS, SHEET_LINES, VERDICTS, WAYS } from './vocabulary.ts';

/** The most a physician can type, in bytes of UTF-8. */
export const MOST_ANSWERED = { name: 60, way: 120, note: 300 } as const;

/** What a physician sends back: ticks, changed steps, one short note. Not a certificate and not an assessment. */
export const answer = record(
  {
    /** The handover it answers. */
    to: anId,
    made: aDay,
    reader: oneOf(READERS),
    calls: anyOf(CALLS),
    ways: listOf(record({ way: oneOf(WAYS) }, { own: text(MOST_ANSWERED.way) }), WAYS.length),
    /** Lines that the physician allows on the sheet for the employer; the person decides after that. */
    sheet: anyOf(SHEET_LINES),
  },
  {
    name: text(MOST_ANSWERED.name),
    verdict: oneOf(VERDICTS),
    /** The steps as the physician would have them; there only with the verdict "adjust". */
    steps: listOf(step, MOST.phases),
    next: record({ how: oneOf(MEETINGS) }, { day: aDay }),
    note: text(MOST_ANSWERED.note),
  },
);

type Of<C> = C extends Codec<infer T> ? T : never;
/** The answer of a physician. */
export type PhysicianAnswer = Of<typeof answer>;
