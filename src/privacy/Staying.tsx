import { useEffect, useState } from 'react';
import { useWords } from '../app/words.ts';
import { useOffline } from '../offline/state.ts';
import { ask, type Keeping, promised } from '../offline/storage.ts';

/** How long it stays here, what the browser promised, and what works without network. As it is, not as we wish. */
export function Staying() {
  const words = useWords();
  const { ready } = useOffline();
  const [keeping, setKeeping] = useState<Keeping>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void promised().then(setKeeping);
  }, []);
  const askNow = async () => {
    const answer = await ask();
    setKeeping(answer);
    setRefused(answer !== 'kept');
  };
  return (
    <section className="stack">
      <h2>{words('keeping.stay.title')}</h2>
      {keeping && <p>{words(`keeping.stay.${keeping}`)}</p>}
      {keeping === 'may-go' && !refused && (
        <button type="button" className="button quiet" onClick={() => void askNow()}>
          {words('keeping.stay.ask')}
        </button>
      )}
      {refused && <p role="status">{words('keeping.stay.refused')}</p>}
      <p>{words('keeping.stay.safari')}</p>
      <p>{words(`keeping.offline.${ready ? 'ready' : 'later'}`)}</p>
      <p className="soft small">{words('keeping.offline.files')}</p>
      <details>
        <summary>{words('keeping.home.title')}</summary>
        <ul>
          {words.lines('keeping.home.steps').map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
