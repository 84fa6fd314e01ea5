import { useMemo } from 'react';
import { readChoice } from '../../rules/telling/choice.ts';
import { telling } from '../../rules/telling/duties.ts';
import { countriesOf } from '../app/homes.ts';
import { keepPaper, useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { usePlan } from '../plan/usePlan.ts';
import { TODAY } from '../question/journey.ts';
import { Title } from '../ui/Title.tsx';
import { Duties } from './Duties.tsx';
import { OwnSentence } from './OwnSentence.tsx';
import { Weighing } from './Weighing.tsx';

/** What somebody has to tell, may tell and need not tell; then their own choice, in their own words. */
export function Telling() {
  const words = useWords();
  const plan = usePlan();
  const { answers, papers } = useNotebook();
  const { day } = TODAY;
  const found = useMemo(() => telling(answers, day), [answers, day]);
  const choice = useMemo(() => readChoice(papers.telling), [papers]);
  if (!plan) {
    return (
      <div className="stack">
        <Title>{words('telling.title')}</Title>
        <p>{words('telling.nothing')}</p>
        <button type="button" className="button" onClick={() => go({ screen: 'start' })}>
          {words('telling.start')}
        </button>
      </div>
    );
  }
  return (
    <div className="telling stack">
      <Title>{words('telling.title')}</Title>
      <p>{words('telling.text')}</p>
      {countriesOf(answers).length > 1 ? (
        <div className="notice stack-tight">
          <p>{words('telling.noCountry')}</p>
          <button type="button" className="button quiet" onClick={() => go({ screen: 'checking' })}>
            {words('telling.answer')}
          </button>
        </div>
      ) : (
        <Duties found={found} />
      )}
      <Weighing choice={choice} hearers={found.hearers} onChoice={(next) => keepPaper('telling', next)} />
      <OwnSentence choice={choice} onChoice={(next) => keepPaper('telling', next)} />
      <p className="soft small">{words('telling.proposal')}</p>
      <button type="button" className="button quiet" onClick={() => go({ screen: 'plan' })}>
        {words('telling.back')}
      </button>
    </div>
  );
}
