import { useWords } from '../app/words.ts';

/** How far a file is; a number is how many dates it holds. */
export type MadeState = 'busy' | 'failed' | number;

/** Says how far the file is. Always there, so that a screen reader hears it change. */
export function MadeStatus({ made }: { made: MadeState | undefined }) {
  const words = useWords();
  const text = typeof made === 'number' ? words('dates.calendar.done', { count: made }) : made && words(`dates.calendar.${made}`);
  return <div role="status">{text && <p className="notice">{text}</p>}</div>;
}

type Props = { count: number; made: MadeState | undefined; onNote: () => void };

/** All dates to come in one file, and what a calendar will and will not show. */
export function ToCalendar({ count, made, onNote }: Props) {
  const words = useWords();
  return (
    <section className="card sand stack-tight no-print" aria-labelledby="dates-calendar">
      <h2 id="dates-calendar">{words('dates.calendar.title')}</h2>
      <p>{words('dates.calendar.text')}</p>
      <button type="button" className="button" onClick={onNote}>
        {words('dates.calendar.all', { count })}
      </button>
      <MadeStatus made={made} />
      <ul className="small">
        {(['reminders', 'again', 'shared'] as const).map((line) => (
          <li key={line}>{words(`dates.calendar.${line}`)}</li>
        ))}
      </ul>
    </section>
  );
}
