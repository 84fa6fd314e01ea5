import { useEffect, useState } from 'react';
import { hasHomes, loadHomes } from '../../rules/index.ts';
import { homesOf } from './homes.ts';
import { read, useNotebook } from './notebook.ts';
import type { ScreenComponent } from './rooms.ts';
import { type Bundle, hasWords, loadWords, useWords } from './words.ts';
import '../ui/letters.ts';

/**
 * A screen that stands only when the rules and words for the answers are here. They are fetched before a screen is shown;
 * but answers can change under an open one: a link is read again, another tab wrote.
 */
export const furnished = (bundles: readonly Bundle[], Screen: ScreenComponent): ScreenComponent =>
  function Furnished({ place }) {
    const words = useWords();
    const { answers } = useNotebook();
    const [failed, setFailed] = useState(false);
    const [, setFetched] = useState(0);
    const homes = homesOf(answers);
    const here = hasHomes(homes) && bundles.every((bundle) => hasWords(bundle, answers));
    useEffect(() => {
      if (here || failed) return;
      const now = read().answers;
      Promise.all([loadHomes(homesOf(now)), ...bundles.map((bundle) => loadWords(bundle, now))]).then(
        () => setFetched((count) => count + 1),
        () => setFailed(true),
      );
    }, [here, failed]);
    if (here) return <Screen place={place} />;
    if (!failed) return <p role="status">{words('rule.opening')}</p>;
    return (
      <p role="alert">
        {words('rule.failed')}{' '}
        <button type="button" className="text-button" onClick={() => setFailed(false)}>
          {words('unreachable.again')}
        </button>
      </p>
    );
  };
