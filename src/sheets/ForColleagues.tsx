import { useState } from 'react';
import { lawOn, type Plan } from '../../rules/index.ts';
import { SHEETS_REST_ON } from '../../rules/sheets/open.ts';
import { readSheetPaper } from '../../rules/sheets/paper.ts';
import { fitName } from '../../rules/sheets/whitelist.ts';
import { keepPaper, useNotebook } from '../app/notebook.ts';
import { useWords } from '../app/words.ts';
import { Reasons } from '../plan/Reasons.tsx';
import { FreeText } from './FreeText.tsx';

const PARTS = ['help', 'say', 'leave'] as const;

/** The sheet for colleagues: made only after an explicit tick, which is not kept and has to be given again each time. */
export function ForColleagues({ plan }: { plan: Plan }) {
  const words = useWords();
  const { papers } = useNotebook();
  const [consent, setConsent] = useState(false);
  const paper = readSheetPaper(papers.sheets);
  const change = (next: { name: string } | { asks: string }) => keepPaper('sheets', { ...paper, ...next });
  const cites = SHEETS_REST_ON.filter((id) => lawOn(plan.day).holds(id));
  return (
    <>
      <div className="no-print stack">
        <p>{words('sheets.colleagues.text')}</p>
        <FreeText label={words('sheets.form.name')} value={paper.name} onValue={(name) => change({ name })} />
        <FreeText label={words('sheets.colleagues.asks')} value={paper.asks} onValue={(asks) => change({ asks })} />
        <label className="option">
          <input type="checkbox" checked={consent} onChange={(event) => setConsent(event.target.checked)} />
          <span>
            {words('sheets.colleagues.consent')}
            <span className="option-help">{words('sheets.colleagues.consentHelp')}</span>
          </span>
        </label>
        <Reasons name={words('sheets.why')} because={[]} cites={cites}>
          <p>{words('sheets.whyText')}</p>
        </Reasons>
        <p role="status">{consent && words('sheets.colleagues.given')}</p>
        {consent && (
          <>
            <button type="button" className="button" onClick={() => window.print()}>
              {words('sheets.print')}
            </button>
            <h2>{words('sheets.preview')}</h2>
          </>
        )}
      </div>
      {consent && (
        <div className="preview">
          <ColleaguePaper name={fitName(paper.name)} asks={fitName(paper.asks)} />
        </div>
      )}
    </>
  );
}

/** The sheet for colleagues as it is printed. It is the same for everybody, apart from two names. */
export function ColleaguePaper({ name, asks }: { name: string; asks: string }) {
  const words = useWords();
  return (
    <article className="paper sheet sheet-colleagues">
      <header>
        <h2>{words('sheets.colleagues.title')}</h2>
        {name && <p>{words('sheets.colleagues.of', { name })}</p>}
        <p>{words('sheets.colleagues.lead')}</p>
        <p>{words('sheets.colleagues.varies')}</p>
      </header>
      {PARTS.map((part) => (
        <section key={part}>
          <h3>{words(`sheets.colleagues.${part}.title`)}</h3>
          <ul>
            {words.lines(`sheets.colleagues.${part}.lines`).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      {asks && (
        <section>
          <h3>{words('sheets.colleagues.asksTitle')}</h3>
          <p>{words('sheets.colleagues.asksText', { name: asks })}</p>
        </section>
      )}
      <footer>
        <p>
          {words('sheets.paper.nothing')} {words('sheets.colleagues.own')}
        </p>
      </footer>
    </article>
  );
}
