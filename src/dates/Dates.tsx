import { useMemo, useState } from 'react';
import { type DateRow, inOrder, meetings, timeline } from '../../rules/dates/index.ts';
import { readTaken } from '../../rules/handover/taken.ts';
import { keepPaper, read, useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { usePlan } from '../plan/usePlan.ts';
import { TODAY } from '../question/journey.ts';
import { Title } from '../ui/Title.tsx';
import { canBeNoted, eventsFor } from './calendar.ts';
import { DateItem } from './DateItem.tsx';
import { calendarText, download } from './file.ts';
import { Gaps } from './Gaps.tsx';
import { MissingDays } from './MissingDays.tsx';
import { readPaper } from './paper.ts';
import { sorted } from './sorted.ts';
import { type MadeState, ToCalendar } from './ToCalendar.tsx';

/** Every date of the plan in order, what an interruption does to them, and a file for a calendar. */
export function Dates() {
  const words = useWords();
  const plan = usePlan();
  return (
    <div className="dates stack">
      <Title>{words('dates.title')}</Title>
      {plan ? (
        <Known />
      ) : (
        <>
          <p>{words('dates.noAnswers')}</p>
          <button type="button" className="button" onClick={() => go({ screen: 'start' })}>
            {words('dates.toStart')}
          </button>
        </>
      )}
    </div>
  );
}

/** The file that was asked for last: of one date, or of every date. */
type Made = { where: string; state: MadeState };
const EVERY = 'every';

function Known() {
  const words = useWords();
  const { answers, marks, papers } = useNotebook();
  const [made, setMade] = useState<Made>();
  const { day } = TODAY;
  const rows = useMemo(
    () => inOrder([...timeline(answers, day), ...meetings(readTaken(papers.answered))]),
    [answers, papers.answered, day],
  );
  const { late, ahead, past } = sorted(rows, marks, day);
  const toNote = ahead.filter((row) => canBeNoted(row, day));

  const note = (where: string, wanted: readonly DateRow[]) => {
    const tell = (state: Made['state']) => setMade({ where, state });
    const { events, issued } = eventsFor(wanted, readPaper(papers.dates).issued, day);
    tell('busy');
    calendarText(events, {
      name: words('name'),
      title: (subject) => words(`dates.calendar.subject.${subject}`),
      description: (on) => words('dates.calendar.description', { day: writtenDay(on) }),
    }).then(
      (text) => {
        download(text, words('dates.calendar.file'));
        // Read again: something else may have been typed while the library was fetched.
        keepPaper('dates', { ...readPaper(read().papers.dates), issued });
        tell(events.length);
      },
      () => tell('failed'),
    );
  };
  const madeAt = (where: string) => (made?.where === where ? made.state : undefined);
  const list = (shown: readonly DateRow[]) => (
    <ol className="date-list">
      {shown.map((row) => (
        <DateItem
          key={row.id}
          row={row}
          settled={row.of === 'task' && marks[row.id] !== undefined}
          made={madeAt(row.id)}
          onNote={() => note(row.id, [row])}
        />
      ))}
    </ol>
  );
  return (
    <>
      {rows.length > 0 && <p>{words('dates.lead')}</p>}
      <MissingDays />
      {rows.length === 0 && <p>{words('dates.none')}</p>}
      {late.length > 0 && (
        <section className="stack-tight" aria-labelledby="dates-late">
          <h2 id="dates-late">{words('dates.late.title')}</h2>
          <p>{words('dates.late.text')}</p>
          {list(late)}
        </section>
      )}
      {rows.length > 0 && (
        <section className="stack-tight" aria-labelledby="dates-ahead">
          <h2 id="dates-ahead">{words('dates.ahead')}</h2>
          {ahead.length > 0 ? list(ahead) : <p>{words('dates.nothingAhead')}</p>}
        </section>
      )}
      {toNote.length > 0 && <ToCalendar count={toNote.length} made={madeAt(EVERY)} onNote={() => note(EVERY, toNote)} />}
      {past.length > 0 && (
        <details className="no-print">
          <summary>{words('dates.past', { count: past.length })}</summary>
          {list(past)}
        </details>
      )}
      <Gaps />
      <p className="soft small">{words('plan.proposal')}</p>
      <button type="button" className="button quiet no-print" onClick={() => go({ screen: 'plan' })}>
        {words('dates.toPlan')}
      </button>
    </>
  );
}
