import { type Answers, questionOf } from '../../rules/index.ts';
import { prepare } from '../app/travel.ts';
import { wordsNow } from '../app/words.ts';
import { resolverFor } from './form.ts';
import { minutesLeft, replayed } from './journey.ts';
import { saidBy } from './said.ts';

/**
 * An answer is marked, and not given yet: what would follow is fetched, replayed and put into words now, so that the tap that
 * goes on finds it ready. Nothing is kept and nothing changes on screen; another mark foresees something else.
 */
export function foresee(answers: Answers): void {
  prepare('asking', answers);
  const { next } = replayed(answers);
  const question = next && questionOf(next.question);
  if (!question) return;
  minutesLeft(answers);
  resolverFor(question);
  saidBy(wordsNow(), question, next.offers);
}
