import { useState } from 'react';
import { useWords } from '../app/words.ts';
import { save } from '../ui/save.ts';
import { asPlainText, mailOf, type Sheet } from './sending.ts';

type Told = 'copied' | 'notCopied' | 'saved' | 'notSaved';

/** The ways out: copy, mail, print, two kinds of file. Each says what it did. */
export function Taking({ sheet, subject }: { sheet: Sheet; subject: string }) {
  const words = useWords();
  const [told, setTold] = useState<Told>();
  const mail = mailOf(subject, sheet.text);
  const name = words('writing.file');

  const trying = async (work: () => Promise<void> | void, done: Told, failed: Told) => {
    setTold(undefined);
    try {
      await work();
      setTold(done);
    } catch {
      setTold(failed);
    }
  };
  const copy = () => trying(() => navigator.clipboard.writeText(sheet.text), 'copied', 'notCopied');
  const saveText = () =>
    trying(() => save(new Blob([asPlainText(sheet)], { type: 'text/plain;charset=utf-8' }), `${name}.txt`), 'saved', 'notSaved');
  const saveWord = () =>
    trying(
      async () => {
        const { asDocx } = await import('./docx.ts');
        save(await asDocx(sheet), `${name}.docx`);
      },
      'saved',
      'notSaved',
    );
  return (
    <div className="stack-tight">
      <div className="button-row">
        <button type="button" className="button" onClick={copy}>
          {words('writing.copy')}
        </button>
        <a className="button quiet" href={mail.href}>
          {words('writing.mail')}
        </a>
        <button type="button" className="button quiet" onClick={() => window.print()}>
          {words('writing.print')}
        </button>
        <button type="button" className="button quiet" onClick={saveText}>
          {words('writing.save')}
        </button>
        <button type="button" className="button quiet" onClick={saveWord}>
          {words('writing.saveWord')}
        </button>
      </div>
      {!mail.whole && <p className="soft small">{words('writing.mailLong')}</p>}
      <p role="status">{told ? words(`writing.${told}`) : ''}</p>
    </div>
  );
}
