import { useRef, useState } from 'react';
import { toFragment } from '../../rules/index.ts';
import { useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { replayed } from '../question/journey.ts';
import { Statement } from '../question/Statement.tsx';
import { linkTo } from '../sealed/LinkOut.tsx';
import { Title } from '../ui/Title.tsx';

/**
 * The fork: a page for a physician or a helper, of which the person chooses every part; or all answers for the person's own
 * second device, in a link that whoever has it can read.
 */
export function Sharing() {
  const words = useWords();
  const { answers } = useNotebook();
  const now = replayed(answers);
  const link = linkTo(toFragment(now.facts.answers));
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'yes' | 'by-hand'>();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('yes');
    } catch {
      field.current?.select();
      setCopied('by-hand');
    }
  };

  return (
    <div className="stack">
      <Title>{words('sharing.title')}</Title>
      <h2>{words('sharing.reader')}</h2>
      <p>{words('sharing.readerText')}</p>
      <button type="button" className="button" onClick={() => go({ screen: 'handover' })}>
        {words('sharing.make')}
      </button>
      <h2>{words('sharing.device')}</h2>
      <p>{words('sharing.text')}</p>
      <p className="notice">{words('sharing.warning')}</p>
      <details>
        <summary>{words('sharing.inside', { count: now.steps.length })}</summary>
        <ul>
          {now.steps.map(({ question, answer }) => (
            <li key={question}>
              <Statement question={question} answer={answer} />
            </li>
          ))}
        </ul>
      </details>
      <label className="stack-tight">
        <span>{words('sharing.link')}</span>
        <textarea ref={field} className="link-field" readOnly rows={4} value={link} onFocus={(event) => event.target.select()} />
      </label>
      <div className="button-row">
        <button type="button" className="button quiet" onClick={copy}>
          {words('sharing.copy')}
        </button>
        <button type="button" className="button quiet" onClick={() => go({ screen: 'plan' })}>
          {words('sharing.back')}
        </button>
      </div>
      {copied && <p role="status">{words(`sharing.copied.${copied}`)}</p>}
    </div>
  );
}
