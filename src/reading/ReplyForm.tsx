import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  faultsIn,
  type Handover,
  type ReplyDraft,
  type ReplyFault,
  sheetLinesOf,
  VERDICTS,
  type Way,
} from '../../rules/handover/index.ts';
import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';
import { HandoverPage } from './HandoverPage.tsx';
import { draftFor, keepDraft } from './held.ts';
import { faultTold, ReplyFaults } from './ReplyFaults.tsx';
import { FaultAt, Option, TextField, Ticks } from './ReplyFields.tsx';
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
  const told = (is: (fault: ReplyFault) => boolean): string | undefined => {
    const found = faults.find(is);
    return found && faultTold(found, words);
  };
  const silent = told(({ fault }) => fault === 'nothing');
  const tooLong = (field: Way | 'note' | 'name') => told((fault) => fault.fault === 'too-long' && fault.field === field);
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
      <fieldset className="options" data-faulty={silent && true} aria-describedby={silent && 'reply-nothing'}>
        <legend className="group">{words('reading.reply.verdict')}</legend>
        <FaultAt id="reply-nothing" fault={silent} />
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
        <ReplySteps steps={draft.steps} contract={handover.work?.contract} faults={faults} onSteps={(steps) => put({ steps })} />
      )}
      <ReplyWays ways={draft.ways} faultOf={tooLong} onWays={(ways) => put({ ways })} />
      <ReplyNext
        draft={draft}
        noMeeting={told(({ fault }) => fault === 'no-meeting')}
        noDay={told(({ fault }) => fault === 'no-day')}
        onNext={put}
      />
      <SheetLines draft={draft} onSheet={(sheet) => put({ sheet })} />
      <TextField
        label={words('reading.reply.note')}
        help={words('reading.reply.noteHelp')}
        rows={4}
        value={draft.note}
        fault={tooLong('note')}
        onValue={(note) => put({ note })}
      />
      <TextField
        label={words('reading.reply.name')}
        help={words('reading.reply.nameHelp')}
        value={draft.name}
        fault={tooLong('name')}
        onValue={(name) => put({ name })}
      />
      {faults.length > 0 && <ReplyFaults faults={faults} ref={summary} />}
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
