import { useWords } from '../app/words.ts';

/** The parts of the plan, by the id of their heading. */
const PARTS = ['week', 'thread', 'contacts', 'ways'] as const;

/** Straight to a part of the plan, which is long for a keyboard, a screen reader and a thumb. */
export function Jumps({ without }: { without: readonly string[] }) {
  const words = useWords();
  const jump = (part: string) => {
    const heading = document.getElementById(part);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <details className="jumps">
      <summary>{words('jump.title')}</summary>
      <ul>
        {PARTS.filter((part) => !without.includes(part)).map((part) => (
          <li key={part}>
            <button type="button" className="button quiet" onClick={() => jump(part)}>
              {words(`jump.${part}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
