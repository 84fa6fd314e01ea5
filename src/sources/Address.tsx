import type { Source } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import { dated } from './dated.ts';

/** A page or document by its name, with its address and its date where it has one. On paper the address is written out. */
export function Address({ title, url, date }: Source) {
  const words = useWords();
  const written = dated(words, date);
  return (
    <>
      {url ? (
        <a href={url} rel="noreferrer" target="_blank">
          {title}
          <span className="unseen"> ({words('rule.newTab')})</span>
        </a>
      ) : (
        title
      )}
      {written && ` (${written})`}
      {url && <span className="only-print small">{url}</span>}
    </>
  );
}
