import { missingDays } from '../../rules/dates/index.ts';
import { useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { TODAY } from '../question/journey.ts';

/** What waits for one day is named up to here; the rest comes with the day. */
const MOST_NAMED = 4;

/** Days that were asked and are not known, each with the dates that wait for it. */
export function MissingDays() {
  const words = useWords();
  const { answers } = useNotebook();
  const missing = missingDays(answers, TODAY.day);
  if (missing.length === 0) return null;
  const first = missing.some(({ question }) => question === 'first_sick_day');
  return (
    <div className="notice stack-tight no-print">
      <p>{words(first ? 'dates.missing.first' : 'dates.missing.text')}</p>
      <ul>
        {missing.map(({ question, brings }) => (
          <li key={question}>
            <button type="button" className="text-button" onClick={() => go({ screen: 'asking', question, back: 'dates' })}>
              {words('dates.missing.give', { name: words(`dates.given.${question}`) })}
            </button>
            {brings.length > 0 && (
              <>
                <p>{words('dates.missing.brings', { count: brings.length })}</p>
                <ul>
                  {brings.slice(0, MOST_NAMED).map(({ of, name }) => (
                    <li key={name}>{words(of === 'task' ? `task.${name}.title` : `dates.milestone.${name}.title`)}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
