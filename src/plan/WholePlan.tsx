import { flushSync } from 'react-dom';
import { useWords } from '../app/words.ts';

/** On a calm screen: how much more there is, and the way to it. What it opens takes focus, so that nobody has to look for it. */
export function WholePlan({ tasks, warnings, onAsk }: { tasks: number; warnings: number; onAsk: () => void }) {
  const words = useWords();
  const counts = [
    ...(tasks > 0 ? [words('plan.tasks', { count: tasks })] : []),
    ...(warnings > 0 ? [words('plan.warnings', { count: warnings })] : []),
  ];
  const open = () => {
    flushSync(onAsk);
    document.getElementById('thread')?.focus();
  };
  return (
    <div className="stack-tight">
      <button type="button" className="button quiet" onClick={open}>
        {words('plan.more')}
      </button>
      <p className="soft small">{counts.join(' · ')}</p>
    </div>
  );
}
