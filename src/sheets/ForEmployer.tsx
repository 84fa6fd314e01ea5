import { readTaken } from '../../rules/handover/taken.ts';
import { lawOn, type Plan } from '../../rules/index.ts';
import { offeredFrom } from '../../rules/sheets/answered.ts';
import { SHEETS_REST_ON } from '../../rules/sheets/open.ts';
import { PARTS, type Part, readSheetPaper, type SheetPaper } from '../../rules/sheets/paper.ts';
import { startFor } from '../../rules/sheets/start.ts';
import { pass, TELLING } from '../../rules/sheets/whitelist.ts';
import { keepPaper, useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { Reasons } from '../plan/Reasons.tsx';
import { BeforeStart } from './BeforeStart.tsx';
import { EmployerPaper } from './EmployerPaper.tsx';
import { FreeText } from './FreeText.tsx';
import { FromAnswer } from './FromAnswer.tsx';
import { KindsOfWork } from './KindsOfWork.tsx';

/** What an employer may know and ask, in both countries; those that hold on the day are shown. */
const PRIVACY = ['be-emp-informal-medical-secrecy', 'nl-emp-privacy-employer-questions', 'nl-emp-privacy-limits-talk'];

/**
 * Choose and type what an employer may read, and see the sheet as it is printed.
 * @param bare hours and days alone, for who chose to tell nothing
 */
export function ForEmployer({ plan, bare }: { plan: Plan; bare: boolean }) {
  const words = useWords();
  const { answers, marks, papers } = useNotebook();
  const paper = readSheetPaper(papers.sheets);
  const change = (next: Partial<SheetPaper>) => keepPaper('sheets', { ...paper, ...next });
  const start = startFor(answers, plan, papers.building, paper.startRead);
  const offered = offeredFrom(readTaken(papers.answered), plan.day);
  const sheet = pass({ plan, marks, paper, proposal: start.proposal, start: start.day, offered, bare });
  const law = lawOn(plan.day);
  const country = answers.country === 'NL' ? 'nl-' : 'be-';
  const privacy = PRIVACY.filter((id) => id.startsWith(country) && law.holds(id));
  const leave = (part: Part, on: boolean) =>
    change({ without: on ? paper.without.filter((other) => other !== part) : [...paper.without, part] });
  return (
    <>
      <div className="no-print stack">
        <h2>{words('sheets.form.title')}</h2>
        <p>{words('sheets.form.empty')}</p>
        <FreeText label={words('sheets.form.name')} value={paper.name} onValue={(name) => change({ name })} />
        {!bare && (
          <details>
            <summary>{words('sheets.form.work')}</summary>
            <div className="stack">
              <p>{words('sheets.form.workText')}</p>
              <KindsOfWork kinds={paper.kinds} onKinds={(kinds) => change({ kinds })} />
              <FreeText lines label={words('sheets.form.fits')} value={paper.fits} onValue={(fits) => change({ fits })} />
              <FreeText lines label={words('sheets.form.notYet')} value={paper.notYet} onValue={(notYet) => change({ notYet })} />
            </div>
          </details>
        )}
        <details>
          <summary>{words('sheets.form.parts')}</summary>
          <fieldset className="options">
            <legend className="unseen">{words('sheets.form.parts')}</legend>
            {PARTS.filter((part) => !(bare && TELLING.includes(part))).map((part) => (
              <label key={part} className="option">
                <input
                  type="checkbox"
                  checked={!paper.without.includes(part)}
                  onChange={(event) => leave(part, event.target.checked)}
                />
                <span>{words(`sheets.part.${part}`)}</span>
              </label>
            ))}
          </fieldset>
        </details>
        {!bare && <FromAnswer offered={offered} ticked={paper.answered} onTicked={(answered) => change({ answered })} />}
        <p>{words('sheets.form.rest')}</p>
        <div className="button-row">
          <button type="button" className="button quiet" onClick={() => go({ screen: 'building' })}>
            {words('sheets.form.toBuilding')}
          </button>
          <button type="button" className="button quiet" onClick={() => go({ screen: 'plan' })}>
            {words('sheets.form.toAdjustments')}
          </button>
        </div>
        <BeforeStart start={start} read={paper.startRead} onRead={(startRead) => change({ startRead })} />
        {privacy.length > 0 && <Reasons name={words('sheets.privacy')} because={[]} cites={privacy} />}
        <Reasons name={words('sheets.why')} because={[]} cites={SHEETS_REST_ON.filter((id) => law.holds(id))}>
          <p>{words('sheets.whyText')}</p>
        </Reasons>
        <p className="notice">{words('sheets.shared')}</p>
        <button type="button" className="button" onClick={() => window.print()}>
          {words('sheets.print')}
        </button>
        <h2>{words('sheets.preview')}</h2>
      </div>
      <div className="preview">
        <EmployerPaper sheet={sheet} />
      </div>
    </>
  );
}
