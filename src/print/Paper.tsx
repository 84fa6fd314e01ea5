import { LAST_CHECKED, NEEDS, type Plan, type PlannedTask, STATIONS } from '../../rules/index.ts';
import { useNotebook } from '../app/notebook.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { dueText } from '../plan/due.ts';
import { replayed, TODAY } from '../question/journey.ts';
import { Statement } from '../question/Statement.tsx';
import { PARTS_AT_FIRST, type Part } from './parts.ts';

const LINES_A_NOTES_PAGE = 14;

/** The plan on paper: a checklist with boxes and lines to write on. Says nothing about health unless that part was chosen. */
export function Paper({ plan, parts = PARTS_AT_FIRST }: { plan: Plan; parts?: readonly Part[] }) {
  const words = useWords();
  const has = (part: Part) => parts.includes(part);
  return (
    <article className="paper">
      <header>
        <p className="paper-name">{words('name')}</p>
        <h2>{words('paper.title')}</h2>
        <p>
          {words(`outcome.${plan.outcome}.name`)} · {writtenDay(TODAY.day)}
        </p>
        <p>{words('paper.personal')}</p>
      </header>
      {has('tasks') && <Checklist plan={plan} />}
      {has('dates') && <Dates tasks={plan.tasks} />}
      {has('adjustments') && <Chosen plan={plan} />}
      {has('contacts') && <Contacts plan={plan} />}
      {has('answers') && <GivenAnswers />}
      {has('notes') && (
        <section className="paper-notes">
          <h3>{words('paper.notes')}</h3>
          {Array.from({ length: LINES_A_NOTES_PAGE }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty lines have no other name.
            <div className="write-line" key={line} />
          ))}
        </section>
      )}
      <footer>
        <p>{words('plan.proposal')}</p>
        <p>{words('paper.foot', { day: writtenDay(TODAY.day), checked: writtenDay(LAST_CHECKED) })}</p>
      </footer>
    </article>
  );
}

function Checklist({ plan }: { plan: Plan }) {
  const words = useWords();
  const { marks } = useNotebook();
  const wanted = plan.tasks.filter((task) => marks[task.id] !== 'not-needed');
  return (
    <>
      {plan.stops.length > 0 && (
        <section>
          <h3>{words('paper.stops')}</h3>
          {plan.stops.map((stop) => (
            <div className="paper-stop" key={stop.id}>
              <p>
                <strong>{words(`stop.${stop.id}.title`)}.</strong> {words(`stop.${stop.id}.instead`)}
              </p>
            </div>
          ))}
        </section>
      )}
      {STATIONS.filter((station) => wanted.some((task) => task.station === station)).map((station) => (
        <section key={station}>
          <h3>{words(`station.${station}.name`)}</h3>
          <ul className="boxes">
            {wanted
              .filter((task) => task.station === station)
              .map((task) => (
                <PaperTask key={task.id} task={task} done={marks[task.id] === 'done'} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function PaperTask({ task, done }: { task: PlannedTask; done: boolean }) {
  const words = useWords();
  const key = `task.${task.id}`;
  const facts = [
    task.who === 'you' ? '' : words('plan.who', { who: words(`who.${task.who}`) }),
    task.due ? dueText(words, task.due, TODAY.day) : '',
  ].filter(Boolean);
  const steps = words.lines(`${key}.steps`);
  return (
    <li>
      <span className="box" aria-hidden="true">
        {done ? '✓' : ''}
      </span>
      <div>
        <p>
          <strong>{words(`${key}.title`)}</strong>
          {done && ` (${words('plan.mark.done')})`}
        </p>
        {facts.length > 0 && <p className="paper-due">{facts.join(' · ')}</p>}
        {words.has(`${key}.how`) && <p>{words(`${key}.how`)}</p>}
        {steps.length > 0 && (
          <ul>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        )}
        <div className="write-line" />
      </div>
    </li>
  );
}

function Dates({ tasks }: { tasks: readonly PlannedTask[] }) {
  const words = useWords();
  const dated = tasks.flatMap((task) => (task.due?.day ? [{ task, day: task.due.day, due: task.due }] : []));
  if (dated.length === 0) return null;
  return (
    <section>
      <h3>{words('paper.dates')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('paper.when')}</th>
            <th scope="col">{words('paper.what')}</th>
          </tr>
        </thead>
        <tbody>
          {dated
            .sort((a, b) => a.day.localeCompare(b.day))
            .map(({ task, due }) => (
              <tr key={task.id}>
                <td>{dueText(words, due, TODAY.day)}</td>
                <td>{words(`task.${task.id}.title`)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

function Chosen({ plan }: { plan: Plan }) {
  const words = useWords();
  const { marks } = useNotebook();
  const chosen = plan.adjustments.filter((one) => marks[one.id] === 'chosen');
  if (chosen.length === 0) return null;
  return (
    <section>
      <h3>{words('adjustments.title')}</h3>
      <ul className="boxes">
        {chosen.map((one) => (
          <li key={one.id}>
            <span className="box" aria-hidden="true" />
            <p>{words(`adjustment.${one.id}.title`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contacts({ plan }: { plan: Plan }) {
  const words = useWords();
  const inOrder = NEEDS.flatMap((need) => plan.contacts.filter((contact) => contact.need === need));
  return (
    <section>
      <h3>{words('contacts.title')}</h3>
      <ul className="paper-contacts">
        {inOrder.map((contact) => (
          <li key={contact.id}>
            <p>
              <strong>{words(`contact.${contact.id}.name`)}</strong> {contact.phone ?? '……………………………'}
            </p>
            <p>{words(`contact.${contact.id}.for`)}</p>
            {contact.url && <p className="paper-url">{contact.url}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function GivenAnswers() {
  const words = useWords();
  const { answers } = useNotebook();
  return (
    <section>
      <h3>{words('paper.answers')}</h3>
      <ul>
        {replayed(answers).steps.map(({ question, answer }) => (
          <li key={question}>
            <Statement question={question} answer={answer} />
          </li>
        ))}
      </ul>
    </section>
  );
}
