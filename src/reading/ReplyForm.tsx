import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { faultsIn, type Handover, type ReplyDraft, type ReplyFault, sheetLinesOf, VERDICTS } from '../../rules/handover/index.ts';
import { useWords, type Words } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';
import { writtenHours } from './answerLines.ts';
import { HandoverPage } from './HandoverPage.tsx';
import { draftFor, keepDraft } from './held.ts';
import { Option, TextField, Ticks } from './ReplyFields.tsx';
import { ReplyNext } from './ReplyNext.tsx';
import { ReplySteps } from './ReplySteps.tsx';
import { ReplyWays } from './ReplyWays.tsx';

type Props = { handover: Handover; onReady: (draft: ReplyDraft) => void };

/** What a physician can answer: every line may stay empty, and nothing is ticked beforehand. */
export function ReplyForm({ handover, onReady }: Props) {
  const words = useWords();
  const [draft, setDraft] = useState(() => draftFor(handover));
  const [faults, setFaults] = useState<readonly ReplyFault[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const proposed = handover.steps !== undefined;
  const put = (part: Partial<ReplyDraft>) => {
    const changed = { ...draft, ...part };
    keepDraft(handover, changed);
    setDraft(changed);
    if (faults.length > 0) setFaults(faultsIn(changed, handover));
  };
  const ready = () => {
    const found = faultsIn(draft, handover);
    if (found.length === 0) return onReady(draft);
    flushSync(() => setFaults(found));
    summary.current?.focus();
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ready();
      }}
    >
      <Title>{words('reading.reply.title')}</Title>
      <p>{words('reading.reply.intro')}</p>
      <p className="notice">
        {words('reading.reply.no')} {words('reading.reply.kept')}
      </p>
      <details>
        <summary>{words('reading.reply.page')}</summary>
        <div className="preview">
          <HandoverPage handover={handover} />
        </div>
      </details>
      <fieldset className="options">
        <legend className="group">{words('reading.reply.verdict')}</legend>
        {VERDICTS.filter((verdict) => proposed || verdict !== 'agree').map((verdict) => (
          <Option
            key={verdict}
            kind="radio"
            name="verdict"
            on={draft.verdict === verdict}
            onChange={() => put({ verdict })}
            text={words(!proposed && verdict === 'adjust' ? 'reading.reply.adjustOwn' : `exchange.verdict.${verdict}`)}
          />
        ))}
      </fieldset>
      {draft.verdict === 'adjust' && (
        <ReplySteps steps={draft.steps} contract={handover.work?.contract} onSteps={(steps) => put({ steps })} />
      )}
      <ReplyWays ways={draft.ways} onWays={(ways) => put({ ways })} />
      <ReplyNext draft={draft} onNext={put} />
      <SheetLines draft={draft} onSheet={(sheet) => put({ sheet })} />
      <TextField
        label={words('reading.reply.note')}
        help={words('reading.reply.noteHelp')}
        rows={4}
        value={draft.note}
        onValue={(note) => put({ note })}
      />
      <TextField
        label={words('reading.reply.name')}
        help={words('reading.reply.nameHelp')}
        value={draft.name}
        onValue={(name) => put({ name })}
      />
      {faults.length > 0 && (
        <div className="fault-summary" ref={summary} tabIndex={-1} role="alert">
          <p>{words('reading.reply.faults')}</p>
          <ul>
            {faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{faultTold(fault, words)}</li>
            ))}
          </ul>
        </div>
      )}
      <button type="submit" className="button">
        {words('reading.reply.make')}
      </button>
    </form>
  );
}

function SheetLines({ draft, onSheet }: { draft: ReplyDraft; onSheet: (sheet: ReplyDraft['sheet']) => void }) {
  const words = useWords();
  const lines = sheetLinesOf(draft);
  if (lines.length === 0)
    return (
      <section className="stack-tight">
        <h2>{words('reading.reply.sheet')}</h2>
        <p className="soft">{words('reading.reply.sheetNone')}</p>
      </section>
    );
  return (
    <Ticks
      legend={words('reading.reply.sheet')}
      help={words('reading.reply.sheetHelp')}
      options={lines.map((line) => ({ id: line, text: words(`reading.reply.line.${line}`) }))}
      ticked={draft.sheet}
      onTicked={onSheet}
    />
  );
}

/** What is not right yet, as a sentence that says what to do. */
function faultTold(fault: ReplyFault, words: Words): string {
  const key = `reading.reply.fault.${fault.fault}`;
  if (fault.fault === 'over-contract')
    return words(key, { step: fault.step, hours: writtenHours(fault.hours), contract: writtenHours(fault.contract) });
  if (fault.fault === 'too-long') {
    const { field, letters } = fault;
    const own = field === 'note' || field === 'name';
    return words(key, { count: letters, field: words(own ? `reading.reply.${field}` : `exchange.way.${field}`) });
  }
  return words(key, 'step' in fault ? { step: fault.step } : {});
}
