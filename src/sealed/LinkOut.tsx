import { useRef, useState } from 'react';
import { homeFolder } from '../app/home.ts';
import { languageNow } from '../app/language.ts';
import { useWords } from '../app/words.ts';
import { saveText } from '../ui/save.ts';
import { Qr } from './Qr.tsx';
import { qrOf } from './qr.ts';

/**
 * The address of this product with a fragment that carries something, in the language of who makes it. Always of the folder
 * itself: the page that mends a spoilt link stands there.
 */
export function linkTo(fragment: string): string {
  const language = languageNow() === 'nl' ? '' : `?${languageNow()}`;
  return `${location.origin}${homeFolder()}${language}#${fragment}`;
}

/** A link on its way out: as text to copy, as a picture to scan, as a file. The words that open it are never near it. */
export function LinkOut({ fragment }: { fragment: string }) {
  const words = useWords();
  const link = linkTo(fragment);
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<'copied' | 'byHand' | 'saved'>();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setDone('copied');
    } catch {
      field.current?.select();
      setDone('byHand');
    }
  };
  const save = () => {
    saveText(link, words('exchange.out.fileName'));
    setDone('saved');
  };
  const scans = qrOf(link) !== undefined;
  return (
    <div className="stack">
      <label className="stack-tight">
        <span>{words('exchange.out.link')}</span>
        <textarea ref={field} className="link-field" readOnly rows={4} value={link} onFocus={(event) => event.target.select()} />
      </label>
      <div className="button-row">
        <button type="button" className="button" onClick={copy}>
          {words('exchange.out.copy')}
        </button>
        <button type="button" className="button quiet" onClick={save}>
          {words('exchange.out.file')}
        </button>
      </div>
      {done && <p role="status">{words(`exchange.out.${done}`)}</p>}
      <Qr link={link} label={words('exchange.out.qr')} />
      <p className="soft small">{words(scans ? 'exchange.out.qrTip' : 'exchange.out.tooLong')}</p>
    </div>
  );
}
