import type { SheetStep } from '../../rules/sheets/whitelist.ts';
import { useWords } from '../app/words.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
/** Steps to fill in by hand, when nothing was built yet. */
const EMPTY_ROWS = ['1', '2', '3'];

const written = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 });

/** Hours a weekday, a row a step; empty rows to write in when there is no proposal yet. */
export function HoursGrid({ steps }: { steps: readonly SheetStep[] }) {
  const words = useWords();
  const length = ({ weeks, open }: SheetStep) =>
    open ? words('sheets.paper.open') : words('sheets.paper.weeks', { count: weeks });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with large text it is wider than a phone, and keys have to move it
    <section className="sheet-scroll" tabIndex={0} aria-label={words('sheets.paper.hours')}>
      <table className="sheet-hours">
        <thead>
          <tr>
            <th scope="col">{words('sheets.paper.stepHead')}</th>
            {DAYS.map((day) => (
              <th scope="col" key={day}>
                {words(`sheets.paper.day.${day}`)}
              </th>
            ))}
            <th scope="col">{words('sheets.paper.total')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.length === 0 &&
            EMPTY_ROWS.map((number) => (
              <tr key={number}>
                <th scope="row">{words('sheets.paper.step', { number })}</th>
                {DAYS.map((day) => (
                  <td key={day} />
                ))}
                <td />
              </tr>
            ))}
          {steps.map((step, index) => (
            <tr key={index}>
              <th scope="row">
                {words('sheets.paper.step', { number: index + 1 })}: {length(step)}
              </th>
              {DAYS.map((day) => (
                <td key={day}>{step.hours[day] ? written.format(step.hours[day]) : '–'}</td>
              ))}
              <td>{written.format(step.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
