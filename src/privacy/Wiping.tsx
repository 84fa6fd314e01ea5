import { useState } from 'react';
import { wipe } from '../app/notebook.ts';
import { useWords } from '../app/words.ts';

/** Everything away, after a second yes. */
export function Wiping() {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const [wiped, setWiped] = useState(false);
  const wipeAll = () => {
    wipe();
    // The back button must not bring an answer's screen back: the history of this visit is left behind.
    history.replaceState({ place: { screen: 'privacy' } }, '', location.pathname);
    setWiped(true);
  };
  return (
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
  );
}
