import type { PhysicianAnswer } from '../../rules/handover/answer.ts';
import { readSent } from '../../rules/handover/sent.ts';
import { isSameAnswer, readTaken } from '../../rules/handover/taken.ts';
import { exchangeNow } from '../app/exchange.ts';
import { backToOwn, useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { whoAnswered } from '../sealed/who.ts';
import { Title } from '../ui/Title.tsx';
import { OneAnswer } from './OneAnswer.tsx';

/** The answer that was unsealed in this visit; it is not on the device before something of it is taken over. */
function openedAnswer(): PhysicianAnswer | undefined {
  const message = exchangeNow()?.message;
  return message && 'answer' in message ? message.answer : undefined;
}

/** What came back: the answer just opened, and those that are kept. */
export function Answered() {
  const words = useWords();
  const { papers, source, answers } = useNotebook();
  if (source === 'link') return <InTheWay />;
  const kept = readTaken(papers.answered).map((one) => one.answer);
  const opened = openedAnswer();
  const [first, ...others] = opened ? [opened, ...kept.filter((one) => !isSameAnswer(one, opened))] : kept;
  if (!first) return <Nothing />;
  const sent = readSent(papers.sent);
  const who = (answer: PhysicianAnswer) => whoAnswered(words, answer.reader, answers.country);
  const sentFor = ({ to }: PhysicianAnswer) => sent.find(({ id }) => id === to);
  return (
    <div className="stack">
      <Title>{words('answered.title', { who: who(first) })}</Title>
      <OneAnswer key={JSON.stringify(first)} answer={first} sent={sentFor(first)} isKept={first !== opened} />
      {others.length > 0 && (
        <section className="stack-tight" aria-labelledby="answered-others">
          <h2 id="answered-others">{words('answered.others')}</h2>
          {others.map((answer) => (
            <details key={JSON.stringify(answer)}>
              <summary>{words('answered.show', { who: who(answer), day: writtenDay(answer.made) })}</summary>
              <OneAnswer answer={answer} sent={sentFor(answer)} isKept />
            </details>
          ))}
        </section>
      )}
      <button type="button" className="button quiet" onClick={() => go({ screen: 'plan' })}>
        {words('answered.toPlan')}
      </button>
    </div>
  );
}

/** After a reload, or before anything came: the way to open an answer. */
function Nothing() {
  const words = useWords();
  return (
    <div className="stack">
      <Title>{words('answered.none.title')}</Title>
      <p>{words('answered.none.text')}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={() => go({ screen: 'unsealing' })}>
          {words('answered.none.open')}
        </button>
        <button type="button" className="button quiet" onClick={() => go({ screen: 'plan' })}>
          {words('answered.toPlan')}
        </button>
      </div>
    </div>
  );
}

/** The plan of a link stands on screen: an answer belongs to one's own. */
function InTheWay() {
  const words = useWords();
  return (
    <div className="stack">
      <Title>{words('answered.none.title')}</Title>
      <p>{words('answered.link.text')}</p>
      <button type="button" className="button" onClick={backToOwn}>
        {words('answered.link.back')}
      </button>
    </div>
  );
}
