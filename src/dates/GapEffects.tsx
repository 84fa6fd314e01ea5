import { useState } from 'react';
import type { Effect } from '../../rules/dates/index.ts';
import { joined } from '../app/language.ts';
import { useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { RuleCards } from '../plan/RuleCard.tsx';
import { TODAY } from '../question/journey.ts';
import { nameOf, whenText } from './when.ts';

/** What one interruption does to each clock: runs on, perhaps anew, or ask; and the dates that would follow. */
export function GapEffects({ effects }: { effects: readonly Effect[] }) {
  const words = useWords();
  const { country } = useNotebook().answers;
  const days = effects[0]?.days;
  const anew = effects.some(({ verdict }) => verdict === 'anew');
  if (days === undefined) return <p>{words('dates.gaps.noRule')}</p>;
  return (
    <>
      <p className="small">{words('dates.gaps.length', { count: days })}</p>
      {effects.map((effect) => (
        <OneEffect key={effect.clock} effect={effect} />
      ))}
      {effects.some(({ verdict }) => verdict !== 'goes-on') && <p className="notice">{words('dates.gaps.keepEarly')}</p>}
      {anew && country === 'NL' && (
        <button
          type="button"
          className="button quiet no-print"
          onClick={() => go({ screen: 'asking', question: 'first_sick_day', back: 'dates' })}
        >
          {words('dates.gaps.change')}
        </button>
      )}
    </>
  );
}

function OneEffect({ effect: { clock, verdict, dates, cites } }: { effect: Effect }) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const ahead = dates.filter(({ day }) => day >= TODAY.day);
  const name = words(`dates.clock.${clock}.name`);
  return (
    <section className="stack-tight">
      <h4>{joined(name, words(`dates.gaps.verdict.${verdict}`))}</h4>
      <p>{words(`dates.clock.${clock}.${verdict}`)}</p>
      {ahead.length > 0 && (
        <>
          <p className="small">{words('dates.gaps.wouldBe')}</p>
          <ul className="small">
            {ahead.map((row) => (
              <li key={row.id}>{joined(nameOf(words, row), whenText(words, row, TODAY.day))}</li>
            ))}
          </ul>
        </>
      )}
      <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary aria-label={`${words('dates.gaps.rules')} ${name}`}>{words('dates.gaps.rules')}</summary>
        <div className="stack-tight">{opened && <RuleCards cites={cites} />}</div>
      </details>
    </section>
  );
}
