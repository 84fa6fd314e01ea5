import { useEffect } from 'react';
import { backToOwn, hasPlan, keep, useNotebook } from '../app/notebook.ts';
import { forgetFragment } from '../app/opened.ts';
import type { Place } from '../app/shell.ts';
import { go, prepare } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { BlankLink } from '../blank/BlankLink.tsx';
import { Title } from '../ui/Title.tsx';
import { LooseThread } from './LooseThread.tsx';

/** The first screen. It is also written into index.html, so its links work before any script. */
export function Start() {
  const words = useWords();
  const notebook = useNotebook();
  const saved = hasPlan(notebook);
  // Who comes back to the start leaves somebody else's plan behind.
  useEffect(() => {
    if (notebook.source !== 'link') return;
    forgetFragment();
    backToOwn();
  }, [notebook.source]);
  return (
    <div className="start stack">
      <LooseThread />
      <Title>{words(saved ? 'start.welcomeBack' : 'start.title')}</Title>
      <p className="lead">{words(saved ? 'start.saved' : 'start.lead')}</p>
      {!saved && (
        <ul className="promises">
          {words.lines('start.promises').map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="start-choices">
        {saved ? (
          <Way to={{ screen: 'asking' }} href="#begin" label={words('start.continue')} main />
        ) : (
          <Way to={{ screen: 'asking' }} href="#begin" label={words('start.begin')} main />
        )}
        <Way to={{ screen: 'received' }} href="#open" label={words('start.open')} />
        <Way to={{ screen: 'directory' }} href="#help" label={words('start.directory')} />
      </div>
      <label className="keep-choice">
        <input type="checkbox" checked={!notebook.keep} onChange={(event) => keep(!event.target.checked)} />
        <span>{words('start.keepNothing')}</span>
      </label>
      <p className="soft small">{words('start.device')}</p>
      <p className="notice">{words('start.rest')}</p>
      <p>
        <BlankLink />
      </p>
    </div>
  );
}

function Way({ to, href, label, main = false }: { to: Place; href: string; label: string; main?: boolean }) {
  const ahead = () => prepare(to.screen);
  return (
    <a
      className={main ? 'button' : 'button quiet'}
      href={href}
      onPointerEnter={ahead}
      onTouchStart={ahead}
      onFocus={ahead}
      onClick={(event) => {
        event.preventDefault();
        go(to);
      }}
    >
      {label}
    </a>
  );
}
