import { useState } from 'react';
import { useWords } from '../app/words.ts';

/** Two and two and one: as they are said over the phone. */
const GROUPS = [
  [0, 2],
  [2, 4],
  [4, 5],
] as const;

/** The words of a link, large and in groups; they can be hidden when somebody looks on. */
export function Phrase({ phrase }: { phrase: string }) {
  const words = useWords();
  const [shown, setShown] = useState(true);
  const [copied, setCopied] = useState<'copied' | 'byHand'>();
  const said = phrase.split(' ');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(phrase);
      setCopied('copied');
    } catch {
      setShown(true);
      setCopied('byHand');
    }
  };
  return (
    <div className="stack">
      {shown && (
        <section className="handover-words" aria-label={words('handover.words.label')}>
          {GROUPS.map(([from, to]) => (
            <p key={from}>{said.slice(from, to).join(' ')}</p>
          ))}
        </section>
      )}
      <div className="button-row">
        <button type="button" className="button quiet" onClick={() => setShown(!shown)}>
          {words(`handover.words.${shown ? 'hide' : 'show'}`)}
        </button>
        <button type="button" className="button quiet" onClick={copy}>
          {words('handover.words.copy')}
        </button>
        <button type="button" className="button quiet" onClick={() => window.print()}>
          {words('handover.words.print')}
        </button>
      </div>
      <p role="status">{copied && words(`handover.words.${copied}`)}</p>
    </div>
  );
}
