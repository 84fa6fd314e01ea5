import { isDay, QUESTIONS } from '../../rules/index.ts';
import { useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { replayed } from '../question/journey.ts';

/** Days that were asked and are not known: dates wait for them. The first sick day first, because most count from it. */
export function MissingDays() {
  const words = useWords();
  const { answers } = useNotebook();
  const asked = replayed(answers).facts.answers;
  const missing = QUESTIONS.filter(({ kind, id }) => kind === 'day' && asked[id] !== undefined && !isDay(asked[id])).map(
    ({ id }) => id,
  );
  if (missing.length === 0) return null;
  const first = missing.includes('first_sick_day');
  return (
    <div className="notice stack-tight no-print">
      <p>{words(first ? 'dates.missing.first' : 'dates.missing.text')}</p>
      <ul>
        {missing.map((question) => (
          <li key={question}>
            <button type="button" className="text-button" onClick={() => go({ screen: 'asking', question, back: 'plan' })}>
              {words('dates.missing.give', { name: words(`dates.given.${question}`) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
