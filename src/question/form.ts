import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';
import { type Answer, isTicks, type Question, shapeOf } from '../../rules/index.ts';

/** Marks on a tick list that stand alone. They are never an option id. */
export const NONE_MARK = '#none';
export const UNKNOWN_MARK = '#unknown';

export type DayFields = { day: string; month: string; year: string; unknown: boolean };
/** What the fields hold: one option, the ticks, or the parts of a day. */
export type Fields = { answer: string | string[] | DayFields };

const twoDigits = (text: string): string => text.trim().padStart(2, '0');

/** "3", "3", "27" becomes 2027-03-03: people write years short. */
const isoDay = ({ day, month, year }: DayFields): string => {
  const written = year.trim();
  const full = written.length === 2 ? `20${written}` : written.padStart(4, '0');
  return `${full}-${twoDigits(month)}-${twoDigits(day)}`;
};

/** The answer that filled fields stand for; the shape of the question then accepts or refuses it. */
export function answerOf(question: Question, fields: Fields['answer']): Answer | null {
  if (question.kind === 'day') {
    const parts = fields as DayFields;
    if (parts.unknown) return question.dontKnow;
    if (!parts.day && !parts.month && !parts.year) return null;
    return isoDay(parts);
  }
  if (question.kind === 'choice') return typeof fields === 'string' && fields !== '' ? fields : null;
  const ticked = Array.isArray(fields) ? fields : [];
  if (ticked.includes(UNKNOWN_MARK)) return question.dontKnow;
  if (ticked.includes(NONE_MARK)) return [];
  return ticked.length > 0 ? ticked : null;
}

/** The fields that show an answer given before. Nothing is ever filled in beforehand. */
export function fieldsOf(question: Question, answer: Answer | undefined): Fields {
  if (question.kind === 'day') {
    const [year = '', month = '', day = ''] = typeof answer === 'string' && answer !== question.dontKnow ? answer.split('-') : [];
    const plain = (text: string) => text.replace(/^0+/, '');
    return { answer: { day: plain(day), month: plain(month), year, unknown: answer === question.dontKnow } };
  }
  if (question.kind === 'choice') return { answer: typeof answer === 'string' ? answer : '' };
  if (answer === question.dontKnow) return { answer: [UNKNOWN_MARK] };
  if (isTicks(answer)) return { answer: answer.length > 0 ? [...answer] : [NONE_MARK] };
  return { answer: [] };
}

const build = (question: Question) =>
  zodResolver(
    z.object({
      answer: z.pipe(
        z.transform((fields: Fields['answer']): unknown => answerOf(question, fields)),
        shapeOf(question),
      ),
    }),
  );
const resolvers = new WeakMap<Question, ReturnType<typeof build>>();

/** Checks the fields with the question's own shape. Made once for each question: a form is drawn more than once. */
export function resolverFor(question: Question): ReturnType<typeof build> {
  const resolver = resolvers.get(question) ?? build(question);
  resolvers.set(question, resolver);
  return resolver;
}
