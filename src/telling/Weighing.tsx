import {
  type Choice,
  type Hearer,
  LONGEST_REASON,
  MOST_REASONS,
  reasonsOn,
  type Side,
  sidesFor,
  TOLD,
  TOPICS,
  withReason,
} from '../../rules/telling/choice.ts';
import { useWords } from '../app/words.ts';

type Props = { choice: Choice; onChoice: (choice: Choice) => void };

/** Who would hear it, reasons on two sides of the same size, and what to tell. Nothing is chosen beforehand. */
export function Weighing({ choice, hearers, onChoice }: Props & { hearers: readonly Hearer[] }) {
  const words = useWords();
  return (
    <section className="stack" aria-labelledby="telling-choose">
      <h2 id="telling-choose">{words('telling.choose.title')}</h2>
      <fieldset className="options">
        <legend className="group">{words('telling.choose.to')}</legend>
        {hearers.map((to) => (
          <label key={to} className="option">
            <input type="radio" name="telling-to" checked={choice.to === to} onChange={() => onChoice({ ...choice, to })} />
            <span>{words(`telling.to.${to}`)}</span>
          </label>
        ))}
      </fieldset>
      <p>{words('telling.choose.reasons')}</p>
      <div className="sides">
        {sidesFor(choice.to).map((side) => (
          <OneSide key={side} side={side} choice={choice} onChoice={onChoice} />
        ))}
      </div>
      <fieldset className="options">
        <legend className="group">{words('telling.choose.told')}</legend>
        {TOLD.map((told) => (
          <label key={told} className="option">
            <input
              type="radio"
              name="telling-told"
              checked={choice.told === told}
              onChange={() => onChoice({ ...choice, told })}
            />
            <span>{words(`telling.told.${told}`)}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function OneSide({ side, choice, onChoice }: Props & { side: Side }) {
  const words = useWords();
  const own = side === 'for' ? 'ownFor' : 'ownAgainst';
  const full = reasonsOn(choice, side) >= MOST_REASONS;
  return (
    <fieldset className="options">
      <legend className="group">{words(`telling.side.${side}`)}</legend>
      {TOPICS.map((topic) => (
        <label key={topic} className="option">
          <input
            type="checkbox"
            checked={choice[side].includes(topic)}
            disabled={full && !choice[side].includes(topic)}
            onChange={(event) => onChoice(withReason(choice, side, topic, event.target.checked))}
          />
          <span>{words(`telling.reason.${side}.${topic}`)}</span>
        </label>
      ))}
      <label className="written">
        <span>{words('telling.choose.own')}</span>
        <input
          type="text"
          autoComplete="off"
          maxLength={LONGEST_REASON}
          value={choice[own]}
          disabled={full && choice[own].trim() === ''}
          onChange={(event) => onChoice({ ...choice, [own]: event.target.value })}
        />
      </label>
      <p role="status" className="small">
        {full && words('telling.choose.full')}
      </p>
    </fieldset>
  );
}
