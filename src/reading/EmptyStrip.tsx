import { CALLS, type Handover, MEETINGS, SHEET_LINES, VERDICTS, WAYS } from '../../rules/handover/index.ts';
import { useWords, writtenDay } from '../app/words.ts';

/** Rows to write steps in by pen. */
const ROWS = ['1', '2', '3'];

/** The same answer to tick by pen, for a physician who got paper. It stands below the page, on the same sheet when there is room. */
export function EmptyStrip({ handover }: { handover: Handover }) {
  const words = useWords();
  const days = words.lines('reading.steps.shortDay');
  const boxes = (title: string, options: readonly string[]) => (
    <div>
      <h3>{title}</h3>
      <ul className="reading-boxes">
        {options.map((text) => (
          <li key={text}>
            <span className="box" aria-hidden="true" /> {text}
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <article className="only-print paper handover-page reading-strip">
      <h2>{words('reading.strip.title')}</h2>
      <p>
        <strong>{words('reading.reply.no')}</strong> {words('reading.strip.to', { made: writtenDay(handover.made) })}{' '}
        {words('reading.strip.tick')}
      </p>
      <div className="reading-two">
        {boxes(
          words('reading.reply.verdict'),
          VERDICTS.map((verdict) => words(`exchange.verdict.${verdict}`)),
        )}
        {boxes(
          words('reading.reply.calls'),
          CALLS.map((call) => words(`exchange.call.${call}`)),
        )}
      </div>
      <table className="sheet-hours">
        <caption>{words('reading.strip.steps')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('reading.strip.weeks')}</th>
            {days.map((day) => (
              <th scope="col" key={day}>
                {day}
              </th>
            ))}
            <th scope="col">{words('reading.steps.total')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row} className="reading-pen">
              <th scope="row">{row}.</th>
              {days.map((day) => (
                <td key={day} />
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <div className="reading-two">
        {boxes(
          words('reading.reply.ways'),
          WAYS.map((way) => words(`exchange.way.${way}`)),
        )}
        {boxes(
          words('reading.reply.next'),
          MEETINGS.map((how) => words(`exchange.meeting.${how}`)),
        )}
      </div>
      <div className="reading-sheet">
        {boxes(
          words('reading.strip.sheet'),
          SHEET_LINES.map((line) => words(`reading.reply.line.${line}`)),
        )}
      </div>
      <p>{words('reading.strip.note')}:</p>
      <div className="write-line" />
      <div className="write-line" />
      <p>{words('reading.strip.sign')}:</p>
      <div className="write-line" />
    </article>
  );
}
