import type { PhysicianAnswer } from '../../rules/handover/answer.ts';
import type { AnswerLine } from '../../rules/handover/vocabulary.ts';
import { useWords } from '../app/words.ts';
import { sentencesOf } from '../reading/answerLines.ts';
import { Take } from './Take.tsx';
import type { Taking } from './useTaking.ts';

type Props = { answer: PhysicianAnswer; taking: Taking; mayTake: boolean };

/** Everything but the steps, a sentence each. */
export function OtherLines({ answer, taking, mayTake }: Props) {
  const words = useWords();
  const lines = taking.lines.filter((line) => line !== 'steps');
  if (lines.length === 0) return null;
  const said = sentencesOf(answer, words);
  const textOf = (wanted: AnswerLine) => said.find(({ line }) => line === wanted)?.text;
  const onSheet = (line: AnswerLine) => answer.sheet.some((allowed) => allowed === line);
  return (
    <section className="stack-tight">
      <h2>{words('answered.lines')}</h2>
      <ul className="cards">
        {lines.map((line) => (
          <li key={line} className="card stack-tight">
            <p>{textOf(line)}</p>
            {onSheet(line) && <p className="soft small">{words('answered.onSheet')}</p>}
            {mayTake && <Take line={line} name={words(`answered.line.${line}`)} taking={taking} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
