import { useState } from 'react';
import { HOME_IDS, loadHomes, restingOn } from '../../rules/index.ts';
import { read } from '../app/notebook.ts';
import { loadWords, useWords } from '../app/words.ts';

/** The steps, warnings and notes that rest on a rule, by their titles. All homes and their words are fetched when somebody wants to know. */
export function RestingOn({ rule }: { rule: string }) {
  const words = useWords();
  const [state, setState] = useState<'opening' | 'here' | 'failed'>('opening');
  const fetch = () => {
    setState('opening');
    Promise.all([loadHomes(HOME_IDS), loadWords('all-advice', read().answers)]).then(
      () => setState('here'),
      () => setState('failed'),
    );
  };
  return (
    <details className="no-print" onToggle={(event) => event.currentTarget.open && state !== 'here' && fetch()}>
      <summary>{words('sources.rests')}</summary>
      {state === 'here' && <Advice rule={rule} />}
      {state === 'opening' && <p role="status">{words('rule.opening')}</p>}
      {state === 'failed' && (
        <p role="alert">
          {words('rule.failed')}{' '}
          <button type="button" className="text-button" onClick={fetch}>
            {words('unreachable.again')}
          </button>
        </p>
      )}
    </details>
  );
}

function Advice({ rule }: { rule: string }) {
  const words = useWords();
  const advice = restingOn(rule);
  if (advice.length === 0) return <p className="small">{words('sources.restsNothing')}</p>;
  return (
    <ul className="small">
      {advice.map(({ kind, id }) => (
        <li key={id}>
          {words(`sources.advice.${kind}`)} {words(`${kind}.${id}.title`)}
        </li>
      ))}
    </ul>
  );
}
