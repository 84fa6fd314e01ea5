import * as z from 'zod/mini';
import { isDay } from '../kit/day.ts';
import type { Question } from '../kit/question.ts';

const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2045-12-31';

/** Message codes of a refused answer; the words stand with the questions. */
export const REFUSED = { missing: 'missing', notADay: 'notADay', tooLongAgo: 'tooLongAgo', tooFarAhead: 'tooFarAhead' } as const;

/**
 * The zod shape of an answer: one shape serves the form, the saved answers, the link and the tests.
 * A day lies between 2000 and 2045: the years whose holidays are known, with a year to spare at both ends for counting.
 */
export function shapeOf(question: Question): z.ZodMiniType<string | string[]> {
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
