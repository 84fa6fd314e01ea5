import { useEffect, useState } from 'react';
import { LAST_CHECKED, lawOn, loadSources, type Source } from '../../rules/index.ts';
import { read } from '../app/notebook.ts';
import { loadWords, useWords, writtenDay } from '../app/words.ts';
import { Terms } from '../glossary/Terms.tsx';
import { TODAY } from '../question/journey.ts';
import { Address } from '../sources/Address.tsx';
import { Told } from '../ui/Told.tsx';

type Sources = Readonly<Record<string, readonly Source[]>>;

const LONG_AGO = '2000-01-01';

/** The rules that a piece of advice rests on. Statements and sources are fetched now, not at the start. */
export function RuleCards({ cites }: { cites: readonly string[] }) {
  const words = useWords();
  const [sources, setSources] = useState<Sources | 'failed'>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    Promise.all([loadSources(), loadWords('facts', read().answers), loadWords('glossary', read().answers)]).then(
      ([found]) => setSources(found),
      () => setSources('failed'),
    );
  }, [tries]);
  if (sources === undefined) return <p role="status">{words('rule.opening')}</p>;
  if (sources === 'failed') {
    return (
      <p role="alert">
        {words('rule.failed')}{' '}
        <button type="button" className="text-button" onClick={() => setTries(tries + 1)}>
          {words('unreachable.again')}
        </button>
      </p>
    );
  }
  return (
    <>
      {cites.map((id) => (
        <RuleCard key={id} id={id} sources={sources[id] ?? []} />
      ))}
    </>
  );
}

function RuleCard({ id, sources }: { id: string; sources: readonly Source[] }) {
  const words = useWords();
  const { from, until, certainty } = lawOn(TODAY.day).provision(id);
  const key = `fact.${id}`;
  const since = from && from > LONG_AGO ? words('rule.since', { day: writtenDay(from) }) : words('rule.sinceUnknown');
  return (
    <section className="card rule stack-tight">
      <Told text={words(`${key}.statement`)} />
      {words.has(`${key}.doubt`) && <p>{words(`${key}.doubt`)}</p>}
      <ul className="small soft">
        <li>{since}</li>
        {until && <li>{words('rule.until', { day: writtenDay(until) })}</li>}
        <li>{words(`rule.certainty.${certainty}`)}</li>
        <li>{words('rule.checked', { day: writtenDay(LAST_CHECKED) })}</li>
        {words.has(`${key}.basis`) && <li>{words(`${key}.basis`)}</li>}
        {sources.map((source) => (
          <li key={source.title}>
            <Address {...source} />
          </li>
        ))}
      </ul>
      <p className="small soft">{words('rule.wrong')}</p>
      <Terms texts={() => [`${key}.statement`, `${key}.doubt`].filter((one) => words.has(one)).map((one) => words(one))} />
    </section>
  );
}
