import { FIRST_START, LAST_START, type Permission } from '../../rules/building/index.ts';
import { isDay } from '../../rules/index.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { Reasons } from '../plan/Reasons.tsx';
import { StopSign } from '../plan/StopSign.tsx';
import { Told } from '../ui/Told.tsx';
import { DayEntry } from './DayEntry.tsx';
import { change, useBuilding } from './useBuilding.ts';

const accepts = (day: string): boolean => day >= FIRST_START && day <= LAST_START;

/** What comes before a start, by statute; only who read it can choose a day. */
export function StartDay({ permission, answered }: { permission: Permission; answered: unknown }) {
  const words = useWords();
  const { paper } = useBuilding();
  const read = paper.arranged === permission.read;
  const key = `building.permission.${permission.kind}`;
  return (
    <section className="stack" aria-labelledby="building-start">
      <h2 id="building-start">{words('building.start.title')}</h2>
      <div className="notice stack-tight">
        <h3>{words(`${key}.title`)}</h3>
        <Told text={words(`${key}.text`)} />
        {permission.mayStart && (
          <p>{words(permission.later || permission.kind === 'appointed' ? `${key}.later` : 'building.permission.askLater')}</p>
        )}
        {permission.cites.length > 0 && <Reasons name={words('building.start.rules')} because={[]} cites={permission.cites} />}
      </div>
      {permission.stops.map((stop) => (
        <StopSign key={stop.id} stop={stop} />
      ))}
      {permission.mayStart && (
        <>
          <label className="option">
            <input
              type="checkbox"
              checked={read}
              onChange={(event) => change({ arranged: event.target.checked ? permission.read : '' })}
            />
            <span>{words('building.start.read')}</span>
          </label>
          {read ? <Choosing answered={answered} /> : <p className="soft">{words('building.start.locked')}</p>}
        </>
      )}
    </section>
  );
}

function Choosing({ answered }: { answered: unknown }) {
  const words = useWords();
  const { paper } = useBuilding();
  const known = isDay(answered) && accepts(answered) ? answered : undefined;
  return (
    <div className="stack-tight">
      <p role="status">{paper.start && <strong>{words('building.start.chosen', { day: writtenDay(paper.start) })}</strong>}</p>
      {paper.start && (
        <button type="button" className="text-button" onClick={() => change({ start: null })}>
          {words('building.start.drop')}
        </button>
      )}
      {known && known !== paper.start && (
        <button type="button" className="button quiet" onClick={() => change({ start: known })}>
          {words('building.start.answered', { day: writtenDay(known) })}
        </button>
      )}
      <DayEntry
        legend={words('building.start.day')}
        button={words('building.start.use')}
        fault={words('building.start.fault')}
        accepts={accepts}
        onDay={(day) => change({ start: day })}
      />
    </div>
  );
}
