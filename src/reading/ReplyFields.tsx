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

type TextProps = {
  label: string;
  help?: string;
  rows?: number;
  value: string;
  fault?: string | undefined;
  onValue: (value: string) => void;
};

/** What is not right with a field, beside it; the field names it. */
export const FaultAt = ({ id, fault }: { id: string; fault: string | undefined }) =>
  fault === undefined ? null : (
    <p className="fault" id={id}>
      {fault}
    </p>
  );

/** What a field says of itself when something is wrong with it: that it is, and the sentence beside it. */
export const wrongIf = (fault: unknown, id: string) =>
  fault === undefined ? {} : ({ 'aria-invalid': true, 'aria-describedby': id } as const);

/** A short text that may stay empty. */
export function TextField({ label, help, rows, value, fault, onValue }: TextProps) {
  const id = useId();
  const described = [fault && `${id}-fault`, help && `${id}-help`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    autoComplete: 'off',
    'aria-describedby': described || undefined,
    'aria-invalid': fault !== undefined || undefined,
  } as const;
  return (
    <div className="building-field">
      <label htmlFor={id}>{label}</label>
      <FaultAt id={`${id}-fault`} fault={fault} />
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
