import { useState } from 'react';
import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';

/** Before somebody fills in for another person: that person knows. Who says "not yet" gets the reason, and a note on paper to ask with. */
export function Consent({ onYes, onSelf }: { onYes: () => void; onSelf: () => void }) {
  const words = useWords();
  const [notYet, setNotYet] = useState(false);
  return (
    <>
      <div className="stack no-print">
        <Title knot>{words('writer.consent.title')}</Title>
        <div className="thread ahead stack">
          <p>{words('writer.consent.text')}</p>
          <div className="button-row">
            <button type="button" className="button" onClick={onYes}>
              {words('writer.consent.yes')}
            </button>
            <button type="button" className="button quiet" aria-expanded={notYet} onClick={() => setNotYet(true)}>
              {words('writer.consent.no')}
            </button>
          </div>
          {notYet && (
            <section className="card stack">
              <h2>{words('writer.consent.why')}</h2>
              {words.lines('writer.consent.reasons').map((line) => (
                <p key={line}>{line}</p>
              ))}
              <button type="button" className="button quiet" onClick={() => window.print()}>
                {words('writer.consent.print')}
              </button>
            </section>
          )}
          <button type="button" className="text-button" onClick={onSelf}>
            {words('writer.consent.self')}
          </button>
        </div>
      </div>
      {notYet && (
        <div className="only-print">
          <article className="paper">
            <h2>{words('writer.note.title')}</h2>
            {words.lines('writer.note.lines').map((line) => (
              <p key={line}>{line}</p>
            ))}
            <ul className="boxes">
              {words.lines('writer.note.choices').map((line) => (
                <li key={line}>
                  <span className="box" />
                  {line}
                </li>
              ))}
            </ul>
          </article>
        </div>
      )}
    </>
  );
}
