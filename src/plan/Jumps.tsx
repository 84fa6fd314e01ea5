import { useWords } from '../app/words.ts';

/** The parts of the plan, by the id of their heading. */
const PARTS = ['week', 'thread', 'contacts', 'ways'] as const;

/** For a keyboard or a screen reader: straight to a part of the plan. Seen only when one of them has focus. */
export function Jumps({ without }: { without: readonly string[] }) {
  const words = useWords();
  return (
    <nav className="jumps" aria-label={words('jump.title')}>
      {PARTS.filter((part) => !without.includes(part)).map((part) => (
        <button
          key={part}
          type="button"
          className="button quiet"
          onClick={() => {
            const heading = document.getElementById(part);
            heading?.scrollIntoView();
            heading?.focus({ preventScroll: true });
          }}
        >
          {words(`jump.${part}`)}
        </button>
      ))}
    </nav>
  );
}
