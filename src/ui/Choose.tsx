import { useId } from 'react';

type Props<Id extends string> = {
  name: string;
  options: readonly { id: Id; text: string }[];
  value: Id;
  onValue: (id: Id) => void;
};

/** One of several, as a plain list that works at once; nothing has to be sent. */
export function Choose<Id extends string>({ name, options, value, onValue }: Props<Id>) {
  const field = useId();
  return (
    <div className="choosing-part">
      <label htmlFor={field}>{name}</label>
      <select id={field} value={value} onChange={(event) => onValue(event.target.value as Id)}>
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
