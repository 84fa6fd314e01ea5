import { useEffect, useState } from 'react';
import { hasHomes, loadHomes, questionOf } from '../../rules/index.ts';
import { homesOf } from '../app/homes.ts';
import { answer as keepAnswer, read, useNotebook } from '../app/notebook.ts';
import { afterPaint } from '../app/painted.ts';
import type { Place } from '../app/shell.ts';
import { back, go, goInstead, prepare } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { Consent } from './Consent.tsx';
import { showNotice } from './dropped.ts';
import { Form } from './Form.tsx';
import { foresee } from './foreseen.ts';
import { afterAnswer, askedAt, droppedBy, minutesLeft, replayed } from './journey.ts';
import { fillsIn, ReadAloud, WhoFills } from './WhoFills.tsx';

/** One question. The answer is kept at once; where it leads is read from the replay. */
export function Asking({ place }: { place: Place }) {
  const words = useWords();
  const { answers } = useNotebook();
  const asked = askedAt(answers, place.question);
  const question = asked && questionOf(asked.question);
  const [helping, setHelping] = useState(false);

  useEffect(() => {
    // Nothing (more) to ask here: the plan stands, or another answer took this question away.
    if (!asked && Object.keys(answers).length === 0) goInstead({ screen: 'start' });
    else if (!asked) goInstead({ screen: place.question ? 'checking' : 'plan' });
    else if (!place.question) goInstead({ screen: 'asking', question: asked.question });
    else return afterPaint(() => prepare('plan'));
    return undefined;
  }, [asked, answers, place.question]);
  if (!asked || !question || !place.question) return null;

  const give = (value: Parameters<typeof keepAnswer>[1]) => {
    const before = read().answers;
    const firstTime = replayed(before).next?.question === question.id;
    keepAnswer(question.id, value);
    const after = read().answers;
    const onward = () => {
      showNotice(droppedBy(before, after));
      if (place.back && !firstTime) return go({ screen: replayed(after).next ? 'asking' : place.back });
      const screen = afterAnswer(before, after);
      const next = replayed(after).next?.question;
      go(screen === 'asking' && next ? { screen, question: next } : { screen });
    };
    // Another country or statute: its rules come first. Without network the next screen says so.
    const homes = homesOf(after);
    if (hasHomes(homes)) onward();
    else loadHomes(homes).then(onward, () => go({ screen: 'asking' }));
  };

  const fills = (writer: 'self' | 'helper') => {
    fillsIn(writer);
    setHelping(false);
  };
  if (helping) return <Consent onYes={() => fills('helper')} onSelf={() => fills('self')} />;
  const first = (replayed(answers).steps[0]?.question ?? question.id) === question.id;
  const aside = (
    <>
      {first && <WhoFills onHelper={() => setHelping(true)} />}
      <ReadAloud />
    </>
  );

  return (
    <article className="asking">
      <div className="thread asking-top">
        <button type="button" className="text-button" onClick={back}>
          {words('asking.back')}
        </button>
        <p className="soft small">
          {words(`theme.${question.theme}`)} · {words('asking.minutes', { count: minutesLeft(answers) })}
        </p>
      </div>
      <Form
        question={question}
        offers={asked.offers}
        given={answers[question.id]}
        onAnswer={give}
        onMark={(value) => foresee({ ...answers, [question.id]: value })}
        aside={aside}
      />
    </article>
  );
}
