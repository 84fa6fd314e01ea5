import type { ReactNode } from 'react';
import { useComfort } from '../comfort/settings.ts';
import { ThreadMark } from '../ui/ThreadMark.tsx';
import { Human } from './Human.tsx';
import { Languages } from './Languages.tsx';
import type { Screen } from './shell.ts';
import { go } from './travel.ts';
import { useWords } from './words.ts';

/** Ways that are not needed on the road itself; a calm screen folds them. */
const WAYS = ['directory', 'privacy', 'sources'] as const;

/** What stands around every screen, always in the same place: name, a human's number, pause, easier reading, and more. */
export function Frame({ screen, children }: { screen: Screen | undefined; children: ReactNode }) {
  const words = useWords();
  const calm = useComfort().calm === 'yes';
  const ways = WAYS.map((to) => <Way key={to} to={to} />);
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
        <Way to="comfort" />
        {calm ? (
          <details className="foot-more">
            <summary>{words('foot.more')}</summary>
            {ways}
          </details>
        ) : (
          ways
        )}
      </footer>
    </div>
  );
}

function Way({ to }: { to: 'comfort' | (typeof WAYS)[number] }) {
  const words = useWords();
  return (
    <button type="button" className="text-button" onClick={() => go({ screen: to })}>
      {words(`foot.${to}`)}
    </button>
  );
}
