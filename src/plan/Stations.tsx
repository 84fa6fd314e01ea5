import { type Plan, type PlannedStop, STATIONS, type Station } from '../../rules/index.ts';
import { useNotebook } from '../app/notebook.ts';
import { useWords } from '../app/words.ts';
import { Terms } from '../glossary/Terms.tsx';
import { Told } from '../ui/Told.tsx';
import { Reasons } from './Reasons.tsx';
import { StopSign } from './StopSign.tsx';
import { TaskRow } from './TaskCard.tsx';

type Props = { plan: Plan; stops: readonly PlannedStop[]; onTop: ReadonlySet<string> };

/** The thread with its five knots: where you are, what lies ahead, and the loop where a step back is normal. */
export function Stations({ plan, stops, onTop }: Props) {
  const words = useWords();
  const { marks } = useNotebook();
  const openAt = (station: Station) => plan.tasks.some((task) => task.station === station && !marks[task.id]);
  const current = STATIONS.find(openAt) ?? 'keep';
  const elsewhere = plan.tasks.some((task) => !onTop.has(task.id)) || plan.notes.length + stops.length > 0;
  if (!elsewhere) return null;
  return (
    <section className="stack" aria-labelledby="thread">
      <h2 id="thread" tabIndex={-1}>
        {words('plan.thread')}
      </h2>
      <ol className="stations">
        {STATIONS.map((station) => (
          <li
            key={station}
            data-list
            aria-current={station === current ? 'step' : undefined}
            data-past={STATIONS.indexOf(station) < STATIONS.indexOf(current) || undefined}
          >
            <h3 className="station-name" tabIndex={-1}>
              {words(`station.${station}.name`)}
              {station === current && <span className="here">{words('plan.here')}</span>}
            </h3>
            <p className="soft small">{words(`station.${station}.lead`)}</p>
            {station === 'build' && <p className="loop small">{words('plan.loop')}</p>}
            <StationBody station={station} plan={plan} stops={stops} onTop={onTop} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StationBody({ station, plan, stops, onTop }: Props & { station: Station }) {
  const words = useWords();
  const { marks } = useNotebook();
  const here = plan.tasks.filter((task) => task.station === station && !onTop.has(task.id));
  const open = here.filter((task) => !marks[task.id]);
  const settled = here.filter((task) => marks[task.id]);
  const warnings = stops.filter((stop) => stop.station === station);
  const notes = plan.notes.filter((note) => note.station === station);
  return (
    <div className="stack">
      {open.length > 0 && (
        <details>
          <summary>{words('plan.tasks', { count: open.length })}</summary>
          <ul className="cards">
            {open.map((task) => (
              <li key={task.id}>
                <TaskRow task={task} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {warnings.length > 0 && (
        <details>
          <summary>{words('plan.warnings', { count: warnings.length })}</summary>
          <div className="stack">
            {warnings.map((stop) => (
              <StopSign key={stop.id} stop={stop} />
            ))}
          </div>
        </details>
      )}
      {notes.length > 0 && (
        <details>
          <summary>{words('plan.notes', { count: notes.length })}</summary>
          <div className="stack">
            {notes.map((note) => (
              <section key={note.id} className="note stack-tight">
                <h4>{words(`note.${note.id}.title`)}</h4>
                <Told text={words(`note.${note.id}.text`)} />
                <Reasons because={note.because} cites={note.cites} />
              </section>
            ))}
            <Terms texts={() => notes.flatMap(({ id }) => [words(`note.${id}.title`), words(`note.${id}.text`)])} />
          </div>
        </details>
      )}
      {settled.length > 0 && (
        <details>
          <summary>{words('plan.settled', { count: settled.length })}</summary>
          <ul className="cards">
            {settled.map((task) => (
              <li key={task.id}>
                <TaskRow task={task} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
