import { useEffect, useState } from 'react';
import { colon } from '../app/language.ts';
import { read } from '../app/notebook.ts';
import { loadWords, useWords } from '../app/words.ts';
import { RuleCards } from '../plan/RuleCard.tsx';

type Props = { steps: readonly string[]; cites: readonly string[]; apart: boolean; of: string };

/** How we came to a result: every step with its numbers, and the rules, fetched when this opens. */
export function How({ steps, cites, apart, of }: Props) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  if (steps.length + cites.length === 0) return null;
  return (
    <details className="reasons" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        {words('reckoning.how')}
        <span className="unseen">{`${colon()} ${of}`}</span>
      </summary>
      <div className="stack-tight">
        {steps.length > 0 && (
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        {opened && cites.length > 0 && (apart ? <RulesApart cites={cites} /> : <RuleCards cites={cites} />)}
      </div>
    </details>
  );
}

/** Rules of other work than the person's: what they say stands in files that the plan did not need. */
function RulesApart({ cites }: { cites: readonly string[] }) {
  const words = useWords();
  const [state, setState] = useState<'waiting' | 'here' | 'failed'>('waiting');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    loadWords('all-facts', read().answers).then(
      () => setState('here'),
      () => setState('failed'),
    );
  }, [tries]);
  if (state === 'here') return <RuleCards cites={cites} />;
  if (state === 'waiting') return <p role="status">{words('rule.opening')}</p>;
  return (
    <p role="alert">
      {words('rule.failed')}{' '}
      <button type="button" className="text-button" onClick={() => setTries(tries + 1)}>
        {words('unreachable.again')}
      </button>
    </p>
  );
}
