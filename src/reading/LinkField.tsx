import { useId, useState } from 'react';
import { inspect } from '../../rules/sealing/index.ts';
import { isSealed } from '../app/fragment.ts';
import { putBy } from '../app/opened.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { linkIn } from '../share/pasted.ts';

/** A file with a link is a line of text; anything larger is another file. */
const MOST_BYTES = 20_000;

const isWhole = (fragment: string): boolean => !('fault' in inspect(fragment));

type Props = { fault: string | undefined; onLink: () => void };

/** A link to paste, or the file that it was saved in. A plain link goes to the screen of a received plan. */
export function LinkField({ fault, onLink }: Props) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string>();
  const open = (pasted: string) => {
    const found = linkIn(pasted, isWhole);
    if (found === '') {
      setRefused('empty');
      return;
    }
    setRefused(undefined);
    putBy(found);
    if (isSealed(found)) onLink();
    else go({ screen: 'received' });
  };
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    const read = file.size > MOST_BYTES ? '' : await file.text();
    if (/#s|%23s/i.test(read)) open(read);
    else setRefused('notFile');
  };
  const shown = refused ?? fault;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        open(text);
      }}
    >
      {shown && (
        <p className="notice" role="alert" key={shown}>
          {words(shown === 'notFile' ? 'reading.open.notFile' : `reading.open.fault.${shown}`)}
        </p>
      )}
      <div className="stack-tight">
        <label className="block" htmlFor={id}>
          {words('reading.open.field')}
        </label>
        <textarea
          id={id}
          className="link-field"
          rows={4}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <button type="submit" className="button">
        {words('reading.open.paste')}
      </button>
      <label className="stack-tight block">
        <span className="block">{words('reading.open.file')}</span>
        <input
          className="reading-file"
          type="file"
          accept=".txt,text/plain"
          onChange={(event) => void openFile(event.target.files?.[0])}
        />
      </label>
    </form>
  );
}
