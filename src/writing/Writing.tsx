import { useEffect, useMemo, useRef, useState } from 'react';
import type { Letter } from '../../rules/writing/letter.ts';
import { lettersFor } from '../../rules/writing/letters.ts';
import { useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { usePlan } from '../plan/usePlan.ts';
import { TODAY } from '../question/journey.ts';
import { Title } from '../ui/Title.tsx';
import { Editing } from './Editing.tsx';
import { factsOf } from './facts.ts';
import { LetterList } from './LetterList.tsx';

/** Choose a letter, read it, change it, and take it along. */
export function Writing() {
  const words = useWords();
  const plan = usePlan();
  const { answers } = useNotebook();
  const { day } = TODAY;
  const facts = useMemo(() => factsOf(answers, day), [answers, day]);
  const letters = useMemo(() => lettersFor(facts), [facts]);
  const [chosen, setChosen] = useState<Letter['id']>();
  const letter = letters.find(({ id }) => id === chosen);
  const left = useRef<string>(undefined);

  useEffect(() => {
    // Back in the list, the focus stands on the letter that was open.
    if (!letter && left.current) document.getElementById(`letter-${left.current}`)?.focus();
    left.current = letter?.id;
  }, [letter]);

  if (!plan) {
    return (
      <div className="stack">
        <Title>{words('writing.title')}</Title>
        <p>{words('writing.nothing')}</p>
        <button type="button" className="button" onClick={() => go({ screen: 'start' })}>
          {words('writing.start')}
        </button>
      </div>
    );
  }
  return (
    <div className="writing stack">
      <div className="no-print stack">
        <Title>{words('writing.title')}</Title>
      </div>
      {letter ? (
        <Editing key={letter.id} letter={letter} facts={facts} ideas={plan.adjustments} close={() => setChosen(undefined)} />
      ) : (
        <LetterList letters={letters} choose={setChosen} />
      )}
      <button type="button" className="text-button no-print" onClick={() => go({ screen: 'plan' })}>
        {words('writing.back')}
      </button>
    </div>
  );
}
