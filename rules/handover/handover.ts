import { PURPOSES } from '../building/shape.ts';
import type { Codec } from '../kit/packing.ts';
import { aDay, anyOf, halfHours, listOf, oneOf, record, text, times, whole, yesOrNo } from './codecs.ts';
import { HELPS } from './helps.ts';
import { someAnswers } from './rights.ts';
import { ACTIVITY_IDS, ASKS, COMMUTES, CONSENTS, DEMANDS, OTHERS, PATTERNS, READERS, WRITERS } from './vocabulary.ts';

/** The most that still stands on one page of A4, in bytes of UTF-8 and in lines. */
export const MOST = { name: 60, job: 60, question: 140, questions: 3, own: 240, days: 12, phases: 8, contact: 80 } as const;

/** Names both ends of one exchange, so that an answer to another plan is noticed. Random; says nothing about anybody. */
export const anId = whole(0, 0xffff_ffff);

/** One step of a proposal: its weeks, and hours a weekday from Monday on. `open`: as long as needed. */
export const step = record({
  purpose: oneOf(PURPOSES),
  weeks: whole(1, 26),
  open: yesOrNo,
  hours: times(halfHours(12), 7),
});

/** What is left out here was left out by the person: no key, no empty part, nothing that says that it was there. */
export const handover = record(
  {
    id: anId,
    made: aDay,
    /** The person asks not to read after this day. A request, not a lock. */
    until: aDay,
    reader: oneOf(READERS),
    writer: oneOf(WRITERS),
    country: oneOf(['BE', 'NL', 'other']),
  },
  {
    name: text(MOST.name),
    questions: record({ asks: anyOf(ASKS), own: listOf(text(MOST.question), MOST.questions) }),
    work: record(
      { demands: anyOf(DEMANDS) },
      { job: text(MOST.job), contract: halfHours(60), pattern: oneOf(PATTERNS), commute: oneOf(COMMUTES) },
    ),
    /** `ability`: 0 to 10 against one's best ever, as the person said it. Never computed with. */
    hard: record(
      { activities: anyOf(ACTIVITY_IDS), helps: anyOf(HELPS) },
      { own: text(MOST.own), helpsOwn: text(MOST.own), ability: whole(0, 10) },
    ),
    /** Days away, single or every week (0 is Monday). Which treatment or why is not asked. */
    presence: record(
      { days: listOf(aDay, MOST.days), weekly: anyOf(['0', '1', '2', '3', '4', '5', '6']) },
      { own: text(MOST.own) },
    ),
    steps: record({ phases: listOf(step, MOST.phases) }, { start: aDay }),
    others: listOf(record({ who: oneOf(OTHERS), consent: oneOf(CONSENTS) }, { contact: text(MOST.contact) }), OTHERS.length),
    rights: someAnswers,
  },
);

type Of<C> = C extends Codec<infer T> ? T : never;
/** What a physician reads. */
export type Handover = Of<typeof handover>;
export type Step = Of<typeof step>;
