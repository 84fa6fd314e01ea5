import { readBuilding } from '../../rules/building/shape.ts';
import { readSent } from '../../rules/handover/sent.ts';
import { readTaken, standing, type TakenAnswer } from '../../rules/handover/taken.ts';
import { stepsStand } from '../../rules/handover/taking.ts';
import { type Waiting, waiting } from '../../rules/handover/waiting.ts';
import { mark, useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { TODAY } from '../question/journey.ts';
import { sentencesOf } from '../reading/answerLines.ts';
import { whoAnswered } from '../sealed/who.ts';

const markOf = (id: number): string => `sent-${id}`;

/** On the plan: what was taken over from an answer and from when it is, and what was sent and not answered. */
export function PlanCard() {
  const words = useWords();
  const { papers, marks } = useNotebook();
  const kept = standing(readTaken(papers.answered));
  const sent = readSent(papers.sent);
  const settled = sent.map(({ id }) => id).filter((id) => marks[markOf(id)] === 'done');
  const open = waiting(sent, kept, settled, TODAY.day);
  if (kept.length + open.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="from-readers">
      <h2 id="from-readers">{words('answered.plan.title')}</h2>
      {kept.map((one) => (
        <Kept key={JSON.stringify(one.answer)} one={one} />
      ))}
      {kept.length > 0 && (
        <button type="button" className="button quiet" onClick={() => go({ screen: 'answered' })}>
          {words('answered.plan.whole')}
        </button>
      )}
      {open.map((one) => (
        <Unanswered key={one.sent.id} one={one} />
      ))}
    </section>
  );
}

function Kept({ one: { answer, taken } }: { one: TakenAnswer }) {
  const words = useWords();
  const { answers, papers } = useNotebook();
  const said = sentencesOf(answer, words);
  const steps = stepsStand(readBuilding(papers.building), answer) ? 'steps' : 'stepsChanged';
  // A way that an answer names twice is one line, as it is where it was taken over.
  const texts = taken.map((line) =>
    line === 'steps' ? words(`answered.plan.${steps}`) : said.find((one) => one.line === line)?.text,
  );
  return (
    <div className="card stack-tight">
      <h3>
        {words('answered.plan.from', { who: whoAnswered(words, answer.reader, answers.country), day: writtenDay(answer.made) })}
      </h3>
      {answer.verdict && (
        <p>
          <q>{words(`exchange.verdict.${answer.verdict}`)}</q>
        </p>
      )}
      {texts.length > 0 && (
        <ul>
          {taken.map((line, index) => (
            <li key={line}>{texts[index]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Unanswered({ one: { sent, state } }: { one: Waiting }) {
  const words = useWords();
  const { country } = useNotebook().answers;
  const day = writtenDay(sent.made);
  return (
    <div className="card sand stack-tight">
      <p>{words('answered.plan.sent', { day, who: whoAnswered(words, sent.reader, country) })}</p>
      {state !== 'waits' && <p>{words(`answered.plan.${state}`)}</p>}
      <button
        type="button"
        className="text-button"
        aria-label={words('answered.plan.gotNamed', { day })}
        onClick={() => mark(markOf(sent.id), 'done')}
      >
        {words('answered.plan.got')}
      </button>
    </div>
  );
}
