import type { Source } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import { dated } from './dated.ts';

/** A page or document by its name in its own language, with its address and its date where it has one. On paper the address is written out. */
export function Address({ title, language, url, date }: Source) {
  const words = useWords();
  const written = dated(words, date);
  return (
    <>
      {url ? (
        <a href={url} rel="noreferrer" target="_blank">
          <span lang={language}>{title}</span>
          <span className="unseen"> ({words('rule.newTab')})</span>
        </a>
      ) : (
        <span lang={language}>{title}</span>
      )}
      {written && ` (${written})`}
      {url && <span className="only-print small">{url}</span>}
    </>
  );
}
