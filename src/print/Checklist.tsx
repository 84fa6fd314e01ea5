import { type Plan, type PlannedTask, STATIONS, thisWeek } from '../../rules/index.ts';
import { colon } from '../app/language.ts';
import { useNotebook } from '../app/notebook.ts';
import { useWords } from '../app/words.ts';
import { dueText } from '../plan/due.ts';
import { TODAY } from '../question/journey.ts';
import { Told } from '../ui/Told.tsx';

/** Stop signs, the things of this week with how to do them, then a box and a line for every other step. */
export function Checklist({ plan, detailed }: { plan: Plan; detailed: boolean }) {
  const words = useWords();
  const { marks } = useNotebook();
  const wanted = plan.tasks.filter((task) => marks[task.id] !== 'not-needed');
  const week = thisWeek(
    wanted.filter((task) => !marks[task.id]),
    TODAY.day,
  );
  const later = wanted.filter((task) => !week.includes(task));
  const box = (task: PlannedTask, full: boolean) => (
    <PaperTask key={task.id} task={task} done={marks[task.id] === 'done'} full={full} />
  );
  return (
    <>
      {plan.stops.length > 0 && (
        <section>
          <h3>{words('paper.stops')}</h3>
          <ul className="paper-stops">
            {plan.stops.map((stop) => (
              <li key={stop.id}>
                <strong>{words(`stop.${stop.id}.title`)}.</strong> {words(`stop.${stop.id}.instead`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {week.length > 0 && (
        <section>
          <h3>{words('plan.week', { count: week.length })}</h3>
          <ul className="boxes">{week.map((task) => box(task, true))}</ul>
        </section>
      )}
      {STATIONS.filter((station) => later.some((task) => task.station === station)).map((station) => (
        <section key={station}>
          <h3>{words(`station.${station}.name`)}</h3>
          <ul className="boxes">{later.filter((task) => task.station === station).map((task) => box(task, detailed))}</ul>
        </section>
      ))}
    </>
  );
}

function PaperTask({ task, done, full }: { task: PlannedTask; done: boolean; full: boolean }) {
  const words = useWords();
  const key = `task.${task.id}`;
  const facts = [
    task.who === 'you' ? '' : words('plan.who', { who: words(`who.${task.who}`) }),
    task.due ? dueText(words, task.due, TODAY.day) : '',
  ].filter(Boolean);
  const steps = full ? words.lines(`${key}.steps`) : [];
  return (
    <li>
      <span className="box" aria-hidden="true">
        {done ? '✓' : ''}
      </span>
      <div>
        <p>
          <strong>{words(`${key}.title`)}</strong>
          {done && ` (${words('plan.mark.done')})`}
          {facts.length > 0 && <span className="paper-due"> · {facts.join(' · ')}</span>}
        </p>
        {full && words.has(`${key}.how`) && <Told text={words(`${key}.how`)} />}
        {steps.length > 0 && (
          <ul>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        )}
        {full && words.has(`${key}.say`) && (
          <p>
            {words('plan.say')}
            {colon()} <q>{words(`${key}.say`)}</q>
          </p>
        )}
        <div className="write-line" />
      </div>
    </li>
  );
}
