import { CALLS, type Handover, MEETINGS, SHEET_LINES, VERDICTS, WAYS } from '../../rules/handover/index.ts';
import { colon } from '../app/language.ts';
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
            <span className="box" aria-hidden="true" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <article className="only-print paper handover-page reading-strip">
      <h2>
        {words('reading.strip.title')}
        {handover.name && (
          <>
            {' – '}
            <bdi>{handover.name}</bdi>
          </>
        )}
      </h2>
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
      {/* biome-ignore-start lint/a11y/noRedundantRoles: browsers drop the role of a table whose display is another */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: the elements are there; the roles only hold them */}
      <table className="sheet-hours" role="table">
        <caption>{words('reading.strip.steps')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words('reading.strip.weeks')}
            </th>
            {days.map((day) => (
              <th scope="col" role="columnheader" key={day}>
                {day}
              </th>
            ))}
            <th scope="col" role="columnheader">
              {words('reading.steps.total')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {ROWS.map((row) => (
            <tr role="row" key={row} className="reading-pen">
              <th scope="row" role="rowheader">
                {row}.
              </th>
              {days.map((day) => (
                <td role="cell" key={day} />
              ))}
              <td role="cell" />
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
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
      <p>
        {words('reading.strip.note')}
        {colon()}
      </p>
      <div className="write-line" />
      <div className="write-line" />
      <p>
        {words('reading.strip.sign')}
        {colon()}
      </p>
      <div className="write-line" />
    </article>
  );
}
