import type { PlannedTask } from '../../rules/index.ts';
import { mark, useNotebook } from '../app/notebook.ts';
import { useWords } from '../app/words.ts';
import { TODAY } from '../question/journey.ts';
import { dueText } from './due.ts';
import { Reasons } from './Reasons.tsx';

/** One task: what, who, when, how, what to say, why; and the marks "done" and "not for me". */
export function TaskCard({ task }: { task: PlannedTask }) {
  const words = useWords();
  const { marks } = useNotebook();
  const key = `task.${task.id}`;
  const state = marks[task.id];
  const toggle = (value: 'done' | 'not-needed') => mark(task.id, state === value ? undefined : value);
  return (
    <article className="card task stack-tight" data-state={state} aria-labelledby={`task-${task.id}`}>
      <h3 id={`task-${task.id}`}>{words(`${key}.title`)}</h3>
      {(task.who !== 'you' || task.due) && (
        <p className="task-facts">
          {task.who !== 'you' && <span>{words('plan.who', { who: words(`who.${task.who}`) })}</span>}
          {task.due && <strong>{dueText(words, task.due, TODAY.day)}</strong>}
        </p>
      )}
      {words.has(`${key}.how`) && <p>{words(`${key}.how`)}</p>}
      <Lines lines={words.lines(`${key}.steps`)} />
      {words.has(`${key}.say`) && (
        <p className="say">
          <span className="soft small block">{words('plan.say')}</span>
          <q>{words(`${key}.say`)}</q>
        </p>
      )}
      <Reasons because={task.because} cites={task.cites} />
      <fieldset className="marks no-print">
        <legend className="unseen">{words('plan.marks', { task: words(`${key}.title`) })}</legend>
        {(['done', 'not-needed'] as const).map((value) => (
          <label key={value} className="mark">
            <input type="checkbox" checked={state === value} onChange={() => toggle(value)} />
            <span>{words(`plan.mark.${value}`)}</span>
          </label>
        ))}
      </fieldset>
    </article>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
