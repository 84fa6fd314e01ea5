import { useWords } from '../app/words.ts';
import { notice } from './dropped.ts';

/** Says which answers do not count any more after a change. */
export function Dropped() {
  const words = useWords();
  const questions = notice();
  if (questions.length === 0) return null;
  return (
    <div className="notice stack-tight" role="status">
      <p>{words('dropped.text')}</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>{words(`question.${question}.title`)}</li>
        ))}
      </ul>
    </div>
  );
}
