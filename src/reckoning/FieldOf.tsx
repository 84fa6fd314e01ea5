import { useWords } from '../app/words.ts';
import type { Field } from './typed.ts';

type Props = {
  field: Field;
  /** Id of the input; the ids of its help and fault follow from it. */
  name: string;
  /** Key of its words. */
  label: string;
  text: string;
  fault: string | undefined;
  change: (text: string) => void;
};

/** One field with its label, help and fault. Nothing is filled in beforehand. */
export function FieldOf(props: Props) {
  if (props.field.kind === 'choice') return <Choice {...props} />;
  return props.field.kind === 'day' ? <DayOf {...props} /> : <NumberOf {...props} />;
}

const describedBy = ({ name, fault }: Props, help: boolean): string | undefined =>
  [...(help ? [`${name}-help`] : []), ...(fault ? [`${name}-fault`] : [])].join(' ') || undefined;

function Beneath(props: Props) {
  const words = useWords();
  const { name, label, fault } = props;
  return (
    <>
      {words.has(`${label}.help`) && (
        <p id={`${name}-help`} className="soft small">
          {words(`${label}.help`)}
        </p>
      )}
      {fault && (
        <p id={`${name}-fault`} className="fault">
          {words(`reckoning.fault.${fault}`)}
        </p>
      )}
    </>
  );
}

function useLabel({ label, field }: Props): string {
  const words = useWords();
  const said = words(`${label}.label`);
  return field.optional ? `${said} ${words('reckoning.optional')}` : said;
}

function NumberOf(props: Props) {
  const words = useWords();
  const { field, name, text, fault, change } = props;
  const said = useLabel(props);
  return (
    <div className="reckoning-field">
      <label htmlFor={name}>{said}</label>
      <input
        id={name}
        type="text"
        inputMode={field.kind === 'count' ? 'numeric' : 'decimal'}
        autoComplete="off"
        maxLength={14}
        value={text}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(props, words.has(`${props.label}.help`))}
        onChange={(event) => change(event.target.value)}
      />
      <Beneath {...props} />
    </div>
  );
}

function DayOf(props: Props) {
  const words = useWords();
  const { name, text, fault, change } = props;
  const said = useLabel(props);
  const parts = text.split('-');
  const part = (place: 0 | 1 | 2, called: 'day' | 'month' | 'year', width: number) => (
    <label className="day-part">
      <span>{words(`asking.${called}`)}</span>
      <input
        id={place === 0 ? name : undefined}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={width}
        value={parts[place] ?? ''}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(props, words.has(`${props.label}.help`))}
        onChange={(event) => {
          const digits = event.target.value.replaceAll(/\D/g, '');
          change([0, 1, 2].map((at) => (at === place ? digits : (parts[at] ?? ''))).join('-'));
        }}
      />
    </label>
  );
  return (
    <fieldset className="reckoning-field">
      <legend>{said}</legend>
      <div className="day-parts">
        {part(0, 'day', 2)}
        {part(1, 'month', 2)}
        {part(2, 'year', 4)}
      </div>
      <Beneath {...props} />
    </fieldset>
  );
}

function Choice(props: Props) {
  const words = useWords();
  const { field, name, label, text, fault, change } = props;
  const said = useLabel(props);
  return (
    <fieldset className="options">
      <legend>{said}</legend>
      {field.options?.map((option) => (
        <label key={option} className="option">
          <input
            type="radio"
            name={name}
            value={option}
            checked={text === option}
            aria-invalid={fault ? true : undefined}
            aria-describedby={describedBy(props, words.has(`${label}.help`))}
            onChange={() => change(option)}
          />
          <span>{words(`${label}.options.${option}`)}</span>
        </label>
      ))}
      <Beneath {...props} />
    </fieldset>
  );
}
