import type { PhysicianAnswer } from '../../rules/handover/answer.ts';
import { besideEachOther, type StepBeside } from '../../rules/handover/compared.ts';
import type { Step } from '../../rules/handover/handover.ts';
import { isAsSent, keptFreeIn, tooMuch } from '../../rules/handover/taking.ts';
import { useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { firstWeeks, stepSentence, writtenHours } from '../reading/answerLines.ts';
import { whoAnswered } from '../sealed/who.ts';
import { Take } from './Take.tsx';
import type { Taking } from './useTaking.ts';

type Props = { answer: PhysicianAnswer; taking: Taking; steps: readonly Step[]; mayTake: boolean };

/** The steps that were sent beside those of the answer, what taking them over changes, and why it sometimes cannot be done. */
export function Steps({ answer, taking, steps, mayTake }: Props) {
  const words = useWords();
  const { yours, paper } = taking;
  const beside = besideEachOther(yours, steps);
  const changed = beside.filter(({ same }) => !same).length;
  const above = tooMuch(steps, paper);
  return (
    <section className="stack-tight">
      <h2>{words('answered.line.steps')}</h2>
      <p>{changed === 0 ? words('answered.steps.same') : words('answered.steps.changed', { count: changed })}</p>
      <ol className="answered-steps">
        {beside.map((one) => (
          <li key={one.number}>
            <Beside step={one} yours={yours} theirs={steps} reader={answer.reader} />
          </li>
        ))}
      </ol>
      {above ? (
        <p className="notice">
          {words('answered.steps.tooMuch', {
            step: above.step,
            hours: writtenHours(above.hours),
            contract: writtenHours(above.contract),
          })}
        </p>
      ) : (
        mayTake && <Taken answer={answer} taking={taking} steps={steps} />
      )}
    </section>
  );
}

type BesideProps = { step: StepBeside; yours: readonly Step[]; theirs: readonly Step[]; reader: PhysicianAnswer['reader'] };

function Beside({ step: { number, yours: mine, theirs: other, same }, yours, theirs, reader }: BesideProps) {
  const words = useWords();
  const { country } = useNotebook().answers;
  const told = (step: Step | undefined, all: readonly Step[]) =>
    step && stepSentence(step, firstWeeks(all)[number - 1] ?? 1, words);
  if (same)
    return (
      <>
        <h3>{words('answered.steps.number', { number })}</h3>
        <p>
          {told(mine, yours)} {words('answered.steps.equal')}
        </p>
      </>
    );
  return (
    <>
      <h3>{words('answered.steps.number', { number })}</h3>
      <dl className="answered-beside">
        <div>
          <dt>{words('answered.steps.you')}</dt>
          <dd>{told(mine, yours) ?? words('answered.steps.none')}</dd>
        </div>
        <div className="answered-new">
          <dt>{words('answered.steps.they', { who: whoAnswered(words, reader, country) })}</dt>
          <dd>{told(other, theirs) ?? words('answered.steps.gone')}</dd>
        </div>
      </dl>
    </>
  );
}

/** What to know before and after the steps go into the build-up. */
function Taken({ answer, taking, steps }: Omit<Props, 'mayTake'>) {
  const words = useWords();
  const { paper, yours } = taking;
  const state = taking.state('steps');
  const free = keptFreeIn(steps, paper).map((day) => words(`exchange.weekday.${day}`));
  const moved = state === 'open' && answer.verdict !== undefined && yours.length > 0 && !isAsSent(paper, yours);
  return (
    <>
      {moved && <p className="notice">{words('answered.steps.moved')}</p>}
      {free.length > 0 && <p className="notice">{words('answered.steps.keptFree', { days: free.join(', ') })}</p>}
      <p>{words(state === 'open' ? 'answered.steps.replaces' : 'answered.steps.stand')}</p>
      <p>{words('answered.steps.first')}</p>
      <Take line="steps" name={words('answered.line.steps')} taking={taking} />
      {state !== 'open' && (
        <button type="button" className="text-button" onClick={() => go({ screen: 'building' })}>
          {words('answered.steps.toBuilding')}
        </button>
      )}
    </>
  );
}
