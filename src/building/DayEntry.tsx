import { useId, useState } from 'react';
import { isDay } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';

type Props = {
  legend: string;
  /** The button that hands over the day. */
  button: string;
  /** What to say when this is no day that fits. */
  fault: string;
  accepts: (day: string) => boolean;
  onDay: (day: string) => void;
};

const EMPTY = { day: '', month: '', year: '' };

/** A day in three plain fields, handed over by a button; nothing is filled in beforehand. */
export function DayEntry({ legend, button, fault, accepts, onDay }: Props) {
  const words = useWords();
  const id = useId();
  const [parts, setParts] = useState(EMPTY);
  const [refused, setRefused] = useState(false);
  const part = (name: keyof typeof EMPTY, width: number) => (
    <label className="day-part">
      <span>{words(`asking.${name}`)}</span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={width}
        size={width}
        value={parts[name]}
        aria-invalid={refused || undefined}
        aria-describedby={refused ? id : undefined}
        onChange={(event) => setParts({ ...parts, [name]: event.target.value })}
      />
    </label>
  );
  const hand = () => {
    const day = isoDay(parts);
    const fits = isDay(day) && accepts(day);
    setRefused(!fits);
    if (!fits) return;
    setParts(EMPTY);
    onDay(day);
  };
  return (
    <fieldset className="options">
      <legend className="group">{legend}</legend>
      <div className="day-parts">
        {part('day', 2)}
        {part('month', 2)}
        {part('year', 4)}
      </div>
      <p className="soft small">{words('asking.dayExample')}</p>
      {refused && (
        <p id={id} className="fault" role="alert">
          {fault}
        </p>
      )}
      <div>
        <button type="button" className="button quiet" onClick={hand}>
          {button}
        </button>
      </div>
    </fieldset>
  );
}

/** "3", "3", "27" becomes 2027-03-03: people write years short. */
function isoDay({ day, month, year }: typeof EMPTY): string {
  const full = year.trim().length === 2 ? `20${year.trim()}` : year.trim();
  return `${full}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
}
