import type { UseFormRegister } from 'react-hook-form';
import type { Question } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import type { Fields } from './form.ts';

type Props = {
  question: Question;
  offers: readonly string[];
  register: UseFormRegister<Fields>;
  described: string | undefined;
  faulty: boolean;
};

/** One option of several; "I don't know" stands apart, last, and is as good as any. */
export function Choices({ question, offers, register, described, faulty }: Props) {
  const words = useWords();
  const known = offers.filter((option) => option !== question.dontKnow);
  const key = `question.${question.id}`;
  const row = (option: string, first: boolean) => {
    const help = `${key}.options.${option}.help`;
    return (
      <label className="option" key={option}>
        <input type="radio" value={option} id={first ? 'first-field' : undefined} {...register('answer')} />
        <span>
          {words(`${key}.options.${option}.choice`)}
          {words.has(help) && <span className="option-help">{words(help)}</span>}
        </span>
      </label>
    );
  };
  return (
    <fieldset className="options" aria-describedby={described} data-faulty={faulty || undefined}>
      <legend className="unseen">{words(`${key}.title`)}</legend>
      {known.map((option, index) => row(option, index === 0))}
      <div className="option-apart">{row(question.dontKnow, known.length === 0)}</div>
    </fieldset>
  );
}
