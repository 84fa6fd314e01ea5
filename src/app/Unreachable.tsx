import { Title } from '../ui/Title.tsx';
import { actor } from './actor.ts';
import { useWords } from './words.ts';

/** The network is gone while a part is fetched. Nothing is lost; the person may try again. */
export function Unreachable() {
  const words = useWords();
  return (
    <div className="stack">
      <Title>{words('unreachable.title')}</Title>
      <p>{words('unreachable.text')}</p>
      <button type="button" className="button" onClick={() => actor.send({ type: 'again' })}>
        {words('unreachable.again')}
      </button>
    </div>
  );
}
