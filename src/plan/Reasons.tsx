import { type ReactNode, useState } from 'react';
import type { Reason } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import { statements } from '../question/Statement.tsx';
import { RuleCards } from './RuleCard.tsx';

type Props = {
  because: readonly Reason[];
  cites: readonly string[];
  /** The line to open; left out: "why does this stand here?" */
  name?: string;
  children?: ReactNode;
};

/** "Because you answered ...", and the rules it rests on; the rules are fetched when this opens. */
export function Reasons({ because, cites, name, children }: Props) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details className="reasons" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{name ?? words('plan.why')}</summary>
      <div className="stack-tight">
        {children}
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
