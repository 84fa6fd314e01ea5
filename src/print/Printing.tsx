import { useEffect, useState } from 'react';
import { fragmentInView } from '../app/opened.ts';
import { goInstead } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { BlankLink } from '../blank/BlankLink.tsx';
import { usePlan } from '../plan/usePlan.ts';
import { Title } from '../ui/Title.tsx';
import { Paper } from './Paper.tsx';
import { PARTS, PARTS_AT_FIRST, type Part } from './parts.ts';

/** Choose the parts, see the paper, print it. */
export function Printing() {
  const words = useWords();
  const plan = usePlan();
  const [parts, setParts] = useState<readonly Part[]>(PARTS_AT_FIRST);
  useEffect(() => {
    if (!plan && !fragmentInView()) goInstead({ screen: 'start' });
  }, [plan]);
  if (!plan) return null;
  const toggle = (part: Part, on: boolean) => setParts(on ? [...parts, part] : parts.filter((other) => other !== part));
  return (
    <div className="stack">
      <div className="no-print stack">
        <Title>{words('printing.title')}</Title>
        <p>{words('printing.text')}</p>
        <fieldset className="options">
          <legend className="group">{words('printing.parts')}</legend>
          {PARTS.map((part) => (
            <label key={part} className="option">
              <input type="checkbox" checked={parts.includes(part)} onChange={(event) => toggle(part, event.target.checked)} />
              <span>
                {words(`printing.part.${part}`)}
                {words.has(`printing.${part}Help`) && <span className="option-help">{words(`printing.${part}Help`)}</span>}
              </span>
            </label>
          ))}
        </fieldset>
        <p className="notice">{words('printing.shared')}</p>
        <button type="button" className="button" onClick={() => window.print()}>
          {words('printing.print')}
        </button>
        <p>
          <BlankLink />
        </p>
        <h2>{words('printing.preview')}</h2>
      </div>
      <div className="preview">
        <Paper plan={plan} parts={parts} />
      </div>
    </div>
  );
}
