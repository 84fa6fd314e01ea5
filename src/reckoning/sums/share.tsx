import { lawOn } from '../../../rules/index.ts';
import { keptAt, type Share, share } from '../../../rules/reckoning/index.ts';
import { useWords } from '../../app/words.ts';
import { TODAY } from '../../question/journey.ts';
import { ShareChart } from '../ShareChart.tsx';
import { euros, number, span } from '../said.ts';
import type { Sum } from '../sum.ts';

/** What stays of an employee's benefit beside work with permission. */
export const SHARE: Sum<Share> = {
  id: 'share',
  fields: [
    { id: 'fullTime', kind: 'number' },
    { id: 'hours', kind: 'number' },
    { id: 'benefit', kind: 'euro', optional: true },
    { id: 'wage', kind: 'euro', optional: true },
  ],
  // The answers know days a week, not the hours of a full-timer in the same job.
  known: () => ({}),
  reckon: (law, { numberOf }) =>
    share(law, {
      hours: numberOf('hours') ?? 0,
      fullTime: numberOf('fullTime') ?? 0,
      benefit: numberOf('benefit'),
      wage: numberOf('wage'),
    }),
  Result: ShareResult,
  steps: (words, { hours, fullTime, worked, exempt, cut, exactly, kept, benefit }) => [
    words('reckoning.share.steps.worked', { hours: number(hours), fullTime: number(fullTime), worked: number(worked) }),
    worked > exempt
      ? words('reckoning.share.steps.cut', { worked: number(worked), exempt: number(exempt), cut: number(cut) })
      : words('reckoning.share.steps.no-cut', { exempt: number(exempt) }),
    words('reckoning.share.steps.kept', { cut: number(cut), kept: number(exactly) }),
    ...(kept.low === kept.high ? [] : [words('reckoning.share.steps.rounded', { kept: span(words, 'percent', kept) })]),
    ...(benefit ? [words('reckoning.share.steps.amount', { amount: span(words, 'euro', benefit) })] : []),
  ],
};

/** Examples of the worked part, in percent of a full-timer, each with its name. */
const EXAMPLES = [
  [20, 'one-fifth'],
  [40, 'two-fifths'],
  [50, 'half'],
  [60, 'three-fifths'],
  [80, 'four-fifths'],
] as const;

function ShareResult({ result }: { result: Share }) {
  const words = useWords();
  const law = lawOn(TODAY.day);
  const { worked, kept, exactly, benefit, wage, together } = result;
  const rows = EXAMPLES.map(([part, name]) => ({
    part,
    name: words(`reckoning.share.table.${name}`),
    kept: number(keptAt(law, part)),
  }));
  return (
    <>
      <p className="reckoned">{words('reckoning.share.result', { kept: span(words, 'percent', kept) })}</p>
      {benefit && (
        <dl className="reckoning-amounts">
          <dt>{words('reckoning.share.amounts.benefit')}</dt>
          <dd>{span(words, 'euro', benefit)}</dd>
          {wage !== undefined && (
            <>
              <dt>{words('reckoning.share.amounts.wage')}</dt>
              <dd>{euros(wage)}</dd>
            </>
          )}
          {together && (
            <>
              <dt>{words('reckoning.share.amounts.together')}</dt>
              <dd>{span(words, 'euro', together)}</dd>
            </>
          )}
        </dl>
      )}
      <p>{words('reckoning.share.limit')}</p>
      <table>
        <caption>{words('reckoning.share.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('reckoning.share.table.work')}</th>
            <th scope="col">{words('reckoning.share.table.wage')}</th>
            <th scope="col">{words('reckoning.share.table.benefit')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.part}>
              <th scope="row">{row.name}</th>
              <td>{row.part}%</td>
              <td>{row.kept}%</td>
            </tr>
          ))}
          <tr className="own">
            <th scope="row">{words('reckoning.share.table.you')}</th>
            <td>{number(worked)}%</td>
            <td>{kept.low === kept.high ? `${number(kept.low)}%` : `${number(kept.low)} – ${number(kept.high)}%`}</td>
          </tr>
        </tbody>
      </table>
      <ShareChart worked={worked} kept={exactly} exempt={result.exempt} />
    </>
  );
}
