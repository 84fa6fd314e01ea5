import { isDay } from '../../../rules/index.ts';
import { type Break, type Clocks, clocks } from '../../../rules/reckoning/index.ts';
import { useWords, writtenDay } from '../../app/words.ts';
import { TODAY } from '../../question/journey.ts';
import type { Sum } from '../sum.ts';
import { dayParts, isEmpty, type Values } from '../typed.ts';

/** The days that follow from a first sick day in the Netherlands. */
export const CLOCKS: Sum<Clocks> = {
  id: 'clocks',
  fields: [
    { id: 'firstSick', kind: 'day' },
    { id: 'better1', kind: 'day', optional: true },
    { id: 'again1', kind: 'day', shown: ({ better1 }) => !isEmpty(better1) },
    { id: 'better2', kind: 'day', optional: true, shown: ({ better1, again1 }) => !isEmpty(better1) && !isEmpty(again1) },
    { id: 'again2', kind: 'day', shown: ({ better1, better2 }) => !isEmpty(better1) && !isEmpty(better2) },
  ],
  known: ({ first_sick_day }) => (isDay(first_sick_day) ? { firstSick: dayParts(first_sick_day) } : {}),
  reckon: (law, values) => clocks(law, { firstSick: values.textOf('firstSick') ?? law.day, breaks: breaksIn(values) }),
  Result: ClocksResult,
  steps: (words, { first, breaks, gap, letter, applyBy, end, weeks }) => [
    ...breaks.map(({ better, again, days, restarts }) =>
      words(`reckoning.clocks.steps.${restarts ? 'long' : 'short'}`, {
        better: writtenDay(better),
        again: writtenDay(again),
        count: days,
        gap,
      }),
    ),
    words('reckoning.clocks.steps.first', { day: writtenDay(first) }),
    words('reckoning.clocks.steps.letter', { weeks: weeks.letter, day: writtenDay(letter) }),
    words('reckoning.clocks.steps.apply', { weeks: weeks.apply, day: writtenDay(applyBy) }),
    words('reckoning.clocks.steps.end', { weeks: weeks.end, day: writtenDay(end.low) }),
    ...(end.low === end.high ? [] : [words('reckoning.clocks.steps.later', { day: writtenDay(end.high) })]),
    words('reckoning.clocks.steps.partial'),
  ],
};

const breaksIn = ({ textOf }: Values): readonly Break[] =>
  ['1', '2'].flatMap((place) => {
    const [better, again] = [textOf(`better${place}`), textOf(`again${place}`)];
    return better && again ? [{ better, again }] : [];
  });

function ClocksResult({ result }: { result: Clocks }) {
  const words = useWords();
  const { week, letter, applyBy, applyByUnbroken, end, early, weeks } = result;
  const said = (key: string, day: string, more: object = {}) =>
    words(`reckoning.clocks.${key}`, { day: writtenDay(day), ...more });
  const late = applyBy < TODAY.day;
  return (
    <>
      <p className="reckoned">{words('reckoning.clocks.week', { week })}</p>
      <ol className="reckoning-days">
        <li>{said('letter', letter)}</li>
        <li>
          <strong>{said(late ? 'apply-past' : 'apply', applyBy)}</strong>
        </li>
        <li>
          {said('end', end.low, { weeks: weeks.end })} {end.low !== end.high && said('end-later', end.high)}
        </li>
      </ol>
      {applyByUnbroken && <p className="notice">{said('unbroken', applyByUnbroken)}</p>}
      <p>{words('reckoning.clocks.partial')}</p>
      <details>
        <summary>{words('reckoning.clocks.early.title')}</summary>
        <div className="stack-tight">
          <p>{words('reckoning.clocks.early.who')}</p>
          <p>
            {TODAY.day > early.until
              ? words('reckoning.clocks.early.over', { until: writtenDay(early.until) })
              : words('reckoning.clocks.early.window', { from: writtenDay(early.from), until: writtenDay(early.until) })}
          </p>
          <p>{words('reckoning.clocks.early.once')}</p>
        </div>
      </details>
    </>
  );
}
