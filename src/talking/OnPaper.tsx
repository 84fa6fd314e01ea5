import { useState } from 'react';
import type { TalkCard } from '../../rules/talking/cards.ts';
import { useWords } from '../app/words.ts';
import { LOOK } from './sheets.ts';

type Props = { cards: readonly TalkCard[]; chosen: readonly string[]; onChosen: (chosen: readonly string[]) => void };

/** Choose the cards that go on paper, and print them. */
export function OnPaper({ cards, chosen, onChosen }: Props) {
  const words = useWords();
  const [refused, setRefused] = useState(false);
  const ids = [...cards.map(({ id }) => id), LOOK];
  const count = ids.filter((id) => chosen.includes(id)).length;
  const toggle = (id: string, on: boolean) => {
    setRefused(false);
    onChosen(ids.filter((other) => (other === id ? on : chosen.includes(other))));
  };
  return (
    <section className="stack" aria-labelledby="talking-paper">
      <h2 id="talking-paper">{words('talking.print.title')}</h2>
      <p>{words('talking.print.text')}</p>
      <fieldset className="options">
        <legend className="group">{words('talking.print.which')}</legend>
        {ids.map((id) => (
          <label key={id} className="option">
            <input type="checkbox" checked={chosen.includes(id)} onChange={(event) => toggle(id, event.target.checked)} />
            <span>{words(`talking.name.${id}`)}</span>
          </label>
        ))}
      </fieldset>
      <p className="notice">{words('talking.print.shared')}</p>
      <button type="button" className="button" onClick={() => (count > 0 ? window.print() : setRefused(true))}>
        {words('talking.print.button')}
      </button>
      <p role="status">{refused ? words('talking.print.none') : count > 0 && words('talking.print.count', { count })}</p>
    </section>
  );
}
