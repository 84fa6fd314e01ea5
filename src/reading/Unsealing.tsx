import { useState } from 'react';
import { inspect } from '../../rules/sealing/index.ts';
import { openedFragment } from '../app/opened.ts';
import { useWords } from '../app/words.ts';
import { TODAY } from '../question/journey.ts';
import { Title } from '../ui/Title.tsx';
import { heldPage } from './held.ts';
import { Late } from './Late.tsx';
import { LinkField } from './LinkField.tsx';
import { Opened } from './Opened.tsx';
import { WordsForm } from './WordsForm.tsx';

/** A sealed link: a fault that the link alone shows, the words that open it, then the page. Another link begins anew. */
export function Unsealing() {
  const fragment = openedFragment();
  const [, setOpened] = useState(0);
  return <Link key={fragment} fragment={fragment} onChange={() => setOpened((count) => count + 1)} />;
}

function Link({ fragment, onChange }: { fragment: string | undefined; onChange: () => void }) {
  const words = useWords();
  const [anyway, setAnyway] = useState(false);
  const held = fragment === undefined ? undefined : heldPage(fragment);
  if (held && held.handover.until < TODAY.day && !anyway)
    return <Late until={held.handover.until} onAnyway={() => setAnyway(true)} />;
  if (held) return <Opened handover={held.handover} onClear={onChange} />;
  const found = fragment === undefined ? { fault: 'empty' as const } : inspect(fragment);
  return (
    <div className="stack">
      <Title>{words('reading.open.title')}</Title>
      {fragment === undefined || 'fault' in found ? (
        <LinkField fault={fragment !== undefined && 'fault' in found ? found.fault : undefined} onLink={onChange} />
      ) : (
        <>
          <WordsForm fragment={fragment} onOpened={onChange} />
          <details>
            <summary>{words('reading.open.another')}</summary>
            <LinkField fault={undefined} onLink={onChange} />
          </details>
        </>
      )}
    </div>
  );
}
