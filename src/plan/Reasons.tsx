import { useState } from 'react';
import type { Reason } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import { statements } from '../question/Statement.tsx';
import { RuleCards } from './RuleCard.tsx';

/** "Because you answered ...", and the rules it rests on; the rules are fetched when this opens. */
export function Reasons({ because, cites }: { because: readonly Reason[]; cites: readonly string[] }) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details className="reasons" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{words('plan.why')}</summary>
      <div className="stack-tight">
        {because.length > 0 && (
          <>
            <p>{words('plan.because')}</p>
            <ul>
              {because.flatMap(({ question, answer }) =>
                statements(words, question, answer).map((line) => <li key={line}>{line}</li>),
              )}
            </ul>
          </>
        )}
        {opened && <RuleCards cites={cites} />}
      </div>
    </details>
  );
}
