import type { SheetStep } from '../../rules/sheets/whitelist.ts';
import { writtenNumber } from '../app/language.ts';
import { useWords } from '../app/words.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
/** Steps to fill in by hand, when nothing was built yet. */
const EMPTY_ROWS = ['1', '2', '3'];

type Row = { name: string; hours: readonly string[]; total: string };

/**
 * Hours a weekday, a row a step; empty rows to write in when there is no proposal yet. Where a row does not fit, each step is a card with
 * the day beside its hours. The roles keep it a table for a screen reader, because the style takes the display of one away.
 */
export function HoursGrid({ steps }: { steps: readonly SheetStep[] }) {
  const words = useWords();
  const length = ({ weeks, open }: SheetStep) =>
    open ? words('sheets.paper.open') : words('sheets.paper.weeks', { count: weeks });
  const rows: Row[] = steps.map((step, index) => ({
    name: `${words('sheets.paper.step', { number: index + 1 })}: ${length(step)}`,
    hours: DAYS.map((day) => (step.hours[day] ? writtenNumber(step.hours[day]) : '–')),
    total: writtenNumber(step.total),
  }));
  const empty = EMPTY_ROWS.map((number) => ({
    name: words('sheets.paper.step', { number }),
    hours: DAYS.map(() => ''),
    total: '',
  }));
  const dayName = (day: number) => words(`sheets.paper.day.${day}`);
  return (
    <div className="sheet-frame">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: browsers drop the role of a table whose display is another */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: the elements are there; the roles only hold them */}
      <table className="sheet-hours" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words('sheets.paper.stepHead')}
            </th>
            {DAYS.map((day) => (
              <th scope="col" role="columnheader" key={day}>
                {dayName(day)}
              </th>
            ))}
            <th scope="col" role="columnheader">
              {words('sheets.paper.total')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {(rows.length > 0 ? rows : empty).map(({ name, hours, total }) => (
            <tr role="row" key={name}>
              <th scope="row" role="rowheader">
                {name}
              </th>
              {DAYS.map((day) => (
                <td role="cell" key={day} data-label={dayName(day)}>
                  {hours[day]}
                </td>
              ))}
              <td role="cell" data-label={words('sheets.paper.total')}>
                {total}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </div>
  );
}
