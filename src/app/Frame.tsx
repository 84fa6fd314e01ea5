import type { ReactNode } from 'react';
import { ThreadMark } from '../ui/ThreadMark.tsx';
import { Human } from './Human.tsx';
import { Languages } from './Languages.tsx';
import type { Screen } from './shell.ts';
import { go } from './travel.ts';
import { useWords } from './words.ts';

/** What stands around every screen, always in the same place: name, a human's number, pause, what is kept. */
export function Frame({ screen, children }: { screen: Screen | undefined; children: ReactNode }) {
  const words = useWords();
  return (
    <div className="frame">
      <header className="top">
        <a
          className="wordmark"
          href="./"
          onClick={(event) => {
            event.preventDefault();
            go({ screen: 'start' });
          }}
        >
          <ThreadMark />
          {words('name')}
        </a>
        <Languages />
      </header>
      <main className="page">{children}</main>
      <footer className="foot">
        <Human />
        {screen !== 'start' && (
          <button type="button" className="text-button" onClick={() => go({ screen: 'start' })}>
            {words('foot.pause')}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => go({ screen: 'directory' })}>
          {words('foot.directory')}
        </button>
        <button type="button" className="text-button" onClick={() => go({ screen: 'privacy' })}>
          {words('foot.privacy')}
        </button>
        <button type="button" className="text-button" onClick={() => go({ screen: 'sources' })}>
          {words('foot.sources')}
        </button>
      </footer>
    </div>
  );
}
