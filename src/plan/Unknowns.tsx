import type { Plan } from '../../rules/index.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';

/** What is not known yet; where a task finds it out, that task is named. */
export function Unknowns({ unknown, tasks }: Pick<Plan, 'unknown' | 'tasks'>) {
  const words = useWords();
  if (unknown.length === 0) return null;
  const titles = new Map(tasks.map((task) => [task.id, words(`task.${task.id}.title`)]));
  return (
    <section className="stack-tight" aria-labelledby="unknown">
      <details>
        <summary>
          <span id="unknown">{words('unknown.title', { count: unknown.length })}</span>
        </summary>
        <ul>
          {unknown.map(({ question, task }) => (
            <li key={question}>
              {words(`question.${question}.title`)}
              {task && titles.has(task) && (
                <span className="soft small block">{words('unknown.task', { task: titles.get(task) })}</span>
              )}
            </li>
          ))}
        </ul>
        <button type="button" className="text-button" onClick={() => go({ screen: 'checking' })}>
          {words('unknown.fill')}
        </button>
      </details>
    </section>
  );
}
