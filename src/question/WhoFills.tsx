import { readWriter, type Writer } from '../../rules/handover/writer.ts';
import { keepPaper, useNotebook } from '../app/notebook.ts';
import { useWords } from '../app/words.ts';

const KINDS: readonly Writer[] = ['self', 'together', 'helper'];

/** Keeps who fills in. Nothing is kept for the person alone. */
export const fillsIn = (writer: Writer): void => keepPaper('writer', writer === 'self' ? undefined : writer);

/** One folded line at the first question: who fills in. It changes the wording only, no question and no plan. */
export function WhoFills({ onHelper }: { onHelper: () => void }) {
  const words = useWords();
  const { papers, source } = useNotebook();
  const writer = readWriter(papers.writer);
  if (source !== 'own') return null;
  const choose = (kind: Writer) => (kind === 'helper' ? onHelper() : fillsIn(kind));
  return (
    <details className="who-fills" open={writer !== 'self'}>
      <summary>{words('writer.ask')}</summary>
      <fieldset className="options">
        <legend className="unseen">{words('writer.legend')}</legend>
        {KINDS.map((kind) => (
          <label className="option" key={kind}>
            <input type="radio" name="writer" checked={writer === kind} onChange={() => choose(kind)} />
            <span>
              {words(`writer.kind.${kind}`)}
              {kind === 'helper' && <span className="option-help">{words('writer.help')}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** For who reads together or aloud: whom "je" means. Nothing for who fills in alone. */
export function ReadAloud({ to = 'aloud' }: { to?: 'aloud' | 'read' }) {
  const words = useWords();
  const { papers, source } = useNotebook();
  const writer = source === 'own' ? readWriter(papers.writer) : 'self';
  if (writer === 'self') return null;
  return <p className="notice">{words(`writer.${to}.${writer}`)}</p>;
}
