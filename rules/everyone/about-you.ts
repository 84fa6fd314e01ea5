import { of } from '../kit/advice.ts';
import { asks, outcome, path } from '../kit/path.ts';
import { questionOf } from '../questions/questions.ts';
import { adjustments } from './actions/adjustments.ts';
import { communication } from './actions/communication.ts';
import { complaints } from './actions/complaints.ts';
import { family } from './actions/family.ts';
import { readiness } from './actions/readiness.ts';

/** Nobody is asked for a paper about complaints that are not there. */
const ONLY_WITH: Readonly<Record<string, string>> = { attested: 'complaints' };

/** Every way to answer a question, as a place names them. */
function waysOf(id: string): readonly string[] {
  const question = questionOf(id);
  if (!question) throw new Error(`"${id}" is no question`);
  if (question.kind === 'choice') return [...new Set([...question.options, question.dontKnow])];
  return question.kind === 'day' ? ['day', question.dontKnow] : ['ticks', 'no-ticks', question.dontKnow];
}

/** One question after another, without forks. */
function chain(id: string, questions: readonly string[], does: readonly string[], end: string) {
  const places = questions.map((question, place) => {
    const next = questions[place + 1];
    const skips = next !== undefined && ONLY_WITH[next] === question;
    const targetOf = (way: string): string => {
      const target = skips && way === 'no-ticks' ? questions[place + 2] : next;
      return target ?? `#${end}`;
    };
    return [question, asks(question, Object.fromEntries(waysOf(question).map((way) => [way, targetOf(way)])))] as const;
  });
  return path({ id, initial: questions[0] ?? end, states: { ...Object.fromEntries(places), [end]: outcome(end, { does }) } });
}

const everyone = of(communication, family, readiness);

/** Work, health and home: many ticks, no forks. They select what the plan advises through conditions. */
export const aboutYou = (id: string, more: { questions: readonly string[]; does: readonly string[] }) =>
  chain(id, more.questions, [...new Set([...everyone, ...of(adjustments, complaints), ...more.does])], 'about-you-known');

/** The short version for somebody who has just heard the diagnosis: two or three questions, nothing about the body. */
export const aboutYouFirst = (id: string, more: { questions: readonly string[]; does: readonly string[] }) =>
  chain(id, more.questions, [...new Set([...everyone, ...more.does])], 'about-you-first-known');
