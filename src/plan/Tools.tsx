import type { Screen } from '../app/shell.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';

/** What somebody can make out of a plan, in the order in which it is needed. */
const TOOLS: readonly Screen[] = ['talking', 'telling', 'writing', 'dates', 'building', 'reckoning', 'sheets', 'handover'];

export function Tools() {
  const words = useWords();
  return (
    <section className="stack no-print" aria-labelledby="tools">
      <h2 id="tools" tabIndex={-1}>
        {words('tools.title')}
      </h2>
      <ul className="tools">
        {TOOLS.map((tool) => (
          <li key={tool}>
            <button type="button" className="button quiet" onClick={() => go({ screen: tool })}>
              {words(`tools.${tool}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
