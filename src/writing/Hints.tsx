import type { Day } from '../../rules/index.ts';
import type { Letter } from '../../rules/writing/letter.ts';
import { hintsFor } from '../../rules/writing/letters.ts';
import { useWords, type Words, writtenDay } from '../app/words.ts';
import { TODAY } from '../question/journey.ts';
import type { Facts } from './facts.ts';
import { keyOf } from './text.ts';

/** What to know before sending: the last day, if the law gives one, and hints. */
export function Hints({ letter, facts, lastDay }: { letter: Letter; facts: Facts; lastDay: Day | undefined }) {
  const words = useWords();
  const hints = hintsFor(letter, facts).map(({ say }) => words(`${keyOf(letter)}.hint.${say}`));
  if (!letter.due && hints.length === 0) return null;
  return (
    <div className="notice stack-tight">
      {letter.due && (
        <p>
          <strong>
            {words(dueKey(words, letter, lastDay ? sideOf(lastDay, TODAY.day) : 'unknown'), {
              ...(lastDay ? { day: writtenDay(lastDay) } : {}),
            })}
          </strong>
        </p>
      )}
      {hints.length > 0 && (
        <>
          <h3>{words('writing.hints')}</h3>
          <ul>
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The sentence of this letter, or the one for letters of rights, which sends to the union. */
const dueKey = (words: Words, letter: Letter, side: string): string => {
  const own = `${keyOf(letter)}.due.${side}`;
  return words.has(own) ? own : `writing.due.${side}`;
};

const sideOf = (day: Day, today: Day): 'ahead' | 'today' | 'behind' =>
  day === today ? 'today' : day > today ? 'ahead' : 'behind';
