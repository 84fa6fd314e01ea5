import { type FormEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Interruption, InterruptionFault } from '../../rules/dates/index.ts';
import { useWords } from '../app/words.ts';
import { NOTHING_TYPED, type Typed, typedDay } from './typed.ts';

type Props = {
  /** Adds it, or says why not. */
  onAdd: (fresh: Interruption) => InterruptionFault | undefined;
};

/** The first and the last day of an interruption, in plain fields. */
export function GapForm({ onAdd }: Props) {
  const words = useWords();
  const id = useId();
  const [from, setFrom] = useState<Typed>(NOTHING_TYPED);
  const [to, setTo] = useState<Typed>(NOTHING_TYPED);
  const [fault, setFault] = useState<InterruptionFault | 'typed'>();
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [first, last] = [typedDay(from), typedDay(to)];
    const wrong = first && last ? onAdd({ from: first, to: last }) : 'typed';
    flushSync(() => setFault(wrong));
    if (wrong) {
      form.current?.querySelector('input')?.focus();
      return;
    }
    setFrom(NOTHING_TYPED);
    setTo(NOTHING_TYPED);
  };
  const described = fault ? id : undefined;
  return (
    <form className="stack" onSubmit={submit} noValidate ref={form}>
      <DayTyped name={words('dates.gaps.from')} typed={from} onType={setFrom} described={described} />
      <DayTyped name={words('dates.gaps.to')} typed={to} onType={setTo} described={described} />
      <p className="soft small">{words('asking.dayExample')}</p>
      <div role="alert">
        {fault && (
          <p id={id} className="fault">
            {words(`dates.gaps.fault.${fault}`)}
          </p>
        )}
      </div>
      <button type="submit" className="button quiet">
        {words('dates.gaps.add')}
      </button>
    </form>
  );
}

type DayProps = { name: string; typed: Typed; onType: (typed: Typed) => void; described: string | undefined };

function DayTyped({ name, typed, onType, described }: DayProps) {
  const words = useWords();
  return (
    <fieldset className="options">
      <legend>{name}</legend>
      <div className="day-parts">
        {(['day', 'month', 'year'] as const).map((part) => (
          <label key={part} className="day-part">
            <span>{words(`asking.${part}`)}</span>
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={part === 'year' ? 4 : 2}
              size={part === 'year' ? 4 : 2}
              aria-invalid={described !== undefined || undefined}
              aria-describedby={described}
              value={typed[part]}
              onChange={(event) => onType({ ...typed, [part]: event.target.value })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
