import type { UseFormGetValues, UseFormRegister } from 'react-hook-form';
import type { Question } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import { type AnswerGroup, groupsOf } from './folds.ts';
import { type Fields, NONE_MARK, UNKNOWN_MARK } from './form.ts';
import { type Folds, LOOK } from './useFolds.ts';

type Props = {
  question: Extract<Question, { kind: 'ticks' }>;
  register: UseFormRegister<Fields>;
  described: string | undefined;
  faulty: boolean;
  onTick: (ticked: string[]) => void;
  read: UseFormGetValues<Fields>;
  folds: Folds;
};

const ALONE = [NONE_MARK, UNKNOWN_MARK];

/**
 * Any number of options, in groups of at most six; further groups fold. "None of these" and "I don't know" are answers of their
 * own and stand alone.
 */
export function Ticks({ question, register, described, faulty, onTick, read, folds }: Props) {
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

  const { inSight, folded } = groupsOf(question);
  const group = ({ id, options }: AnswerGroup, first: boolean, named: boolean) => (
    <fieldset className="options" key={id} aria-describedby={described} data-faulty={faulty || undefined}>
      <legend className={named && id ? 'group' : 'unseen'}>{words(id ? `${key}.groups.${id}` : `${key}.title`)}</legend>
      {options.map((answer, index) => option(answer, first && index === 0))}
    </fieldset>
  );
  return (
    <div className="stack">
      {inSight.map((one, place) => group(one, place === 0, true))}
      {folds.asksToLook && (
        <p className="notice" id={LOOK} tabIndex={-1}>
          {words('asking.look')}
        </p>
      )}
      {folded.map((one) => (
        <details
          className="more-answers"
          key={one.id}
          open={folds.open.has(one.id)}
          onToggle={(event) => folds.toggle(one.id, event.currentTarget.open)}
        >
          <summary>
            {words(`${key}.groups.${one.id}`)}{' '}
            <span className="soft">{words('asking.answers', { count: one.options.length })}</span>
          </summary>
          {group(one, false, false)}
        </details>
      ))}
      <fieldset className="options">
        <legend className="unseen">{words('asking.otherwise')}</legend>
        {row(NONE_MARK, words(`${key}.none`), undefined, false)}
        {row(UNKNOWN_MARK, words(`${key}.options.${question.dontKnow}.choice`), undefined, false)}
      </fieldset>
    </div>
  );
}
