import type { AnswerLine } from '../../rules/handover/vocabulary.ts';
import { useWords } from '../app/words.ts';
import type { Taking } from './useTaking.ts';

type Props = { line: AnswerLine; name: string; taking: Taking };

/** One button that takes a line over, and then puts it back: focus stays where it was. */
export function Take({ line, name, taking }: Props) {
  const words = useWords();
  const state = taking.state(line);
  if (state === 'settled') return null;
  const open = state === 'open';
  return (
    <div className="answered-take">
      <button
        type="button"
        className="button quiet"
        aria-label={words(open ? 'answered.takeNamed' : 'answered.putBackNamed', { line: name })}
        onClick={() => (open ? taking.take([line]) : taking.back([line]))}
      >
        {words(open ? 'answered.take' : 'answered.putBack')}
      </button>
      <span role="status">{!open && words('answered.taken')}</span>
    </div>
  );
}
