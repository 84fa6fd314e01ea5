import { LAST_CHECKED, NEEDS, type Plan, type PlannedTask } from '../../rules/index.ts';
import { useNotebook } from '../app/notebook.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { dueText } from '../plan/due.ts';
import { replayed, TODAY } from '../question/journey.ts';
import { Statement } from '../question/Statement.tsx';
import { Checklist } from './Checklist.tsx';
import { PARTS_AT_FIRST, type Part } from './parts.ts';

const LINES_A_NOTES_PAGE = 14;
/** Every number to call, then the contacts that most steps name; the screen has them all. */
const CONTACTS_ON_PAPER = 12;
/** Their own number is for the person to write down. */
const WITH_NUMBER = new Set(['person', 'organisation']);
const WRITE_HERE = '……………………………';

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
          {words(`outcome.${plan.headline}.name`)} · {writtenDay(TODAY.day)}
        </p>
        <p>{words('paper.personal')}</p>
      </header>
      {has('tasks') && <Checklist plan={plan} detailed={has('details')} />}
      {has('dates') && <Dates tasks={plan.tasks} />}
      {has('adjustments') && <Chosen plan={plan} />}
      {has('contacts') && <Contacts plan={plan} />}
      {has('answers') && <GivenAnswers />}
      {has('notes') && (
        <section className="paper-notes">
          <h3>{words('paper.notes')}</h3>
          {Array.from({ length: LINES_A_NOTES_PAGE }, (_, line) => (
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
  const lines = plan.contacts.filter((contact) => contact.phone);
  const named = plan.contacts
    .filter((contact) => contact.because.length > 0 && !contact.phone)
    .sort((a, b) => b.because.length - a.because.length);
  const chosen = [...lines, ...named].slice(0, Math.max(CONTACTS_ON_PAPER, lines.length));
  const inOrder = NEEDS.flatMap((need) => chosen.filter((contact) => contact.need === need));
  return (
    <section>
      <h3>{words('contacts.title')}</h3>
      <ul className="paper-contacts">
        {inOrder.map((contact) => (
          <li key={contact.id}>
            <p>
              <strong>{words(`contact.${contact.id}.name`)}</strong>{' '}
              <span className="paper-phone">{contact.phone ?? (WITH_NUMBER.has(contact.kind) && WRITE_HERE)}</span>
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
