import { isDay } from '../../../rules/index.ts';
import { type Business, business } from '../../../rules/reckoning/index.ts';
import { useWords, writtenDay } from '../../app/words.ts';
import { TODAY } from '../../question/journey.ts';
import { number } from '../said.ts';
import type { Sum } from '../sum.ts';
import { dayParts } from '../typed.ts';

/** How the benefit of a self-employed person goes on beside work with permission. */
export const BUSINESS: Sum<Business> = {
  id: 'business',
  fields: [{ id: 'start', kind: 'day' }],
  known: ({ restart_day }) => (isDay(restart_day) ? { start: dayParts(restart_day) } : {}),
  reckon: (law, { textOf }) => business(law, textOf('start') ?? law.day),
  Result: BusinessResult,
  steps: (words, { start, months, reduction, stretches, byIncome }) => [
    words('reckoning.business.steps.start', { day: writtenDay(start) }),
    words('reckoning.business.steps.same', { months, day: writtenDay(stretches[0]?.until ?? start) }),
    words('reckoning.business.steps.cut', { reduction: number(reduction), day: writtenDay(stretches[1]?.until ?? start) }),
    words('reckoning.business.steps.income', {
      years: byIncome.yearsBack,
      year: byIncome.from.slice(0, 4),
      income: byIncome.incomeYear,
    }),
    words('reckoning.business.steps.below', { below: number(byIncome.cutBelow) }),
    words('reckoning.business.steps.above', { above: number(byIncome.stopsFrom) }),
  ],
};

function BusinessResult({ result }: { result: Business }) {
  const words = useWords();
  const now = (from: string, until = '9999'): boolean => from <= TODAY.day && TODAY.day <= until;
  const here = <strong> {words('reckoning.now')}</strong>;
  return (
    <>
      <ol className="reckoning-days">
        {result.stretches.map(({ from, until, kept }) => (
          <li key={from} aria-current={now(from, until) ? 'date' : undefined}>
            {words('reckoning.span', { from: writtenDay(from), until: writtenDay(until) })}
            {now(from, until) && here}
            <span className="reckoned block">{words('reckoning.business.kept', { kept: number(kept) })}</span>
          </li>
        ))}
        <li aria-current={now(result.byIncome.from) ? 'date' : undefined}>
          {words('reckoning.since', { from: writtenDay(result.byIncome.from) })}
          {now(result.byIncome.from) && here}
          <span className="reckoned block">{words('reckoning.business.income', { year: result.byIncome.incomeYear })}</span>
        </li>
      </ol>
      <p>{words('reckoning.business.limit')}</p>
    </>
  );
}
