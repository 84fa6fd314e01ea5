import type { UseFormGetValues, UseFormRegister } from 'react-hook-form';
import type { Question } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import { type Fields, NONE_MARK, UNKNOWN_MARK } from './form.ts';

type Props = {
  question: Extract<Question, { kind: 'ticks' }>;
  register: UseFormRegister<Fields>;
  described: string | undefined;
  faulty: boolean;
  onTick: (ticked: string[]) => void;
  read: UseFormGetValues<Fields>;
};

const ALONE = [NONE_MARK, UNKNOWN_MARK];

/** Any number of options, in groups of at most six. "None of these" and "I don't know" are answers of their own and stand alone. */
export function Ticks({ question, register, described, faulty, onTick, read }: Props) {
  const words = useWords();
  const key = `question.${question.id}`;

  const settle = (mark: string, on: boolean) => {
    if (!on) return;
    const ticked = read('answer') as string[];
    const keep = ALONE.includes(mark) ? [mark] : ticked.filter((other) => !ALONE.includes(other));
    if (keep.length !== ticked.length) onTick(keep);
  };
  const row = (mark: string, label: string, help: string | undefined, first: boolean) => (
    <label className="option" key={mark}>
      <input
        type="checkbox"
        value={mark}
        id={first ? 'first-field' : undefined}
        {...register('answer', { onChange: (event) => settle(event.target.value, event.target.checked) })}
      />
      <span>
        {label}
        {help && <span className="option-help">{help}</span>}
      </span>
    </label>
  );
  const option = (id: string, first: boolean) => {
    const help = `${key}.options.${id}.help`;
    return row(id, words(`${key}.options.${id}.choice`), words.has(help) ? words(help) : undefined, first);
  };

  const groups = question.groups ?? [{ id: '', options: question.options }];
  return (
    <div className="stack">
      {groups.map((group, place) => (
        <fieldset className="options" key={group.id} aria-describedby={described} data-faulty={faulty || undefined}>
          <legend className={group.id ? 'group' : 'unseen'}>
            {group.id ? words(`${key}.groups.${group.id}`) : words(`${key}.title`)}
          </legend>
          {group.options.map((id, index) => option(id, place === 0 && index === 0))}
        </fieldset>
      ))}
      <fieldset className="options">
        <legend className="unseen">{words('asking.otherwise')}</legend>
        {row(NONE_MARK, words(`${key}.none`), undefined, false)}
        {row(UNKNOWN_MARK, words(`${key}.options.${question.dontKnow}.choice`), undefined, false)}
      </fieldset>
    </div>
  );
}
