import { useState } from 'react';
import { ADJUSTMENT_GROUPS, type PlannedAdjustment } from '../../rules/index.ts';
import { mark, useNotebook } from '../app/notebook.ts';
import { useWords } from '../app/words.ts';

const SHOWN_FIRST = 5;

/** Adjustments at work to choose from, in four groups; at most five at first, those with most reasons. */
export function Adjustments({ adjustments }: { adjustments: readonly PlannedAdjustment[] }) {
  const words = useWords();
  const { marks } = useNotebook();
  const [all, setAll] = useState(false);
  if (adjustments.length === 0) return null;
  const first = adjustments.slice(0, SHOWN_FIRST);
  const shown = all ? adjustments : [...first, ...adjustments.slice(SHOWN_FIRST).filter((one) => marks[one.id])];
  const chosen = adjustments.filter((one) => marks[one.id]).length;
  return (
    <section className="stack" aria-labelledby="adjustments">
      <h2 id="adjustments">{words('adjustments.title')}</h2>
      <p>{words('adjustments.text')}</p>
      <details>
        <summary>{words('adjustments.choose', { count: chosen })}</summary>
        <div className="stack">
          {ADJUSTMENT_GROUPS.filter((group) => shown.some((one) => one.group === group)).map((group) => (
            <fieldset key={group} className="options">
              <legend className="group">{words(`adjustments.group.${group}`)}</legend>
              {shown
                .filter((one) => one.group === group)
                .map(({ id }) => (
                  <label key={id} className="option">
                    <input
                      type="checkbox"
                      checked={marks[id] === 'chosen'}
                      onChange={(event) => mark(id, event.target.checked ? 'chosen' : undefined)}
                    />
                    <span>
                      {words(`adjustment.${id}.title`)}
                      <span className="option-help">
                        <q>{words(`adjustment.${id}.say`)}</q>
                      </span>
                    </span>
                  </label>
                ))}
            </fieldset>
          ))}
          {adjustments.length > shown.length && (
            <button type="button" className="text-button" onClick={() => setAll(true)}>
              {words('adjustments.more', { count: adjustments.length - shown.length })}
            </button>
          )}
        </div>
      </details>
    </section>
  );
}
