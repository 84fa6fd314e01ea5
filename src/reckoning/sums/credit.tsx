import { type Credit, credit } from '../../../rules/reckoning/index.ts';
import { useWords } from '../../app/words.ts';
import { number, span } from '../said.ts';
import type { Sum } from '../sum.ts';
import type { Typed } from '../typed.ts';

const REGIMES = ['flemish', 'federal', 'education', 'local', 'other', 'unknown'];
const VACANCIES = ['before-june-2024', 'from-june-2024', 'unknown'];
const byYears = ({ regime }: Typed): boolean => regime === 'federal' || regime === 'education';
/** Without a counter, or without knowing of one, the days that were taken say nothing. */
const counted = (typed: Typed): boolean => byYears(typed) || (typed.regime === 'flemish' && typed.vacancy === 'before-june-2024');
const text = (answer: unknown, options: readonly string[]): string | undefined => options.find((option) => option === answer);

/** Paid sick days that an appointed civil servant may have left. */
export const CREDIT: Sum<Credit> = {
  id: 'credit',
  fields: [
    { id: 'regime', kind: 'choice', options: REGIMES },
    { id: 'vacancy', kind: 'choice', options: VACANCIES, shown: ({ regime }) => regime === 'flemish' },
    { id: 'years', kind: 'count', shown: byYears },
    { id: 'months', kind: 'count', optional: true, shown: byYears },
    { id: 'used', kind: 'number', shown: counted },
  ],
  known: ({ regime, vacancy }) => {
    const [place, since] = [text(regime, REGIMES), text(vacancy, VACANCIES)];
    return { ...(place ? { regime: place } : {}), ...(since ? { vacancy: since } : {}) };
  },
  reckon: (law, { textOf, numberOf }, { appointment }) =>
    credit(law, {
      regime: textOf('regime'),
      vacancy: textOf('vacancy'),
      appointment: typeof appointment === 'string' ? appointment : undefined,
      years: numberOf('years'),
      months: numberOf('months'),
      used: numberOf('used'),
    }),
  Result: CreditResult,
  steps: (words, { by, unit, service, earned, used, left }) => [
    words(`reckoning.credit.steps.${by}`, {
      unit: number(unit),
      years: Math.floor(service / 12),
      months: service % 12,
      earned: span(words, 'days', earned),
    }),
    ...(by === 'years' && earned.low !== earned.high ? [words('reckoning.credit.steps.running')] : []),
    left.high === 0
      ? words('reckoning.credit.steps.used-up', { used: number(used) })
      : words('reckoning.credit.steps.used', { used: number(used), left: span(words, 'days', left) }),
  ],
};

function CreditResult({ result: { regime, left } }: { result: Credit }) {
  const words = useWords();
  const gone = left.high === 0;
  return (
    <>
      <p className="reckoned">
        {gone ? words('reckoning.credit.gone') : words('reckoning.credit.left', { left: span(words, 'days', left) })}
      </p>
      <p>{words(`reckoning.credit.counts.${regime}`)}</p>
      <p>{words(`reckoning.credit.then.${regime}`)}</p>
    </>
  );
}
