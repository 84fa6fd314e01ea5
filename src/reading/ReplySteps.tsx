import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { MOST, nextStep, type TypedStep, typedTotal } from '../../rules/handover/index.ts';
import { useWords } from '../app/words.ts';
import { writtenHours } from './answerLines.ts';

type Props = { steps: readonly TypedStep[]; contract: number | undefined; onSteps: (steps: readonly TypedStep[]) => void };

/** The steps as the physician would have them: weeks, and hours a weekday. They begin as the proposal. */
export function ReplySteps({ steps, contract, onSteps }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (index: number) => {
    flushSync(() => onSteps(steps.filter((_, at) => at !== index)));
    heading.current?.focus();
  };
  return (
    <section className="stack">
      <h2 ref={heading} tabIndex={-1}>
        {words('reading.reply.steps')}
      </h2>
      <p className="soft">
        {words('reading.reply.stepsHelp')}{' '}
        {contract !== undefined && words('reading.reply.contract', { hours: writtenHours(contract) })}
      </p>
      {steps.map((step, index) => (
        <StepFields
          key={index}
          step={step}
          number={index + 1}
          onStep={(changed) => onSteps(steps.map((one, at) => (at === index ? changed : one)))}
          onRemove={() => remove(index)}
        />
      ))}
      {steps.length < MOST.phases && (
        <button type="button" className="button quiet" onClick={() => onSteps([...steps, nextStep(steps)])}>
          {words('reading.reply.add')}
        </button>
      )}
    </section>
  );
}

type StepProps = { step: TypedStep; number: number; onStep: (step: TypedStep) => void; onRemove: () => void };

function StepFields({ step, number, onStep, onRemove }: StepProps) {
  const words = useWords();
  const short = words.lines('reading.steps.shortDay');
  return (
    <fieldset className="options card">
      <legend className="group">{words('reading.reply.step', { number })}</legend>
      <div className="reading-hours">
        <label className="day-part">
          <span aria-hidden="true">{words('reading.reply.weeks')}</span>
          <span className="unseen">{words('reading.reply.weeksFor', { number })}</span>
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={2}
            value={step.weeks}
            onChange={(event) => onStep({ ...step, weeks: event.target.value })}
          />
        </label>
        {step.hours.map((hours, day) => (
          <label className="day-part" key={day}>
            <span aria-hidden="true">{short[day]}</span>
            <span className="unseen">{words('reading.reply.hoursFor', { day: words(`exchange.weekday.${day}`), number })}</span>
            <input
              type="text"
              inputMode="decimal"
              autoComplete="off"
              maxLength={4}
              value={hours}
              onChange={(event) =>
                onStep({ ...step, hours: step.hours.map((some, at) => (at === day ? event.target.value : some)) })
              }
            />
          </label>
        ))}
      </div>
      <label className="option">
        <input type="checkbox" checked={step.open} onChange={(event) => onStep({ ...step, open: event.target.checked })} />
        <span>{words('reading.reply.open')}</span>
      </label>
      <p role="status">{words('reading.reply.total', { hours: writtenHours(typedTotal(step)) })}</p>
      <button type="button" className="text-button" onClick={onRemove}>
        {words('reading.reply.remove', { number })}
      </button>
    </fieldset>
  );
}
