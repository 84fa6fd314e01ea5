import { Title } from '../ui/Title.tsx';
import { actor } from './actor.ts';
import { read } from './notebook.ts';
import { useWords } from './words.ts';

/**
 * The network is gone while a part is fetched, or a newer version took its place on the host. Nothing is lost; the person may try
 * again, or read the page anew. The last not where nothing is kept: then the answers would be gone. And not while the device
 * knows that it has no network: then the browser's own page of failure would stand here, without a number to call.
 */
export function Unreachable() {
  const words = useWords();
  return (
    <div className="stack">
      <Title>{words('unreachable.title')}</Title>
      <p>{words('unreachable.text')}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={() => actor.send({ type: 'again' })}>
          {words('unreachable.again')}
        </button>
        {read().keep && navigator.onLine && (
          <button type="button" className="button quiet" onClick={() => location.reload()}>
            {words('unreachable.reload')}
          </button>
        )}
      </div>
    </div>
  );
}
