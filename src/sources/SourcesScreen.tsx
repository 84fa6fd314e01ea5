import { useDeferredValue, useMemo, useState } from 'react';
import { LAST_CHECKED, PROVISIONS } from '../../rules/index.ts';
import { countriesOf } from '../app/homes.ts';
import { read } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords, type Words, writtenDay } from '../app/words.ts';
import { LicencesLink } from '../licences/LicencesLink.tsx';
import { TODAY } from '../question/journey.ts';
import { Title } from '../ui/Title.tsx';
import { ByPaper } from './ByPaper.tsx';
import { ByTheme } from './ByTheme.tsx';
import { Choosing } from './Choosing.tsx';
import { type Choice, chosen, type Sources } from './choice.ts';
import { themeOf } from './themes.ts';

/** Somebody who told where they work sees that country first. */
function firstChoice(): Choice {
  const countries = countriesOf(read().answers);
  return { country: (countries.length === 1 && countries[0]) || 'both', kind: 'all', search: '' };
}

/** What can be searched in a rule: its subject, what it says, what it rests on, where it was read. */
const readerOf = (words: Words, sources: Sources) => (id: string) =>
  [
    words(`sources.theme.${themeOf(id).id}`),
    words(`fact.${id}.statement`),
    words(`fact.${id}.basis`),
    ...(sources[id] ?? []).flatMap(({ title, url = '' }) => [title, url]),
  ].join(' ');

/** Everything the product rests on: every rule with its dates, its certainty and where it was read. */
export function SourcesScreen({ sources }: { sources: Sources }) {
  const words = useWords();
  const [choice, setChoice] = useState(firstChoice);
  const [view, setView] = useState<'themes' | 'papers'>('themes');
  const wanted = useDeferredValue(choice);
  const rules = useMemo(() => chosen(PROVISIONS, wanted, TODAY.day, readerOf(words, sources)), [wanted, words, sources]);
  const Shown = view === 'themes' ? ByTheme : ByPaper;
  return (
    <div className="stack">
      <Title>{words('sources.title')}</Title>
      {words.lines('sources.text').map((line) => (
        <p key={line}>{line}</p>
      ))}
      <details className="no-print">
        <summary>{words('sources.how.title')}</summary>
        <div className="stack-tight">
          {words.lines('sources.how.text').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </details>
      <p>{words('sources.checked', { day: writtenDay(LAST_CHECKED) })}</p>
      <Choosing choice={choice} onChoice={setChoice} view={view} onView={setView} />
      <p role="status">{words('sources.found', { count: rules.length })}</p>
      <Shown rules={rules} sources={sources} unfolded={wanted.search.trim() !== ''} />
      <div className="button-row no-print">
        <button type="button" className="button quiet" onClick={() => window.print()}>
          {words('sources.print')}
        </button>
        <button type="button" className="button quiet" onClick={() => go({ screen: 'start' })}>
          {words('privacy.start')}
        </button>
      </div>
      <p className="small soft no-print">{words('sources.printHelp')}</p>
      <LicencesLink />
    </div>
  );
}
