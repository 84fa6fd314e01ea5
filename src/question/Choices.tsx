import type { UseFormRegister } from 'react-hook-form';
import type { Question } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import { headedGroups } from './folds.ts';
import type { Fields } from './form.ts';

type Props = {
  question: Question;
  offers: readonly string[];
  register: UseFormRegister<Fields>;
  described: string | undefined;
  faulty: boolean;
};

/** One option of several, under headings where they are many; "I don't know" stands apart, last, and is as good as any. */
export function Choices({ question, offers, register, described, faulty }: Props) {
  const words = useWords();
  const groups = headedGroups(question, offers);
  const first = groups[0]?.options[0] ?? question.dontKnow;
  const key = `question.${question.id}`;
  const row = (option: string) => {
    const help = `${key}.options.${option}.help`;
    return (
      <label className="option" key={option}>
        <input type="radio" value={option} id={option === first ? 'first-field' : undefined} {...register('answer')} />
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
      {groups.map(({ id, options }) =>
        id === '' ? (
          options.map(row)
        ) : (
          <fieldset className="options" key={id}>
            <legend className="group">{words(`${key}.groups.${id}`)}</legend>
            {options.map(row)}
          </fieldset>
        ),
      )}
      <div className="option-apart">{row(question.dontKnow)}</div>
    </fieldset>
  );
}
