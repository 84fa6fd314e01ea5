import { useState } from 'react';
import { openingOf } from '../../rules/sheets/open.ts';
import { readSheetPaper } from '../../rules/sheets/paper.ts';
import { keepPaper, useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { usePlan } from '../plan/usePlan.ts';
import { Title } from '../ui/Title.tsx';
import { Closed } from './Closed.tsx';
import { ForColleagues } from './ForColleagues.tsx';
import { ForEmployer } from './ForEmployer.tsx';

const READERS = ['forEmployer', 'forColleagues'] as const;
type Reader = (typeof READERS)[number];

/** Sheets for work: one for the employer, one for colleagues. What stands on paper is chosen here; nothing is about health. */
export function Sheets() {
  const words = useWords();
  const plan = usePlan();
  const { answers, papers } = useNotebook();
  const [reader, setReader] = useState<Reader>('forEmployer');
  if (!plan) {
    return (
      <div className="stack">
        <Title>{words('sheets.title')}</Title>
        <p>{words('sheets.none')}</p>
        <button type="button" className="button" onClick={() => go({ screen: 'start' })}>
          {words('sheets.toStart')}
        </button>
      </div>
    );
  }
  const opening = openingOf(plan, answers);
  const open = opening === 'open' || opening === 'undecided';
  const paper = readSheetPaper(papers.sheets);
  const bare = opening === 'tells-nothing' && paper.bare;
  return (
    <div className="sheets stack">
      <div className={open || bare ? 'no-print stack' : 'stack'}>
        <Title>{words('sheets.title')}</Title>
        {open ? (
          <>
            <p>{words('sheets.intro')}</p>
            {opening === 'undecided' && <p className="notice">{words('sheets.undecided')}</p>}
            <fieldset className="options">
              <legend className="group">{words('sheets.choose')}</legend>
              {READERS.map((one) => (
                <label key={one} className="option">
                  <input type="radio" name="reader" checked={reader === one} onChange={() => setReader(one)} />
                  <span>{words(`sheets.${one}`)}</span>
                </label>
              ))}
            </fieldset>
          </>
        ) : (
          <Closed because={opening}>
            {opening === 'tells-nothing' && (
              <button type="button" className="button quiet" onClick={() => keepPaper('sheets', { ...paper, bare: !bare })}>
                {words(bare ? 'sheets.bare.leave' : 'sheets.bare.make')}
              </button>
            )}
          </Closed>
        )}
      </div>
      {open && (reader === 'forEmployer' ? <ForEmployer plan={plan} bare={false} /> : <ForColleagues plan={plan} />)}
      {bare && <ForEmployer plan={plan} bare />}
      <button type="button" className="button quiet no-print" onClick={() => go({ screen: 'plan' })}>
        {words('sheets.toPlan')}
      </button>
    </div>
  );
}
