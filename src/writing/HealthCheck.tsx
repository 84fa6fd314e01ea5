import { healthWordsIn } from '../../rules/health-words/index.ts';
import { useWords } from '../app/words.ts';

/** Says which words of the text tell something about health, as somebody types. It warns and forbids nothing. */
export function HealthCheck({ text }: { text: string }) {
  const words = useWords();
  const found = healthWordsIn(text, 'letter');
  return (
    <div role="status" className={found.length > 0 ? 'notice stack-tight' : 'small soft'}>
      {found.length > 0 ? (
        <>
          <p>
            <strong>{words('writing.health.found', { words: found.join(', ') })}</strong>
          </p>
          <p>{words('writing.health.may')}</p>
        </>
      ) : (
        <p>{words('writing.health.none')}</p>
      )}
    </div>
  );
}
