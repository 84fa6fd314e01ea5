import { isDay } from '../../../rules/index.ts';
import { type Holidays, type HolidayYear, holidays } from '../../../rules/reckoning/index.ts';
import { useWords, type Words, writtenDay } from '../../app/words.ts';
import { number, span } from '../said.ts';
import type { Sum } from '../sum.ts';
import { dayParts, isEmpty } from '../typed.ts';

/** Statutory holidays of the years after an illness. */
export const HOLIDAYS: Sum<Holidays> = {
  id: 'holidays',
  fields: [
    { id: 'sickFrom', kind: 'day' },
    { id: 'contract', kind: 'number' },
    { id: 'partialFrom', kind: 'day', optional: true },
    { id: 'hours', kind: 'number', shown: ({ partialFrom }) => !isEmpty(partialFrom) },
    { id: 'fullFrom', kind: 'day', optional: true },
  ],
  known: ({ first_sick_day }) => (isDay(first_sick_day) ? { sickFrom: dayParts(first_sick_day) } : {}),
  reckon: (law, { textOf, numberOf }) =>
    holidays(law, {
      sickFrom: textOf('sickFrom') ?? law.day,
      contract: numberOf('contract') ?? 0,
      partialFrom: textOf('partialFrom'),
      hours: numberOf('hours'),
      fullFrom: textOf('fullFrom'),
    }),
  Result: HolidaysResult,
  steps: (words, { years, months, equalisedUntil, full, hours, contract }) => [
    words('reckoning.holidays.steps.equal', { months, day: writtenDay(equalisedUntil) }),
    hours === undefined
      ? words('reckoning.holidays.steps.after')
      : words('reckoning.holidays.steps.after-hours', { hours: number(hours), contract: number(contract) }),
    words('reckoning.holidays.steps.full', { full }),
    ...years.map((year) => yearText(words, year)),
  ],
};

/** "Werkjaar 2019: van 1 januari ... telt voor 50%." */
const yearText = (words: Words, { workYear, year, counted, weeks }: HolidayYear): string =>
  [
    words('reckoning.holidays.steps.year', { workYear }),
    ...counted.map(({ from, until, counts, as }) =>
      words('reckoning.holidays.steps.part', {
        from: writtenDay(from),
        until: writtenDay(until),
        part: number(counts * 100),
        why: words(`reckoning.holidays.as.${as}`),
      }),
    ),
    words('reckoning.holidays.steps.so', { year, weeks: span(words, 'weeks', weeks) }),
  ].join(' ');

function HolidaysResult({ result: { years, full } }: { result: Holidays }) {
  const words = useWords();
  const carries = years.some(({ carriedUntil }) => carriedUntil);
  return (
    <>
      <table>
        <caption>{words('reckoning.holidays.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('reckoning.holidays.table.year')}</th>
            <th scope="col">{words('reckoning.holidays.table.weeks')}</th>
            {carries && <th scope="col">{words('reckoning.holidays.table.carry')}</th>}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, weeks, carriedUntil }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{span(words, 'weeks', weeks)}</td>
              {carries && <td>{carriedUntil ? writtenDay(carriedUntil) : words('reckoning.holidays.table.unknown')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words('reckoning.holidays.weeks')}</p>
      {carries && <p>{words('reckoning.holidays.carry')}</p>}
      {years.some(({ weeks }) => weeks.low < full) && <p>{words('reckoning.holidays.few', { full })}</p>}
    </>
  );
}
