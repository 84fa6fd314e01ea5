import * as z from 'zod/mini';
import { isDay } from '../kit/day.ts';
import type { Question } from '../kit/question.ts';
import { questionOf } from './questions.ts';

export const FIRST_DAY = '2000-01-01';
export const LAST_DAY = '2045-12-31';

/** Message codes of a refused answer; the words stand with the questions. */
export const REFUSED = { missing: 'missing', notADay: 'notADay', tooLongAgo: 'tooLongAgo', tooFarAhead: 'tooFarAhead' } as const;

type Shape = z.ZodMiniType<string | string[]>;
const shapes = new Map<string, Shape>();

/**
 * The zod shape of an answer: one shape serves the form, the saved answers, the link and the tests.
 * A day lies between 2000 and 2045: the years whose holidays are known, with a year to spare at both ends for counting.
 */
export function shapeOf(question: Question): Shape {
  const known = shapes.get(question.id);
  if (known) return known;
  const fresh = build(question);
  shapes.set(question.id, fresh);
  return fresh;
}

function build(question: Question): Shape {
  const unknown = z.literal(question.dontKnow);
  if (question.kind === 'choice') {
    return z.enum([...question.options, question.dontKnow], { error: REFUSED.missing });
  }
  if (question.kind === 'ticks') {
    return z.union([z.array(z.enum([...question.options])), unknown], { error: REFUSED.missing });
  }
  const isUnknown = (text: string) => text === question.dontKnow;
  return z.string({ error: REFUSED.missing }).check(
    z.refine((text) => isUnknown(text) || isDay(text), { error: REFUSED.notADay, abort: true }),
    z.refine((text) => isUnknown(text) || text >= FIRST_DAY, { error: REFUSED.tooLongAgo }),
    z.refine((text) => isUnknown(text) || text <= LAST_DAY, { error: REFUSED.tooFarAhead }),
  );
}

/** Whether this can be an answer to the question with this id at all; what stands in storage or in a link may be anything. */
export const fits = (question: string, answer: unknown): boolean => {
  const asked = questionOf(question);
  return asked !== undefined && shapeOf(asked).safeParse(answer).success;
};
