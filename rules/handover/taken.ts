import * as z from 'zod/mini';
import { PURPOSES } from '../building/shape.ts';
import type { Day } from '../kit/day.ts';
import { MOST_ANSWERED, type PhysicianAnswer } from './answer.ts';
import { carriedDay } from './codecs.ts';
import { stepsAnswered } from './compared.ts';
import { MOST, type Step } from './handover.ts';
import { ANSWER_LINES, type AnswerLine, CALLS, MEETINGS, READERS, SHEET_LINES, VERDICTS, WAYS, type Way } from './vocabulary.ts';

/** An answer that the person keeps, and the lines of it that were taken over. */
export type TakenAnswer = { answer: PhysicianAnswer; taken: readonly AnswerLine[] };

/** More answers than this are not kept: the oldest goes. */
export const MOST_KEPT = 10;

/** No letter takes less than a byte, so every text that a message can carry fits. */
const text = (bytes: number) => z.string().check(z.maxLength(bytes));
const halfHours = z.number().check(z.refine((hours) => hours >= 0 && hours <= 12 && Number.isInteger(hours * 2)));

/** A step as it is kept on the device: the bounds of the codec. */
export const KEPT_STEP = z.object({
  purpose: z.enum(PURPOSES),
  weeks: z.int().check(z.gte(1), z.lte(26)),
  open: z.boolean(),
  hours: z.array(halfHours).check(z.length(7)),
});

/** The bounds of the codec again, for what comes from storage instead of from a link. */
const ANSWER = z.object({
  to: z.int().check(z.gte(0), z.lte(0xffff_ffff)),
  made: carriedDay,
  reader: z.enum(READERS),
  calls: z.array(z.enum(CALLS)),
  ways: z.array(z.object({ way: z.enum(WAYS), own: z.exactOptional(text(MOST_ANSWERED.way)) })).check(z.maxLength(WAYS.length)),
  sheet: z.array(z.enum(SHEET_LINES)),
  name: z.exactOptional(text(MOST_ANSWERED.name)),
  verdict: z.exactOptional(z.enum(VERDICTS)),
  steps: z.exactOptional(z.array(KEPT_STEP).check(z.maxLength(MOST.phases))),
  next: z.exactOptional(z.object({ how: z.enum(MEETINGS), day: z.exactOptional(carriedDay) })),
  note: z.exactOptional(text(MOST_ANSWERED.note)),
});
const ENTRY = z.object({ answer: ANSWER, taken: z.catch(z.array(z.enum(ANSWER_LINES)), []) });

/** Reads what was kept, newest first as it stands. An entry that cannot be read is left out; never an error. */
export function readTaken(kept: unknown): readonly TakenAnswer[] {
  if (!Array.isArray(kept)) return [];
  const read = kept.slice(0, MOST_KEPT).map((entry) => ENTRY.safeParse(entry));
  return read.flatMap(({ data }) => (data ? [data] : []));
}

const written = (answer: PhysicianAnswer): string => JSON.stringify(ANSWER.safeParse(answer).data ?? answer);

/** The same in every field, wherever it comes from. */
export const isSameAnswer = (a: PhysicianAnswer, b: PhysicianAnswer): boolean => written(a) === written(b);

/** One way of an answer; a way that stands there twice counts once. */
export const wayIn = (answer: PhysicianAnswer, way: Way): PhysicianAnswer['ways'][number] | undefined =>
  answer.ways.find((one) => one.way === way);

const THERE: { [L in AnswerLine]: (answer: PhysicianAnswer, yours: readonly Step[]) => boolean } = {
  steps: (answer, yours) => (stepsAnswered(answer, yours)?.length ?? 0) > 0,
  'phased-hours': (answer) => wayIn(answer, 'phased-hours') !== undefined,
  'other-times': (answer) => wayIn(answer, 'other-times') !== undefined,
  'other-tasks': (answer) => wayIn(answer, 'other-tasks') !== undefined,
  aids: (answer) => wayIn(answer, 'aids') !== undefined,
  next: ({ next }) => next !== undefined,
  calls: ({ calls }) => calls.length > 0,
  note: ({ note }) => note !== undefined && note.trim() !== '',
};

/**
 * The lines of an answer that can be taken over, each by itself.
 * @param yours the steps that were sent; an answer that agrees says nothing on steps when none were
 */
export const linesIn = (answer: PhysicianAnswer, yours: readonly Step[]): readonly AnswerLine[] =>
  ANSWER_LINES.filter((line) => THERE[line](answer, yours));

/** How an answer stands to those kept for the same handover. `than` is the day of the kept one. */
export type Earlier = { kind: 'again' | 'older' | 'newer' | 'same-day'; than: Day };

/** Undefined for the first answer to its handover. */
export function earlierThan(kept: readonly TakenAnswer[], answer: PhysicianAnswer): Earlier | undefined {
  const same = kept.filter((one) => one.answer.to === answer.to);
  if (same.some((one) => isSameAnswer(one.answer, answer))) return { kind: 'again', than: answer.made };
  const than = same
    .map((one) => one.answer.made)
    .sort()
    .at(-1);
  if (than === undefined) return undefined;
  return { kind: than === answer.made ? 'same-day' : than > answer.made ? 'older' : 'newer', than };
}

/** The lines of this answer that were taken over. */
export const takenOf = (kept: readonly TakenAnswer[], answer: PhysicianAnswer): readonly AnswerLine[] =>
  kept.find((one) => isSameAnswer(one.answer, answer))?.taken ?? [];

/** Keeps the answer with these lines taken over as well; an answer that was kept keeps its place. */
export function withLines(
  kept: readonly TakenAnswer[],
  answer: PhysicianAnswer,
  lines: readonly AnswerLine[],
): readonly TakenAnswer[] {
  const both = (taken: readonly AnswerLine[]) => ANSWER_LINES.filter((line) => taken.includes(line) || lines.includes(line));
  if (!kept.some((one) => isSameAnswer(one.answer, answer))) return [{ answer, taken: both([]) }, ...kept].slice(0, MOST_KEPT);
  return kept.map((one) => (isSameAnswer(one.answer, answer) ? { answer: one.answer, taken: both(one.taken) } : one));
}

/** Takes one line back out; the answer itself stays. */
export const withoutLine = (kept: readonly TakenAnswer[], answer: PhysicianAnswer, line: AnswerLine): readonly TakenAnswer[] =>
  kept.map((one) =>
    isSameAnswer(one.answer, answer) ? { answer: one.answer, taken: one.taken.filter((other) => other !== line) } : one,
  );

/** Throws a whole answer away. */
export const withoutAnswer = (kept: readonly TakenAnswer[], answer: PhysicianAnswer): readonly TakenAnswer[] =>
  kept.filter((one) => !isSameAnswer(one.answer, answer));

/**
 * What was taken over and still counts, the newest answer first. A newer answer to the same handover takes the place of the same
 * line of an older one; there is one set of steps, whoever answered.
 */
export function standing(kept: readonly TakenAnswer[]): readonly TakenAnswer[] {
  const newest = [...kept].sort((a, b) => b.answer.made.localeCompare(a.answer.made));
  return newest.map(({ answer, taken }, index) => {
    const before = newest.slice(0, index);
    const replaced = (line: AnswerLine) =>
      before.some((one) => one.taken.includes(line) && (line === 'steps' || one.answer.to === answer.to));
    return { answer, taken: taken.filter((line) => !replaced(line)) };
  });
}
