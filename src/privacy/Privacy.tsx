import { keep, keptText, useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';
import { Copy } from './Copy.tsx';
import { OpenFile } from './OpenFile.tsx';
import { Staying } from './Staying.tsx';
import { Wiping } from './Wiping.tsx';

/** What stands on this device, for how long, how to keep a copy and open one, how to take everything away. */
export function Privacy() {
  const words = useWords();
  const notebook = useNotebook();
  const kept = keptText();
  return (
    <div className="stack">
      <Title>{words('privacy.title')}</Title>
      {words.lines('privacy.text').map((line) => (
        <p key={line}>{line}</p>
      ))}
      <label className="option">
        <input type="checkbox" checked={!notebook.keep} onChange={(event) => keep(!event.target.checked)} />
        <span>{words('start.keepNothing')}</span>
      </label>
      {kept !== null && (
        <details>
          <summary>{words('privacy.show')}</summary>
          <pre className="kept">{kept}</pre>
        </details>
      )}
      <Copy />
      <OpenFile />
      <Staying />
      <Wiping />
      <button type="button" className="button quiet" onClick={() => go({ screen: 'start' })}>
        {words('privacy.start')}
      </button>
    </div>
  );
}
