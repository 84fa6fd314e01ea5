import type { ReactNode } from 'react';

export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** A row: hours a weekday, Monday first, and their sum, as they are written. */
export type WeekRow = { name: string; hours: readonly string[]; total: string };

type Props = {
  /** Heads of the columns: the rows' names, the seven days, the sum. `spoken` says a day in full where its head is short. */
  head: { name: string; days: readonly string[]; total: string; spoken?: readonly string[] };
  rows: readonly WeekRow[];
};

/**
 * Hours a weekday. Where a row does not fit, each is a card with the day over its hours; the roles keep it a table for a screen
 * reader, because the style takes the display of one away.
 */
export function WeekGrid({ head, rows }: Props) {
  const dayHead = (day: number): ReactNode =>
    head.spoken ? <abbr title={head.spoken[day]}>{head.days[day]}</abbr> : head.days[day];
  return (
    <div className="sheet-frame">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: browsers drop the role of a table whose display is another */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: the elements are there; the roles only hold them */}
      <table className="sheet-hours" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {head.name}
            </th>
            {WEEKDAYS.map((day) => (
              <th scope="col" role="columnheader" key={day}>
                {dayHead(day)}
              </th>
            ))}
            <th scope="col" role="columnheader">
              {head.total}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ name, hours, total }) => (
            <tr role="row" key={name}>
              <th scope="row" role="rowheader">
                {name}
              </th>
              {WEEKDAYS.map((day) => (
                <td role="cell" key={day} data-label={head.days[day]}>
                  {hours[day]}
                </td>
              ))}
              <td role="cell" data-label={head.total}>
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
