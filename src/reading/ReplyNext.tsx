import { useState } from 'react';
import { CALLS, MEETINGS, type ReplyDraft } from '../../rules/handover/index.ts';
import { useWords } from '../app/words.ts';
import { FaultAt, Option, Ticks, wrongIf } from './ReplyFields.tsx';

type Props = {
  draft: ReplyDraft;
  noMeeting: string | undefined;
  noDay: string | undefined;
  onNext: (part: Partial<Pick<ReplyDraft, 'how' | 'day' | 'calls'>>) => void;
};
type Parts = { day: string; month: string; year: string };

/** The next time that both talk, and who calls whom. */
export function ReplyNext({ draft, noMeeting, noDay, onNext }: Props) {
  const words = useWords();
  return (
    <>
      <fieldset className="options" data-faulty={noMeeting && true} aria-describedby={noMeeting && 'reply-no-meeting'}>
        <legend className="group">{words('reading.reply.next')}</legend>
        <FaultAt id="reply-no-meeting" fault={noMeeting} />
        {MEETINGS.map((how) => (
          <Option
            key={how}
            kind="radio"
            name="next"
            on={draft.how === how}
            onChange={() => onNext({ how })}
            text={words(`exchange.meeting.${how}`)}
          />
        ))}
        {draft.how !== null && (
          <button type="button" className="text-button" onClick={() => onNext({ how: null, day: '' })}>
            {words('reading.reply.noNext')}
          </button>
        )}
      </fieldset>
      {(draft.how !== null || draft.day !== '') && <NextDay day={draft.day} fault={noDay} onDay={(day) => onNext({ day })} />}
      <Ticks
        legend={words('reading.reply.calls')}
        options={CALLS.map((call) => ({ id: call, text: words(`exchange.call.${call}`) }))}
        ticked={draft.calls}
        onTicked={(calls) => onNext({ calls })}
      />
    </>
  );
}

/** A day in three plain fields; empty is no day. */
function NextDay({ day, fault, onDay }: { day: string; fault: string | undefined; onDay: (day: string) => void }) {
  const words = useWords();
  const [parts, setParts] = useState(() => partsOf(day));
  const part = (name: keyof Parts, width: number) => (
    <label className="day-part">
      <span>{words(`asking.${name}`)}</span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={width}
        size={width}
        value={parts[name]}
        {...wrongIf(fault, 'reply-no-day')}
        onChange={(event) => {
          const next = { ...parts, [name]: event.target.value };
          setParts(next);
          onDay(dayOf(next));
        }}
      />
    </label>
  );
  return (
    <fieldset className="options reply-day">
      <legend className="group">{words('reading.reply.day')}</legend>
      <FaultAt id="reply-no-day" fault={fault} />
      <div className="day-parts">
        {part('day', 2)}
        {part('month', 2)}
        {part('year', 4)}
      </div>
      <p className="soft small">{words('asking.dayExample')}</p>
    </fieldset>
  );
}

const partsOf = (written: string): Parts => {
  const [year = '', month = '', day = ''] = written.split('-');
  return { year, month: month.replace(/^0+/, ''), day: day.replace(/^0+/, '') };
};

/** "3", "3", "27" becomes 2027-03-03: people write years short. Nothing typed is no day. */
function dayOf({ day, month, year }: Parts): string {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()];
  if (d === '' && m === '' && y === '') return '';
  return `${y.length === 2 ? `20${y}` : y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}
