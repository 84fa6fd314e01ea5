import type { UseFormRegister } from 'react-hook-form';
import type { Question } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import type { Fields } from './form.ts';

type Props = {
  question: Question;
  register: UseFormRegister<Fields>;
  described: string | undefined;
  faulty: boolean;
};

/** A day in three plain fields; no calendar to steer. */
export function DayFields({ question, register, described, faulty }: Props) {
  const words = useWords();
  const part = (name: 'day' | 'month' | 'year', width: number) => (
    <label className="day-part">
      <span>{words(`asking.${name}`)}</span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={width}
        size={width}
        id={name === 'day' ? 'first-field' : undefined}
        aria-invalid={faulty || undefined}
        aria-describedby={described}
        {...register(`answer.${name}`)}
      />
    </label>
  );
  return (
    <fieldset className="options">
      <legend className="unseen">{words(`question.${question.id}.title`)}</legend>
      <div className="day-parts">
        {part('day', 2)}
        {part('month', 2)}
        {part('year', 4)}
      </div>
      <p className="soft small">{words('asking.dayExample')}</p>
      <label className="option">
        <input type="checkbox" {...register('answer.unknown')} />
        <span>{words(`question.${question.id}.options.${question.dontKnow}.choice`)}</span>
      </label>
    </fieldset>
  );
}
