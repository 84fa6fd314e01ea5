import { useState } from 'react';
import type { PhysicianAnswer } from '../../rules/handover/answer.ts';
import { stepsAnswered } from '../../rules/handover/compared.ts';
import type { Sent } from '../../rules/handover/sent.ts';
import { earlierThan, readTaken } from '../../rules/handover/taken.ts';
import { tooMuch } from '../../rules/handover/taking.ts';
import { colon } from '../app/language.ts';
import { useNotebook } from '../app/notebook.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { whoAnswered } from '../sealed/who.ts';
import { Forget } from './Forget.tsx';
import { OtherLines } from './OtherLines.tsx';
import { Steps } from './Steps.tsx';
import { useTaking } from './useTaking.ts';

type Props = {
  answer: PhysicianAnswer;
  /** The handover of this device that it answers; left out when there is none. */
  sent: Sent | undefined;
  /** Read back from the device instead of just opened. */
  isKept: boolean;
};

/** One answer: who says what, old and new beside each other, and a button a line. Nothing changes by itself. */
export function OneAnswer({ answer, sent, isKept }: Props) {
  const words = useWords();
  const taking = useTaking(answer, sent);
  const [sure, setSure] = useState(isKept);
  const { lines, state, together, paper, yours } = taking;
  const mayTake = sent !== undefined || sure;
  const steps = stepsAnswered(answer, yours) ?? [];
  const fits = tooMuch(steps, paper) === undefined;
  const open = lines.filter((line) => state(line) === 'open' && (line !== 'steps' || fits));
  return (
    <div className="stack">
      <Origin answer={answer} sent={sent} isKept={isKept} />
      {!mayTake && (
        <section className="card stack-tight">
          <h2>{words('answered.other.title')}</h2>
          <p>{words('answered.other.text')}</p>
          <p>{words('answered.other.read')}</p>
          <button type="button" className="button quiet" onClick={() => setSure(true)}>
            {words('answered.other.sure')}
          </button>
        </section>
      )}
      {answer.verdict && (
        <p className="answered-verdict">
          <q>{words(`exchange.verdict.${answer.verdict}`)}</q>
        </p>
      )}
      {lines.length > 0 && lines.every((line) => state(line) === 'open') && mayTake && <p>{words('answered.nothingYet')}</p>}
      {lines.includes('steps') && <Steps answer={answer} taking={taking} steps={steps} mayTake={mayTake} />}
      <OtherLines answer={answer} taking={taking} mayTake={mayTake} />
      {lines.length === 0 && <p>{words('answered.empty')}</p>}
      {mayTake && (
        <div className="button-row">
          {together ? (
            <button type="button" className="button" onClick={() => taking.back(together)}>
              {words('answered.putBackAll')}
            </button>
          ) : (
            open.length > 1 && (
              <button type="button" className="button" onClick={() => taking.take(open)}>
                {words('answered.takeAll')}
              </button>
            )
          )}
          {lines.length === 0 && !isKept && (
            <button type="button" className="button" onClick={taking.keep}>
              {words('answered.keep')}
            </button>
          )}
        </div>
      )}
      <p role="status">{taking.said && words(`answered.said.${taking.said}`)}</p>
      {isKept && <Forget onForget={taking.forget} />}
    </div>
  );
}

/** Whom it says it is from, to what it belongs, and why it proves nothing. */
function Origin({ answer, sent, isKept }: Props) {
  const words = useWords();
  const { papers, answers } = useNotebook();
  const who = whoAnswered(words, answer.reader, answers.country);
  // What stood there when the answer was opened: taking something over makes it no answer of before.
  const [earlier] = useState(() => (isKept ? undefined : earlierThan(readTaken(papers.answered), answer)));
  return (
    <>
      <div className="stack-tight">
        <p>
          {words('answered.made', { day: writtenDay(answer.made) })}{' '}
          {sent && words('answered.yours', { day: writtenDay(sent.made) })}
        </p>
        {answer.name?.trim() && (
          <p>
            {words('answered.name')}
            {colon()} {answer.name}
          </p>
        )}
      </div>
      {sent && sent.reader !== answer.reader && (
        <p className="notice">{words('answered.otherReader', { sent: whoAnswered(words, sent.reader, answers.country), who })}</p>
      )}
      {earlier && <p className="notice">{words(`answered.earlier.${earlier.kind}`, { day: writtenDay(earlier.than) })}</p>}
      <p className="notice">
        {words('answered.noCertificate')} {words('answered.doubt', { who })}
      </p>
    </>
  );
}
