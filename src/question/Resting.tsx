import { useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';
import { minutesLeft } from './journey.ts';

/** A rest after every five answers. Stopping is as good as going on. */
export function Resting() {
  const words = useWords();
  const { answers, keep } = useNotebook();
  return (
    <div className="stack">
      <Title knot>{words('resting.title')}</Title>
      <div className="thread ahead stack">
        <p>{words(keep ? 'resting.kept' : 'resting.notKept')}</p>
        <p>{words('resting.left', { count: minutesLeft(answers) })}</p>
        <div className="button-row">
          <button type="button" className="button" onClick={() => go({ screen: 'asking' })}>
            {words('resting.on')}
          </button>
          <button type="button" className="button quiet" onClick={() => go({ screen: 'plan' })}>
            {words('resting.planNow')}
          </button>
          <button type="button" className="button quiet" onClick={() => go({ screen: 'start' })}>
            {words('resting.stop')}
          </button>
        </div>
        <p className="soft">{words('resting.enough')}</p>
      </div>
    </div>
  );
}
