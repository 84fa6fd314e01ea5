import { type Reserve, reserve } from '../../../rules/reckoning/index.ts';
import { useWords } from '../../app/words.ts';
import { euros, number, span } from '../said.ts';
import type { Sum } from '../sum.ts';
import { isEmpty } from '../typed.ts';

/** What was withheld for tax, and how somebody else's estimate is spread. */
export const RESERVE: Sum<Reserve> = {
  id: 'reserve',
  fields: [
    { id: 'first', kind: 'euro' },
    { id: 'later', kind: 'euro' },
    { id: 'estimate', kind: 'euro', optional: true },
    { id: 'months', kind: 'count', optional: true, shown: ({ estimate }) => !isEmpty(estimate) },
  ],
  known: () => ({}),
  reckon: (law, { numberOf }) =>
    reserve(law, {
      first: numberOf('first') ?? 0,
      later: numberOf('later') ?? 0,
      estimate: numberOf('estimate'),
      months: numberOf('months'),
    }),
  Result: ReserveResult,
  steps: (words, { first, later, rate, withheld, put }) => [
    words('reckoning.reserve.steps.first', { first: euros(first), rate: number(rate), withheld: span(words, 'euro', withheld) }),
    words('reckoning.reserve.steps.later', { later: euros(later) }),
    words('reckoning.reserve.steps.no-tariff'),
    ...(put
      ? [
          words('reckoning.reserve.steps.quarter', {
            estimate: euros(put.estimate),
            part: put.quarterShare,
            amount: span(words, 'euro', put.quarter),
          }),
        ]
      : []),
    ...(put?.monthly
      ? [
          words('reckoning.reserve.steps.monthly', {
            estimate: euros(put.estimate),
            months: put.months,
            amount: span(words, 'euro', put.monthly),
          }),
        ]
      : []),
  ],
};

function ReserveResult({ result: { first, later, withheld, put } }: { result: Reserve }) {
  const words = useWords();
  return (
    <>
      {first > 0 && <p className="reckoned">{words('reckoning.reserve.withheld', { amount: span(words, 'euro', withheld) })}</p>}
      {later > 0 && <p>{words('reckoning.reserve.nothing', { amount: euros(later) })}</p>}
      {put?.monthly && (
        <p className="reckoned">
          {words('reckoning.reserve.monthly', { amount: span(words, 'euro', put.monthly), count: put.months ?? 1 })}
        </p>
      )}
      {put && <p>{words('reckoning.reserve.quarter', { amount: span(words, 'euro', put.quarter) })}</p>}
      {!put && (
        <>
          <p>{words('reckoning.reserve.unknown')}</p>
          <ol>
            {words.lines('reckoning.reserve.todo').map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
