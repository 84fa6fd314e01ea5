import { useWords, writtenDay } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';

/** After the day until which the person asked to read: said first. A request is no lock, and we do not act as if it were one. */
export function Late({ until, onAnyway }: { until: string; onAnyway: () => void }) {
  const words = useWords();
  return (
    <div className="stack">
      <Title>{words('reading.late.title')}</Title>
      <p>{words('reading.late.text', { until: writtenDay(until) })}</p>
      <p className="soft">{words('reading.late.honest')}</p>
      <button type="button" className="button quiet" onClick={onAnyway}>
        {words('reading.late.anyway')}
      </button>
    </div>
  );
}
