import { useId } from 'react';
import { lettersOver, roomLeft } from '../../rules/handover/index.ts';
import { useWords } from '../app/words.ts';

/** The room is told only when it runs out. */
const TOLD_BELOW = 30;
/** More than any field keeps; a longer text could not be read back. */
const MOST_LETTERS = 1000;

type Text = {
  label: string;
  help?: string;
  value: string;
  onValue: (text: string) => void;
  /** Bytes of UTF-8 that fit on the page. */
  most: number;
  rows?: number;
};

/** Own words, with the room that is left; what does not fit is told while somebody types, and stays in the field. */
export function TypedText({ label, help, value, onValue, most, rows }: Text) {
  const words = useWords();
  const id = useId();
  const left = roomLeft(value, most);
  const field = {
    id,
    value,
    autoComplete: 'off',
    maxLength: MOST_LETTERS,
    'aria-describedby': `${id}-room`,
    'aria-invalid': left < 0 || undefined,
  };
  return (
    <div className="handover-field">
      <label htmlFor={id}>
        {label}
        {help && <span className="option-help">{help}</span>}
      </label>
      {rows ? (
        <textarea {...field} rows={rows} onChange={(event) => onValue(event.target.value)} />
      ) : (
        <input {...field} type="text" onChange={(event) => onValue(event.target.value)} />
      )}
      <p id={`${id}-room`} role="status" className={left < 0 ? 'fault' : 'soft small'}>
        {left < 0 && words('handover.text.over', { count: lettersOver(value, most) })}
        {left >= 0 && left < TOLD_BELOW && words('handover.text.left', { count: left })}
      </p>
    </div>
  );
}

type Ticks<Id extends string> = {
  legend: string;
  options: readonly { id: Id; text: string; help?: string }[];
  ticked: readonly Id[];
  onTicked: (ticked: Id[]) => void;
};

/** A group of things to tick. */
export function TickGroup<Id extends string>({ legend, options, ticked, onTicked }: Ticks<Id>) {
  return (
    <fieldset className="options">
      <legend className="group">{legend}</legend>
      {options.map(({ id, text, help }) => (
        <label key={id} className="option">
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            onChange={(event) => onTicked(event.target.checked ? [...ticked, id] : ticked.filter((other) => other !== id))}
          />
          <span>
            {text}
            {help && <span className="option-help">{help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type Radios<Id extends string> = {
  legend: string;
  options: readonly { id: Id; text: string; help?: string }[];
  value: Id | undefined;
  onValue: (id: Id) => void;
  /** What is wrong with the choice, as the summary says it. */
  fault?: string | undefined;
};

/** One of a few, all of the same weight; none is chosen beforehand. */
export function RadioGroup<Id extends string>({ legend, options, value, onValue, fault }: Radios<Id>) {
  const name = useId();
  const told = `${name}-fault`;
  return (
    <fieldset className="options" aria-describedby={fault && told} data-faulty={fault ? true : undefined}>
      <legend className="group">{legend}</legend>
      {fault && (
        <p id={told} className="fault">
          {fault}
        </p>
      )}
      {options.map(({ id, text, help }) => (
        <label key={id} className="option">
          <input type="radio" name={name} checked={value === id} onChange={() => onValue(id)} />
          <span>
            {text}
            {help && <span className="option-help">{help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
