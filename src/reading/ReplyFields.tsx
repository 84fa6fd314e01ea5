import { type ReactNode, useId } from 'react';

type OptionProps = { kind: 'radio' | 'checkbox'; name?: string; on: boolean; onChange: (on: boolean) => void; text: ReactNode };

/** One thing to tick or choose. */
export const Option = ({ kind, name, on, onChange, text }: OptionProps) => (
  <label className="option">
    <input type={kind} name={name} checked={on} onChange={(event) => onChange(event.target.checked)} />
    <span>{text}</span>
  </label>
);

type TicksProps<Id extends string> = {
  legend: string;
  help?: string;
  options: readonly { id: Id; text: string }[];
  ticked: readonly Id[];
  onTicked: (ticked: readonly Id[]) => void;
};

/** Any of several, none ticked beforehand. */
export function Ticks<Id extends string>({ legend, help, options, ticked, onTicked }: TicksProps<Id>) {
  return (
    <fieldset className="options">
      <legend className="group">{legend}</legend>
      {help && <p className="soft small">{help}</p>}
      {options.map(({ id, text }) => (
        <Option
          key={id}
          kind="checkbox"
          on={ticked.includes(id)}
          onChange={(on) => onTicked(on ? [...ticked, id] : ticked.filter((one) => one !== id))}
          text={text}
        />
      ))}
    </fieldset>
  );
}

type TextProps = { label: string; help?: string; rows?: number; value: string; onValue: (value: string) => void };

/** A short text that may stay empty. */
export function TextField({ label, help, rows, value, onValue }: TextProps) {
  const id = useId();
  const shared = {
    id,
    value,
    autoComplete: 'off',
    'aria-describedby': help ? `${id}-help` : undefined,
  } as const;
  return (
    <div className="building-field">
      <label htmlFor={id}>{label}</label>
      {rows ? (
        <textarea {...shared} rows={rows} onChange={(event) => onValue(event.target.value)} />
      ) : (
        <input {...shared} type="text" className="reading-wide" onChange={(event) => onValue(event.target.value)} />
      )}
      {help && (
        <p id={`${id}-help`} className="soft small">
          {help}
        </p>
      )}
    </div>
  );
}
