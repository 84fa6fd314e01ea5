import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';

/** The ways on from a plan: paper, another device, what is new, other answers. */
export function PlanWays() {
  const words = useWords();
  const ways = [
    ['printing', 'ways.print'],
    ['sharing', 'ways.share'],
    ['updating', 'ways.update'],
    ['checking', 'ways.check'],
    ['directory', 'ways.directory'],
  ] as const;
  return (
    <nav className="ways no-print" id="ways" tabIndex={-1} aria-label={words('ways.title')}>
      {ways.map(([screen, key]) => (
        <button key={screen} type="button" className="button quiet" onClick={() => go({ screen })}>
          {words(key)}
        </button>
      ))}
    </nav>
  );
}
