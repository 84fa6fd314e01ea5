import type { Start } from '../../rules/sheets/start.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { Reasons } from '../plan/Reasons.tsx';
import { StopSign } from '../plan/StopSign.tsx';

const MOST_STOPS = 2;

type Props = { start: Start; read: string; onRead: (read: string) => void };

/** What has to be read before a first day stands on the sheet: starting too early can cost an income. */
export function BeforeStart({ start: { permission, day, waits }, read, onRead }: Props) {
  const words = useWords();
  const { stops, cites, mayStart } = permission;
  if (!mayStart) return <p className="notice">{words('sheets.form.refused')}</p>;
  // A day of the build-up was read about there.
  const ticked = read !== '' && read === permission.read;
  const about = waits ?? (ticked ? day : undefined);
  if (!about) return null;
  return (
    <section className="stack">
      <h2>{words('sheets.form.before')}</h2>
      <p>{words('sheets.form.beforeText', { day: writtenDay(about) })}</p>
      {stops.slice(0, MOST_STOPS).map((stop) => (
        <StopSign key={stop.id} stop={stop} />
      ))}
      {cites.length > 0 && <Reasons name={words('sheets.form.rules')} because={[]} cites={cites} />}
      <label className="option">
        <input type="checkbox" checked={ticked} onChange={(event) => onRead(event.target.checked ? permission.read : '')} />
        <span>{words('sheets.form.readIt')}</span>
      </label>
    </section>
  );
}
