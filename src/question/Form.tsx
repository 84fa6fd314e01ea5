import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { type Answer, type Question, shapeOf } from '../../rules/index.ts';
import { afterPaint } from '../app/painted.ts';
import { useWords } from '../app/words.ts';
import { Voice } from '../comfort/Voice.tsx';
import { TermsLater } from '../glossary/Terms.tsx';
import { Title } from '../ui/Title.tsx';
import { Choices } from './Choices.tsx';
import { DayFields } from './DayFields.tsx';
import { Dropped } from './Dropped.tsx';
import { answerOf, type Fields, fieldsOf, resolverFor, UNKNOWN_MARK } from './form.ts';
import { saidBy } from './said.ts';
import { Ticks } from './Ticks.tsx';
import { useFolds } from './useFolds.ts';

type Props = {
  question: Question;
  offers: readonly string[];
  given: Answer | undefined;
  onAnswer: (answer: Answer) => void;
  /** An answer is marked that could be given. */
  onMark?: (answer: Answer) => void;
  /** What stands between the heading and the fields. */
  aside?: ReactNode;
};

/** The heading, the fields and the button of one question; an empty or unclear answer gets a sentence, never a loss. */
export function Form({ question, offers, given, onAnswer, onMark, aside }: Props) {
  const words = useWords();
  const form = useForm<Fields, unknown, { answer: Answer }>({
    defaultValues: fieldsOf(question, given),
    resolver: resolverFor(question) as never,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const fault = form.formState.errors.answer as { message?: string } | undefined;
  const summary = useRef<HTMLDivElement>(null);
  const tries = form.formState.submitCount;
  useEffect(() => {
    if (fault && tries) summary.current?.focus();
  }, [fault, tries]);

  const { folds, openUnseen } = useFolds(question, given);
  const send = form.handleSubmit(({ answer }) => onAnswer(answer));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { answer } = form.getValues();
    const knows = !(Array.isArray(answer) && answer.includes(UNKNOWN_MARK));
    if (!(knows && openUnseen())) void send(event);
  };

  const stopWaiting = useRef<() => void>(undefined);
  useEffect(() => () => stopWaiting.current?.(), []);
  const marked = () => {
    stopWaiting.current?.();
    stopWaiting.current = afterPaint(() => {
      const answer = shapeOf(question).safeParse(answerOf(question, form.getValues().answer));
      if (answer.success) onMark?.(answer.data);
    });
  };

  const key = `question.${question.id}`;
  const faultText = fault && words(`fault.${fault.message ?? 'missing'}`, { defaultValue: words('fault.missing') });
  const hint = words.has(`${key}.hint`) ? words(`${key}.hint`) : undefined;
  const described = [hint && 'hint', faultText && 'fault'].filter(Boolean).join(' ') || undefined;
  const parts = { question, register: form.register, described, faulty: Boolean(fault) };

  return (
    <form noValidate onSubmit={submit} onChange={marked} data-voice>
      {faultText && (
        <div className="fault-summary" role="alert" tabIndex={-1} ref={summary}>
          <button type="button" className="text-button" onClick={() => document.getElementById('first-field')?.focus()}>
            {faultText}
          </button>
        </div>
      )}
      <Title knot>{words(`${key}.title`)}</Title>
      <div className="thread ahead asking-body stack">
        <Voice of={words(`${key}.title`)} />
        <Dropped />
        {aside}
        {hint && (
          <p id="hint" className="soft">
            {hint}
          </p>
        )}
        {faultText && (
          <p id="fault" className="fault">
            {faultText}
          </p>
        )}
        {question.kind === 'choice' && <Choices {...parts} offers={offers} />}
        {question.kind === 'ticks' && (
          <Ticks
            {...parts}
            question={question}
            onTick={(answer) => form.setValue('answer', answer)}
            read={form.getValues}
            folds={folds}
          />
        )}
        {question.kind === 'day' && <DayFields {...parts} />}
        <button type="submit" className="button wide">
          {words('asking.next')}
        </button>
        <details>
          <summary>{words('asking.why')}</summary>
          <p>{words(`${key}.why`)}</p>
        </details>
        <details>
          <summary>{words('asking.sees')}</summary>
          <p>{words(`${key}.sees`)}</p>
        </details>
        <TermsLater texts={() => saidBy(words, question, offers)} />
      </div>
    </form>
  );
}
