import { memo, type ReactNode } from 'react';
import { useComfort } from '../comfort/settings.ts';
import { ThreadMark } from '../ui/ThreadMark.tsx';
import { Human } from './Human.tsx';
import { Languages } from './Languages.tsx';
import type { Screen } from './shell.ts';
import { go } from './travel.ts';
import { useWords } from './words.ts';

/** Ways that are not needed on the road itself; a calm screen folds them. */
const WAYS = ['directory', 'privacy', 'sources'] as const;

/** What stands around every screen, always in the same place. Drawn anew only when something in it changes. */
export function Frame({ screen, children }: { screen: Screen | undefined; children: ReactNode }) {
  return (
    <div className="frame">
      <Top />
      <main className="page">{children}</main>
      <Foot atStart={screen === 'start'} />
    </div>
  );
}

/** Name and languages. */
const Top = memo(function Top() {
  const words = useWords();
  return (
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
  );
});

/** A human's number, pause, easier reading, and more. */
const Foot = memo(function Foot({ atStart }: { atStart: boolean }) {
  const words = useWords();
  const calm = useComfort().calm === 'yes';
  const ways = WAYS.map((to) => <Way key={to} to={to} />);
  return (
    <footer className="foot">
      <Human />
      {!atStart && (
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
  );
});

function Way({ to }: { to: 'comfort' | (typeof WAYS)[number] }) {
  const words = useWords();
  return (
    <button type="button" className="text-button" onClick={() => go({ screen: to })}>
      {words(`foot.${to}`)}
    </button>
  );
}
