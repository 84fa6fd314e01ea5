import type { ReactNode } from 'react';
import type { Opening } from '../../rules/sheets/open.ts';
import type { Place } from '../app/shell.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';

type Because = Exclude<Opening, 'open' | 'undecided'>;

/** The way on for each reason why there is no sheet. */
const WAY: Record<Because, { label: string; to: Place }> = {
  'tells-nothing': { label: 'change', to: { screen: 'asking', question: 'openness', back: 'checking' } },
  'no-employer': { label: 'check', to: { screen: 'checking' } },
  'not-known-yet': { label: 'goOn', to: { screen: 'asking' } },
};

/** Why there is no sheet for work, what still holds, and the ways on: change the answer, or what stands beside it. */
export function Closed({ because, children }: { because: Because; children: ReactNode }) {
  const words = useWords();
  const key = `sheets.closed.${because}`;
  const { label, to } = WAY[because];
  return (
    <>
      <section className="stack-tight">
        <h2>{words(`${key}.title`)}</h2>
        <p>{words(`${key}.text`)}</p>
        <p>{words(`${key}.ask`)}</p>
      </section>
      <section className="card sand stack-tight">
        <h2>{words('sheets.closed.stillHolds')}</h2>
        <p>{words(`${key}.holds`)}</p>
      </section>
      <div className="button-row">
        <button type="button" className="button" onClick={() => go(to)}>
          {words(`sheets.closed.${label}`)}
        </button>
        {children}
      </div>
    </>
  );
}
