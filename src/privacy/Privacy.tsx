import { useState } from 'react';
import { keep, keptText, useNotebook, wipe } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { saveText } from '../ui/save.ts';
import { Title } from '../ui/Title.tsx';

const FILE_NAME = 'draad.json';

const saveAsFile = (text: string) => saveText(text, FILE_NAME, 'application/json');

/** What stands on this device, how to keep a copy, how to take everything away. */
export function Privacy() {
  const words = useWords();
  const notebook = useNotebook();
  const [asked, setAsked] = useState(false);
  const [wiped, setWiped] = useState(false);
  const kept = keptText();
  const wipeAll = () => {
    wipe();
    // The back button must not bring an answer's screen back: the history of this visit is left behind.
    history.replaceState({ place: { screen: 'privacy' } }, '', location.pathname);
    setWiped(true);
  };
  return (
    <div className="stack">
      <Title>{words('privacy.title')}</Title>
      {words.lines('privacy.text').map((line) => (
        <p key={line}>{line}</p>
      ))}
      <label className="option">
        <input type="checkbox" checked={!notebook.keep} onChange={(event) => keep(!event.target.checked)} />
        <span>{words('start.keepNothing')}</span>
      </label>
      {kept !== null && (
        <>
          <details>
            <summary>{words('privacy.show')}</summary>
            <pre className="kept">{kept}</pre>
          </details>
          <button type="button" className="button quiet" onClick={() => saveAsFile(kept)}>
            {words('privacy.save')}
          </button>
        </>
      )}
      <section className="card stack">
        <h2>{words('privacy.wipe')}</h2>
        {wiped ? (
          <p role="status">{words('privacy.wiped')}</p>
        ) : (
          <>
            <p>{words('privacy.wipeText')}</p>
            {asked ? (
              <div className="button-row">
                <button type="button" className="button danger" onClick={wipeAll}>
                  {words('privacy.wipeNow')}
                </button>
                <button type="button" className="button quiet" onClick={() => setAsked(false)}>
                  {words('privacy.wipeNot')}
                </button>
              </div>
            ) : (
              <button type="button" className="button danger" onClick={() => setAsked(true)}>
                {words('privacy.wipe')}
              </button>
            )}
          </>
        )}
      </section>
      <button type="button" className="button quiet" onClick={() => go({ screen: 'start' })}>
        {words('privacy.start')}
      </button>
    </div>
  );
}
