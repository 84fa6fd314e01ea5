import { useState } from 'react';
import { MOST_HOURS_A_WEEK } from '../../rules/building/index.ts';
import { useWords } from '../app/words.ts';
import { readHours, written } from './told.ts';
import { change, useBuilding } from './useBuilding.ts';

/** The hours of the contract, or of a week before for who works for himself: asked, never guessed. No week of the proposal may have more. */
export function Contract({ own }: { own: boolean }) {
  const words = useWords();
  const { paper } = useBuilding();
  const [text, setText] = useState(paper.contract === null ? '' : written(paper.contract));
  const [faulty, setFaulty] = useState(false);
  const fits = (hours: number | undefined): hours is number => hours !== undefined && hours >= 1 && hours <= MOST_HOURS_A_WEEK;
  const write = (value: string) => {
    setText(value);
    const hours = readHours(value);
    if (fits(hours)) setFaulty(false);
    change({ contract: fits(hours) ? hours : null });
  };
  return (
    <section className="stack-tight" aria-labelledby="building-contract">
      <h2 id="building-contract">{words('building.contract.title')}</h2>
      <label className="building-field">
        <span>{words(own ? 'building.contract.own' : 'building.contract.label')}</span>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={5}
          size={5}
          value={text}
          aria-invalid={faulty || undefined}
          aria-describedby={faulty ? 'building-contract-fault' : 'building-contract-help'}
          onChange={(event) => write(event.target.value)}
          onBlur={() => setFaulty(text.trim() !== '' && !fits(readHours(text)))}
        />
      </label>
      <p id="building-contract-help" className="soft small">
        {words(own ? 'building.contract.ownHelp' : 'building.contract.help')}
      </p>
      {faulty && (
        <p id="building-contract-fault" className="fault" role="alert">
          {words('building.contract.fault')}
        </p>
      )}
    </section>
  );
}
