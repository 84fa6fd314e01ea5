import { useRef, useState } from 'react';
import type { Handover } from '../../rules/handover/index.ts';
import { go, goInstead } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { saveText } from '../ui/save.ts';
import { Title } from '../ui/Title.tsx';
import { asText } from './asText.ts';
import { EmptyStrip } from './EmptyStrip.tsx';
import { HandoverPage } from './HandoverPage.tsx';
import { clearAll } from './held.ts';

/** The page of somebody who asks for a talk, and what a physician can do with it. */
export function Opened({ handover, onClear }: { handover: Handover; onClear: () => void }) {
  const words = useWords();
  const [strip, setStrip] = useState(false);
  return (
    <div className="stack">
      <div className="no-print stack">
        <Title>{words('reading.opened.title')}</Title>
        <p className="soft small">{words('reading.opened.intro')}</p>
      </div>
      <div className="preview">
        <HandoverPage handover={handover} />
      </div>
      {strip && <EmptyStrip handover={handover} />}
      <div className="no-print stack">
        <div className="button-row">
          <button type="button" className="button" onClick={() => go({ screen: 'replying' })}>
            {words('reading.opened.answer')}
          </button>
          <button type="button" className="button quiet" onClick={() => window.print()}>
            {words('reading.opened.print')}
          </button>
        </div>
        <label className="option">
          <input type="checkbox" checked={strip} onChange={(event) => setStrip(event.target.checked)} />
          <span>{words('reading.opened.strip')}</span>
        </label>
        <ForTheFile handover={handover} />
        <p className="soft small">{words('reading.opened.closeHelp')}</p>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            clearAll();
            onClear();
            goInstead({ screen: 'start' });
          }}
        >
          {words('reading.opened.close')}
        </button>
      </div>
    </div>
  );
}

/** The same page as text to paste, and as a file that software for patient files may read. */
function ForTheFile({ handover }: { handover: Handover }) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<'copied' | 'byHand' | 'fhirSaved' | 'fhirFailed'>();
  const text = asText(handover, words);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone('copied');
    } catch {
      setDone('byHand');
      field.current?.select();
    }
  };
  const saveFhir = async () => {
    try {
      const { fhirBundle } = await import('./fhir.ts');
      saveText(JSON.stringify(fhirBundle(handover, words), null, 2), 'draad-fhir.json', 'application/fhir+json');
      setDone('fhirSaved');
    } catch {
      setDone('fhirFailed');
    }
  };
  return (
    <section className="stack" aria-labelledby="reading-file">
      <h2 id="reading-file">{words('reading.opened.other')}</h2>
      <div className="button-row">
        <button type="button" className="button quiet" onClick={copy}>
          {words('reading.opened.copy')}
        </button>
        <button type="button" className="button quiet" onClick={saveFhir}>
          {words('reading.opened.fhir')}
        </button>
      </div>
      <p role="status">{done ? words(`reading.opened.${done}`) : ''}</p>
      <details open={done === 'byHand'}>
        <summary>{words('reading.opened.asText')}</summary>
        <textarea
          ref={field}
          className="link-field"
          readOnly
          rows={10}
          aria-label={words('reading.opened.asText')}
          value={text}
          onFocus={(event) => event.target.select()}
        />
      </details>
    </section>
  );
}
