import type { Day, PlannedTask } from '../../rules/index.ts';
import { HumanLines } from '../app/Human.tsx';
import { colon } from '../app/language.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { dueText } from '../plan/due.ts';
import { type General, withShared } from './situations.ts';

const LINES_FOR_TALKS = ['1', '2'];

/** One sheet of paper for a country: what to do first, what to ask, by when and whom to call, with room for a pen. */
export function BlankSheet({ country, generals, day }: { country: 'be' | 'nl'; generals: readonly General[]; day: Day }) {
  const words = useWords();
  return (
    <section className="sheet">
      <h2>{words(`directory.country.${country}`)}</h2>
      <p>
        {words('blank.lead')} {words('blank.which')}
      </p>
      {withShared(generals, ({ id }) => words(`task.${id}.title`)).map((general) => (
        <section key={general.statute ?? 'everyone'}>
          <h3>{words(general.statute ? `directory.statute.${general.statute}` : 'blank.everyone')}</h3>
          <ul className="boxes">
            {general.first.map((task) => (
              <ToDo key={task.id} task={task} day={day} />
            ))}
          </ul>
          <Mind general={general} day={day} />
        </section>
      ))}
      <section>
        <h3>{words('foot.human')}</h3>
        <HumanLines countries={[country]} />
      </section>
      <section>
        <h3>{words('blank.talks')}</h3>
        {LINES_FOR_TALKS.map((line) => (
          <div className="pen" key={line} />
        ))}
      </section>
      <p className="made">{words('blank.made', { day: writtenDay(day) })}</p>
    </section>
  );
}

function ToDo({ task, day }: { task: PlannedTask; day: Day }) {
  const words = useWords();
  const key = `task.${task.id}`;
  return (
    <li>
      <span className="box" aria-hidden="true" />
      <p>
        <strong>{words(`${key}.title`)}.</strong> {task.due && `${dueText(words, task.due, day)}. `}
        {words.has(`${key}.say`) && <q>{words(`${key}.say`)}</q>}
      </p>
    </li>
  );
}

/** What may not be missed: warnings, and the limits of the law as a rule. */
function Mind({ general: { stops, limits }, day }: { general: General; day: Day }) {
  const words = useWords();
  if (stops.length + limits.length === 0) return null;
  return (
    <p>
      <strong>
        {words('paper.stops')}
        {colon()}
      </strong>{' '}
      {[
        ...stops.map(({ id }) => words(`stop.${id}.title`)),
        ...limits.map(({ id, due }) => `${words(`task.${id}.title`)}${due ? ` (${dueText(words, due, day)})` : ''}`),
      ].join(' · ')}
    </p>
  );
}
