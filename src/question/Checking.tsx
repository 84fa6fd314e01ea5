import type { Answer, Question } from '../../rules/index.ts';
import { questionOf } from '../../rules/index.ts';
import { colon } from '../app/language.ts';
import { useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';
import { Dropped } from './Dropped.tsx';
import { replayed } from './journey.ts';
import { Statement } from './Statement.tsx';
import { slips } from './slips.ts';
import { ReadAloud } from './WhoFills.tsx';

type Row = { question: Question; answer: Answer };

/** Every answer as a sentence, with a way to change it. Changing leads back here. */
export function Checking() {
  const words = useWords();
  const { answers } = useNotebook();
  const now = replayed(answers);
  const rows = now.steps.flatMap(({ question, answer }): Row[] => {
    const asked = questionOf(question);
    return asked ? [{ question: asked, answer }] : [];
  });
  const themes = [...new Set(rows.map((row) => row.question.theme))];
  const doubts = slips(now.facts.answers);
  return (
    <div className="stack">
      <Title>{words('checking.title')}</Title>
      <p>{words('checking.text')}</p>
      <ReadAloud to="read" />
      <Dropped />
      {doubts.map((doubt) => (
        <p className="notice" key={doubt}>
          {words(`slip.${doubt}`)}
        </p>
      ))}
      {themes.map((theme) => (
        <section key={theme} className="check-group">
          <h2>{words(`theme.${theme}`)}</h2>
          <ul>
            {rows
              .filter((row) => row.question.theme === theme)
              .map(({ question, answer }) => (
                <li key={question.id}>
                  <span>
                    <Statement question={question.id} answer={answer} />
                    {answer === question.dontKnow && <span className="soft small block">{words('checking.unknown')}</span>}
                  </span>
                  <button
                    type="button"
                    className="text-button"
                    onClick={() => go({ screen: 'asking', question: question.id, back: 'checking' })}
                  >
                    {words('checking.change')}
                    <span className="unseen">{`${colon()} ${words(`question.${question.id}.title`)}`}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <div className="button-row">
        {now.next ? (
          <button type="button" className="button" onClick={() => go({ screen: 'asking' })}>
            {words('checking.on')}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => go({ screen: 'plan' })}>
            {words('checking.plan')}
          </button>
        )}
      </div>
    </div>
  );
}
