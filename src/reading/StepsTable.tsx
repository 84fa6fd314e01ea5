import type { Step } from '../../rules/handover/index.ts';
import { useWords } from '../app/words.ts';
import { firstWeeks, totalOf, weeksTold, writtenHours } from './answerLines.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Hours a weekday, a row a step. On a narrow screen each step is a card; the roles keep it a table for a screen reader. */
export function StepsTable({ steps }: { steps: readonly Step[] }) {
  const words = useWords();
  const weeks = firstWeeks(steps);
  const short = words.lines('reading.steps.shortDay');
  return (
    <div className="sheet-frame">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: browsers drop the role of a table whose display is another */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: the elements are there; the roles only hold them */}
      <table className="sheet-hours" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words('reading.steps.step')}
            </th>
            {DAYS.map((day) => (
              <th scope="col" role="columnheader" key={day}>
                <abbr title={words(`exchange.weekday.${day}`)}>{short[day]}</abbr>
              </th>
            ))}
            <th scope="col" role="columnheader">
              {words('reading.steps.total')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {steps.map((step, index) => (
            <tr role="row" key={weeks[index]}>
              <th scope="row" role="rowheader">
                {index + 1}. {weeksTold(step, weeks[index] ?? 1, words)} ({words(`exchange.purpose.${step.purpose}`)})
              </th>
              {DAYS.map((day) => (
                <td role="cell" key={day} data-label={short[day]}>
                  {step.hours[day] ? writtenHours(step.hours[day]) : '–'}
                </td>
              ))}
              <td role="cell" data-label={words('reading.steps.total')}>
                {writtenHours(totalOf(step))}
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
