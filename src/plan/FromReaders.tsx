import { useEffect, useState } from 'react';
import { useNotebook } from '../app/notebook.ts';
import type { ScreenComponent } from '../app/rooms.ts';
import { useWords } from '../app/words.ts';

/** What was shown to a reader and what came back. Fetched only for who sent or kept something. */
export function FromReaders() {
  const words = useWords();
  const { papers } = useNotebook();
  const [Card, setCard] = useState<{ show: ScreenComponent } | 'failed'>();
  const wanted = papers.sent !== undefined || papers.answered !== undefined;
  useEffect(() => {
    if (!wanted || Card) return;
    import('../answered/on-plan.ts').then(
      ({ OnPlan }) => setCard({ show: OnPlan }),
      () => setCard('failed'),
    );
  }, [wanted, Card]);
  if (!wanted || !Card) return null;
  if (Card !== 'failed') return <Card.show place={{ screen: 'plan' }} />;
  return (
    <p role="alert">
      {words('rule.failed')}{' '}
      <button type="button" className="text-button" onClick={() => setCard(undefined)}>
        {words('unreachable.again')}
      </button>
    </p>
  );
}
