import { type AnswerLine, type Handover, type PhysicianAnswer, SHEET_LINES, type Step } from '../../rules/handover/index.ts';
import { colon } from '../app/language.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { firstWeeks, sentencesOf, stepSentence } from './answerLines.ts';

const isOnSheet = (answer: PhysicianAnswer, line: AnswerLine): boolean =>
  SHEET_LINES.some((one) => one === line && answer.sheet.includes(one));

/** The answer in sentences: to look over on screen, and to give along on paper. */
export function AnswerStrip({ answer, handover }: { answer: PhysicianAnswer; handover: Handover }) {
  const words = useWords();
  const reader = words(`exchange.reader.${answer.reader}.${handover.country}`);
  return (
    <article className="paper handover-page reading-strip">
      <h2>{words('reading.strip.title')}</h2>
      <p>
        <strong>{words('reading.reply.no')}</strong>
      </p>
      <p>
        {words('reading.strip.to', { made: writtenDay(handover.made) })} {words('reading.strip.by', { reader })}
        {answer.name && (
          <>
            {' – '}
            <bdi>{answer.name}</bdi>
          </>
        )}
        . {words('reading.strip.on', { made: writtenDay(answer.made) })}
      </p>
      <ul>
        {sentencesOf(answer, words).map(({ line, text }) => (
          <li key={line}>
            {line === 'steps' && answer.steps ? <Steps answer={answer} steps={answer.steps} /> : text}
            {isOnSheet(answer, line) && <em> ({words('reading.reply.mayLine')})</em>}
          </li>
        ))}
      </ul>
    </article>
  );
}

/** The verdict, and a line for each step that it brings. */
function Steps({ answer, steps }: { answer: PhysicianAnswer; steps: readonly Step[] }) {
  const words = useWords();
  const weeks = firstWeeks(steps);
  return (
    <>
      {words(`exchange.verdict.${answer.verdict}`)}
      {colon()}
      {steps.map((step, index) => (
        <span className="block" key={weeks[index]}>
          {stepSentence(step, weeks[index] ?? 1, words)}
        </span>
      ))}
    </>
  );
}
