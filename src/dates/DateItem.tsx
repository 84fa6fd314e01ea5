import { useState } from 'react';
import { type DateRow, dayOff } from '../../rules/dates/index.ts';
import { READERS } from '../../rules/handover/vocabulary.ts';
import { joined } from '../app/language.ts';
import { useNotebook } from '../app/notebook.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { RuleCards } from '../plan/RuleCard.tsx';
import { TODAY } from '../question/journey.ts';
import { whoAnswered } from '../sealed/who.ts';
import { Told } from '../ui/Told.tsx';
import { canBeNoted } from './calendar.ts';
import { type MadeState, MadeStatus } from './ToCalendar.tsx';
import { nameOf, whenText } from './when.ts';

type Props = { row: DateRow; settled: boolean; made: MadeState | undefined; onNote: () => void };

/** One date: when, what, who acts; why, its rules and its own calendar file fold out. */
export function DateItem({ row, settled, made, onNote }: Props) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const name = nameOf(words, row);
  const text = row.of === 'task' ? `task.${row.name}.how` : `dates.milestone.${row.name}.text`;
  return (
    <li className="date-item" data-meaning={row.meaning}>
      <p className="date-when">
        <time dateTime={row.day}>{whenText(words, row, TODAY.day)}</time>
        {settled && <span className="soft small date-state">{words('dates.settled')}</span>}
      </p>
      <h3>{name}</h3>
      {row.of !== 'given' && row.who !== 'you' && <p className="small">{words('plan.who', { who: words(`who.${row.who}`) })}</p>}
      <Closed row={row} />
      <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary aria-label={joined(words('dates.more'), name)}>{words('dates.more')}</summary>
        <div className="stack-tight">
          {words.has(text) && <Told text={words(text)} />}
          <p className="small">
            <From row={row} />
          </p>
          {canBeNoted(row, TODAY.day) && !settled && (
            <button
              type="button"
              className="button quiet no-print"
              aria-label={words('dates.calendar.oneNamed', { date: name })}
              onClick={onNote}
            >
              {words('dates.calendar.one')}
            </button>
          )}
          <MadeStatus made={made} />
          {opened && row.cites.length > 0 && <RuleCards cites={row.cites} />}
        </div>
      </details>
    </li>
  );
}

/** Where a date comes from: the person, an answer that came back, or a day it was counted from. */
function From({ row: { of, anchor, counted } }: { row: DateRow }) {
  const words = useWords();
  const { country } = useNotebook().answers;
  if (of === 'given') return words('dates.yours');
  const day = writtenDay(counted);
  if (of !== 'answer') return words('dates.counted', { anchor: words(`due.anchor.${anchor}`), day });
  const reader = READERS.find((one) => one === anchor) ?? 'helper';
  return words('dates.answer.from', { who: whoAnswered(words, reader, country), day });
}

/** A last day on which offices are closed: the working day before it is safe. */
function Closed({ row }: { row: DateRow }) {
  const words = useWords();
  const { country } = useNotebook().answers;
  if (row.meaning !== 'limit' || row.who !== 'you' || row.day < TODAY.day) return null;
  const off = dayOff(row.day, country === 'NL' ? 'NL' : 'BE');
  return off ? <p className="small">{words(`dates.dayOff.${off.why}`, { day: writtenDay(off.before) })}</p> : null;
}
