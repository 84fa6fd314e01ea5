import { useState } from 'react';
import { hasAnything, keptText, ownPage, useNotebook } from '../app/notebook.ts';
import { localDay } from '../app/today.ts';
import { useWords } from '../app/words.ts';
import { saveText } from '../ui/save.ts';
import { fileName, toFile } from './file.ts';

/** What would be saved: the person's own page, also when nothing is kept; or what could not be read, as it is. */
function toSave(day: string): string | undefined {
  const own = ownPage();
  if (own && hasAnything(own)) return toFile(own, day);
  return own ? undefined : (keptText() ?? undefined);
}

/** A copy in a file, for another device or for when this browser forgets. */
export function Copy() {
  const words = useWords();
  useNotebook();
  const [saved, setSaved] = useState(false);
  const day = localDay(new Date());
  const text = toSave(day);
  const name = fileName(day);
  return (
    <section className="stack">
      <h2>{words('keeping.copy')}</h2>
      <p>{words('keeping.copyText')}</p>
      <p className="notice">{words('keeping.unlocked')}</p>
      {text === undefined ? (
        <p>{words('keeping.nothing')}</p>
      ) : (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            saveText(text, name, 'application/json');
            setSaved(true);
          }}
        >
          {words('privacy.save')}
        </button>
      )}
      {saved && <p role="status">{words('keeping.saved', { name })}</p>}
    </section>
  );
}
