import { type FormEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { lawOn } from '../../rules/index.ts';
import { useNotebook } from '../app/notebook.ts';
import { useWords } from '../app/words.ts';
import { Voice } from '../comfort/Voice.tsx';
import { TODAY } from '../question/journey.ts';
import { FieldOf } from './FieldOf.tsx';
import { How } from './How.tsx';
import { keepTyped, useTyped } from './paper.ts';
import type { Sum } from './sum.ts';
import { type Faults, readFields, shownOf, type Typed } from './typed.ts';

const same = (one: Typed, other: Typed | undefined): boolean =>
  other !== undefined &&
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((id) => (one[id] ?? '') === (other[id] ?? ''));

type Props<R extends { cites: readonly string[] }> = {
  sum: Sum<R>;
  open: boolean;
  /** Its rules belong to other work than the person's, so their words have to be fetched. */
  apart: boolean;
};

/** One calculator: what it is for, empty fields, a range, how we came to it, and whom to ask. */
export function Calculator<R extends { cites: readonly string[] }>({ sum, open, apart }: Props<R>) {
  const words = useWords();
  const { answers } = useNotebook();
  const kept = useTyped(sum.id);
  const [typed, setTyped] = useState<Typed>(kept ?? {});
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  const name = useId();
  const key = `reckoning.${sum.id}`;
  const known = sum.known(answers);
  const law = lawOn(TODAY.day);

  const { values, faults: unread } = readFields(sum.fields, typed);
  const reckoned = same(typed, kept) && Object.keys(unread).length === 0 ? sum.reckon(law, values, answers) : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const outcome = Object.keys(unread).length === 0 ? sum.reckon(law, values, answers) : undefined;
    const found = outcome && 'refused' in outcome ? { [outcome.field]: outcome.refused } : unread;
    flushSync(() => setFaults(found));
    if (Object.keys(found).length === 0) keepTyped(sum.id, typed);
    else form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  };
  const change = (field: string, text: string) => {
    setTyped({ ...typed, [field]: text });
    const { [field]: _, ...rest } = faults;
    setFaults(rest);
  };
  const clear = () => {
    setTyped({});
    setFaults({});
    keepTyped(sum.id, undefined);
  };

  return (
    <details className="card row reckoning" open={open}>
      <summary>
        <h2 className="row-name">{words(`${key}.title`)}</h2>
        <span className="soft small block">{words(`${key}.for`)}</span>
      </summary>
      <div className="stack">
        <form ref={form} className="stack" noValidate onSubmit={submit} aria-label={words(`${key}.title`)}>
          {words.has(`${key}.first`) && <p>{words(`${key}.first`)}</p>}
          {Object.keys(known).length > 0 && (
            <button type="button" className="text-button no-print" onClick={() => setTyped({ ...typed, ...known })}>
              {words('reckoning.from-answers')}
            </button>
          )}
          {shownOf(sum.fields, typed).map((field) => (
            <FieldOf
              key={field.id}
              field={field}
              name={`${name}${field.id}`}
              label={`${key}.fields.${field.id}`}
              text={typed[field.id] ?? ''}
              fault={faults[field.id]}
              change={(text) => change(field.id, text)}
            />
          ))}
          <div className="button-row no-print">
            <button type="submit" className="button">
              {words('reckoning.submit')}
            </button>
            {Object.keys(typed).length > 0 && (
              <button type="button" className="text-button" onClick={clear}>
                {words('reckoning.clear')}
              </button>
            )}
          </div>
        </form>
        <div data-voice>
          {reckoned && !('refused' in reckoned) && <Voice of={words(`${key}.title`)} />}
          <div role="status" className="stack">
            {reckoned && 'uncovered' in reckoned && <p className="notice">{words(`${key}.uncovered.${reckoned.uncovered}`)}</p>}
            {reckoned && !('uncovered' in reckoned) && !('refused' in reckoned) && <sum.Result result={reckoned} />}
          </div>
        </div>
        {reckoned && !('refused' in reckoned) && (
          <How
            steps={'uncovered' in reckoned ? [] : sum.steps(words, reckoned)}
            cites={reckoned.cites.filter((id) => law.holds(id))}
            apart={apart}
            of={words(`${key}.title`)}
          />
        )}
        <p>
          <strong>{words('reckoning.ask')}</strong> {words(`${key}.ask`)}
        </p>
      </div>
    </details>
  );
}
