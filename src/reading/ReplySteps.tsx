import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { isHours, MOST, nextStep, type ReplyFault, type TypedStep, typedTotal } from '../../rules/handover/index.ts';
import { useWords } from '../app/words.ts';
import { writtenHours } from './answerLines.ts';
import { faultTold } from './ReplyFaults.tsx';
import { FaultAt, wrongIf } from './ReplyFields.tsx';

type StepFault = Extract<ReplyFault, { step: number }>;
type Props = {
  steps: readonly TypedStep[];
  contract: number | undefined;
  faults: readonly ReplyFault[];
  onSteps: (steps: readonly TypedStep[]) => void;
};

const isOf = (fault: ReplyFault, step: number): fault is StepFault => 'step' in fault && fault.step === step;

/** The steps as the physician would have them: weeks, and hours a weekday. They begin as the proposal. */
export function ReplySteps({ steps, contract, faults, onSteps }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (index: number) => {
    flushSync(() => onSteps(steps.filter((_, at) => at !== index)));
    heading.current?.focus();
  };
  return (
    <section className="stack reply-steps">
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
          fault={faults.find((fault) => isOf(fault, index + 1))}
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

type StepProps = {
  step: TypedStep;
  number: number;
  fault: ReplyFault | undefined;
  onStep: (step: TypedStep) => void;
  onRemove: () => void;
};

function StepFields({ step, number, fault, onStep, onRemove }: StepProps) {
  const words = useWords();
  const told = `reply-fault-${number}`;
  /** Too many hours are too many on every day; hours that are none only where they stand. */
  const wrongHours = (hours: string) => fault?.fault === 'over-contract' || (fault?.fault === 'hours' && !isHours(hours));
  const short = words.lines('reading.steps.shortDay');
  return (
    <fieldset className="options card">
      <legend className="group">{words('reading.reply.step', { number })}</legend>
      <FaultAt id={told} fault={fault && faultTold(fault, words)} />
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
            {...wrongIf(fault?.fault === 'weeks' || undefined, told)}
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
              {...wrongIf(wrongHours(hours) || undefined, told)}
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
