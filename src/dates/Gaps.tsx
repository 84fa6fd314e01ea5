import { useMemo, useRef, useState } from 'react';
import { effectsOf, faultIn, type Interruption } from '../../rules/dates/index.ts';
import { isDay } from '../../rules/index.ts';
import { keepPaper, useNotebook } from '../app/notebook.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { replayed, TODAY } from '../question/journey.ts';
import { GapEffects } from './GapEffects.tsx';
import { GapForm } from './GapForm.tsx';
import { readPaper } from './paper.ts';

/** Days between two times of being ill, and what they do to the dates. Offered to whoever gave a first sick day. */
export function Gaps() {
  const words = useWords();
  const { answers, papers } = useNotebook();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState<'added' | 'removed'>();
  const first = replayed(answers).facts.answers.first_sick_day;
  const { day } = TODAY;
  const paper = useMemo(() => readPaper(papers.dates), [papers.dates]);
  const told = useMemo(() => effectsOf(answers, paper.interruptions, day), [answers, paper, day]);
  if (!isDay(first)) return null;
  const write = (interruptions: Interruption[]) => keepPaper('dates', { ...paper, interruptions });
  const add = (fresh: Interruption) => {
    const fault = faultIn(fresh, paper.interruptions, first, day);
    if (fault) return fault;
    write([...paper.interruptions, fresh].sort((a, b) => a.from.localeCompare(b.from)));
    setSaid('added');
    return undefined;
  };
  const remove = (gone: Interruption) => {
    write(paper.interruptions.filter((one) => one !== gone));
    setSaid('removed');
    heading.current?.focus();
  };
  return (
    <section className={`stack-tight${paper.interruptions.length > 0 ? '' : ' no-print'}`} aria-labelledby="dates-gaps">
      <h2 id="dates-gaps" tabIndex={-1} ref={heading}>
        {words('dates.gaps.title')}
      </h2>
      <p>{words('dates.gaps.text')}</p>
      <p>{words('dates.gaps.partial')}</p>
      <div role="status">{said && <p className="notice">{words(`dates.gaps.${said}`)}</p>}</div>
      {paper.interruptions.map((one) => {
        const effects = told.find(({ from, to }) => from === one.from && to === one.to)?.effects;
        const span = { from: writtenDay(one.from), to: writtenDay(one.to) };
        return (
          <article key={`${one.from} ${one.to}`} className="card stack-tight">
            <h3>{words('dates.gaps.span', span)}</h3>
            {effects ? <GapEffects effects={effects} /> : <p>{words('dates.gaps.uncounted')}</p>}
            <button
              type="button"
              className="text-button no-print"
              aria-label={words('dates.gaps.removeNamed', span)}
              onClick={() => remove(one)}
            >
              {words('dates.gaps.remove')}
            </button>
          </article>
        );
      })}
      <details className="no-print">
        <summary>{words('dates.gaps.fold')}</summary>
        <GapForm onAdd={add} />
      </details>
    </section>
  );
}
