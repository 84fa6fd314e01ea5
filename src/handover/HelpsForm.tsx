import { useState } from 'react';
import { HELPS, type Help, MOST } from '../../rules/handover/index.ts';
import { useNotebook } from '../app/notebook.ts';
import { useWords } from '../app/words.ts';
import { TickGroup, TypedText } from './fields.tsx';
import type { FormProps } from './SectionsStep.tsx';
import { change } from './useDraft.ts';

const SHOWN_FIRST = 6;

/** The adjustments of the plan: first those that were chosen there. They are ticked here only when the person does it. */
export function HelpsForm({ plan, material: { draft } }: FormProps) {
  const words = useWords();
  const { marks } = useNotebook();
  const [ticked] = useState(draft.helps);
  const planned = plan.adjustments.map(({ id }) => id);
  const chosen = HELPS.filter((id) => planned.includes(id) && marks[id] === 'chosen');
  const all = [...new Set<Help>([...chosen, ...ticked, ...HELPS.filter((id) => planned.includes(id))])];
  const group = (ids: readonly Help[]) => (
    <TickGroup
      legend={words('handover.hard.helps')}
      options={ids.map((id) => ({
        id,
        text: words(`adjustment.${id}.title`),
        ...(chosen.includes(id) ? { help: words('handover.hard.chosen') } : {}),
      }))}
      ticked={draft.helps}
      onTicked={(helps) => change({ helps })}
    />
  );
  return (
    <>
      {all.length === 0 ? <p className="soft">{words('handover.hard.noHelps')}</p> : group(all.slice(0, SHOWN_FIRST))}
      {chosen.some((id) => !draft.helps.includes(id)) && (
        <button
          type="button"
          className="text-button"
          onClick={() => change({ helps: HELPS.filter((id) => draft.helps.includes(id) || chosen.includes(id)) })}
        >
          {words('handover.hard.take')}
        </button>
      )}
      {all.length > SHOWN_FIRST && (
        <details>
          <summary>{words('handover.hard.moreHelps')}</summary>
          {group(all.slice(SHOWN_FIRST))}
        </details>
      )}
      <TypedText
        label={words('handover.hard.helpsOwn')}
        value={draft.helpsOwn}
        most={MOST.own}
        rows={3}
        onValue={(helpsOwn) => change({ helpsOwn })}
      />
    </>
  );
}
