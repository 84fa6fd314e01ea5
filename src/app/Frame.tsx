import type { ReactNode } from 'react';
import { ThreadMark } from '../ui/ThreadMark.tsx';
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
      </header>
      <main className="page">{children}</main>
      <footer className="foot">
        <details className="human">
          <summary>{words('foot.human')}</summary>
          <div className="stack-tight">
            <p>{words('human.text')}</p>
            <ul>
              <li>
                {words('human.kankerinfo')} <a href="tel:080015801">0800 15 801</a>
              </li>
              <li>
                {words('human.site')}{' '}
                <a href="https://www.komoptegenkanker.be/" rel="noreferrer">
                  komoptegenkanker.be
                </a>
              </li>
              <li>
                {words('human.now')} <a href="tel:112">112</a>
              </li>
            </ul>
          </div>
        </details>
        {screen !== 'start' && (
          <button type="button" className="text-button" onClick={() => go({ screen: 'start' })}>
            {words('foot.pause')}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => go({ screen: 'privacy' })}>
          {words('foot.privacy')}
        </button>
      </footer>
    </div>
  );
}
