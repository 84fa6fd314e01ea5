import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PlannedTask } from '../../rules/index.ts';
import { mark, useNotebook } from '../app/notebook.ts';
import { useWords } from '../app/words.ts';
import { Voice } from '../comfort/Voice.tsx';
import { Terms } from '../glossary/Terms.tsx';
import { TODAY } from '../question/journey.ts';
import { Told } from '../ui/Told.tsx';
import { dueText } from './due.ts';
import { Reasons } from './Reasons.tsx';

/** One task, open: what, who, when, how; what to say and the steps fold out. For the few things of this week. */
export function TaskCard({ task }: { task: PlannedTask }) {
  const words = useWords();
  const { marks } = useNotebook();
  return (
    <article className="card task stack-tight" data-voice data-state={marks[task.id]} aria-labelledby={`task-${task.id}`}>
      <h3 id={`task-${task.id}`}>{words(`task.${task.id}.title`)}</h3>
      <Voice of={words(`task.${task.id}.title`)} />
      <TaskFacts task={task} />
      <TaskBody task={task} opened />
    </article>
  );
}

/** One task as a row of a station: its name and date, and all the rest when it is opened. */
export function TaskRow({ task }: { task: PlannedTask }) {
  const words = useWords();
  const { marks } = useNotebook();
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="card task row"
      data-voice
      data-state={marks[task.id]}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>
        <span className="row-name">{words(`task.${task.id}.title`)}</span>
        <TaskFacts task={task} />
      </summary>
      <div className="stack-tight">
        <Voice of={words(`task.${task.id}.title`)} />
        <TaskBody task={task} opened={opened} />
      </div>
    </details>
  );
}

function TaskFacts({ task }: { task: PlannedTask }) {
  const words = useWords();
  if (task.who === 'you' && !task.due) return null;
  return (
    <span className="task-facts">
      {task.who !== 'you' && <span>{words('plan.who', { who: words(`who.${task.who}`) })}</span>}
      {task.due && <strong>{dueText(words, task.due, TODAY.day)}</strong>}
    </span>
  );
}

/** @param opened whether it stands in sight: a plan has many folded tasks, and their words are looked up when somebody opens one */
function TaskBody({ task, opened }: { task: PlannedTask; opened: boolean }) {
  const words = useWords();
  const key = `task.${task.id}`;
  const steps = words.lines(`${key}.steps`);
  return (
    <>
      {words.has(`${key}.how`) && <Told text={words(`${key}.how`)} />}
      {steps.length > 0 && (
        <Fold name={words('plan.steps', { count: steps.length })}>
          <ul>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </Fold>
      )}
      {words.has(`${key}.say`) && (
        <Fold name={words('plan.say')}>
          <p className="say">
            <q>{words(`${key}.say`)}</q>
          </p>
        </Fold>
      )}
      <Reasons because={task.because} cites={task.cites} />
      {opened && (
        <Terms
          texts={() => [...[`${key}.title`, `${key}.how`, `${key}.say`].filter(words.has).map((one) => words(one)), ...steps]}
        />
      )}
      <Marks task={task} />
    </>
  );
}

const Fold = ({ name, children }: { name: string; children: ReactNode }) => (
  <details>
    <summary>{name}</summary>
    {children}
  </details>
);

/** "Done" and "not needed"; the second mark takes the first away. */
function Marks({ task }: { task: PlannedTask }) {
  const words = useWords();
  const { marks } = useNotebook();
  const state = marks[task.id];
  /** A settled task moves to another list; focus then goes to the heading of the list it left, not to nowhere. */
  const settle = (box: HTMLElement, value: 'done' | 'not-needed') => {
    const home = box.closest('[data-list]')?.querySelector<HTMLElement>('[tabindex="-1"]');
    flushSync(() => mark(task.id, state === value ? undefined : value));
    if (!box.isConnected) home?.focus();
  };
  return (
    <fieldset className="marks no-print" data-silent>
      <legend className="unseen">{words('plan.marks', { task: words(`task.${task.id}.title`) })}</legend>
      {(['done', 'not-needed'] as const).map((value) => (
        <label key={value} className="mark">
          <input type="checkbox" checked={state === value} onChange={(event) => settle(event.currentTarget, value)} />
          <span>{words(`plan.mark.${value}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
