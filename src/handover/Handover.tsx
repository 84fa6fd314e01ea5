import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { usePlan } from '../plan/usePlan.ts';
import { Title } from '../ui/Title.tsx';
import { Flow } from './Flow.tsx';

/** Makes a page for a physician or a helper. Without answers there is nothing to make it of. */
export function Handover() {
  const words = useWords();
  const plan = usePlan();
  if (plan) return <Flow plan={plan} />;
  return (
    <div className="stack">
      <Title>{words('handover.title')}</Title>
      <p>{words('handover.noPlan')}</p>
      <button type="button" className="button" onClick={() => go({ screen: 'start' })}>
        {words('handover.toStart')}
      </button>
    </div>
  );
}
