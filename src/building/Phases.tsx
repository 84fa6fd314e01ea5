import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { EXAMPLES, emptyPhase, MOST_PHASES, ownPhase, type Phase, phasesOf, stepBackFrom } from '../../rules/building/index.ts';
import { lawOn } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import { Reasons } from '../plan/Reasons.tsx';
import { TODAY } from '../question/journey.ts';
import { idOf, PhaseForm } from './PhaseForm.tsx';
import { change, useBuilding } from './useBuilding.ts';

/** Rules on building up by phase that may be shown, where the work is. */
const BY_PHASE = { BE: ['guide-idewe'], NL: ['nl-emp-buildup-phase-contingent', 'guide-akc'] } as const;

/** The phases: an example to begin with or an empty one, then each phase as a form. */
export function Phases() {
  const words = useWords();
  const { paper, country } = useBuilding();
  const { phases } = paper;
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const [fresh, setFresh] = useState<number>();
  const put = (next: readonly Phase[]) => change({ phases: [...next] });
  const cites = (country ? BY_PHASE[country] : []).filter((id) => lawOn(TODAY.day).holds(id));
  const room = phases.length < MOST_PHASES;
  /** Puts the phases in place of the old ones, says so, and leads to the new one, or to the heading. */
  const swap = (next: readonly Phase[], sentence: string, added?: number) => {
    flushSync(() => {
      setFresh(added);
      put(next);
      setSaid(sentence);
    });
    (added === undefined ? heading.current : document.getElementById(idOf(added + 1)))?.focus();
  };
  const add = (index: number, phase: Phase) =>
    swap(
      [...phases.slice(0, index), phase, ...phases.slice(index)],
      words('building.phases.added', { number: index + 1 }),
      index,
    );
  const remove = (index: number) =>
    swap(
      phases.filter((_, at) => at !== index),
      words('building.phases.gone', { number: index + 1 }),
    );
  return (
    <section className="stack" aria-labelledby="building-phases">
      <h2 id="building-phases" ref={heading} tabIndex={-1}>
        {words('building.phases.title')}
      </h2>
      <p>{words('building.phases.text')}</p>
      {cites.length > 0 && <Reasons name={words('building.why.phases')} because={[]} cites={cites} />}
      <p className="unseen" role="status">
        {said}
      </p>
      {phases.length === 0 && <Examples />}
      {phases.map((phase, index) => (
        <PhaseForm
          key={`${phases.length}-${index}`}
          fresh={phases.length === 1 || index === fresh}
          phase={phase}
          number={index + 1}
          free={paper.free}
          onPhase={(next) => put(phases.map((one, at) => (at === index ? ownPhase(next) : one)))}
          onRemove={() => remove(index)}
          onStepBack={room ? () => add(index + 1, stepBackFrom(phases, index)) : undefined}
        />
      ))}
      {phases.length > 0 && (
        <div className="button-row">
          {room && (
            <button type="button" className="button quiet" onClick={() => add(phases.length, copyOf(phases.at(-1)))}>
              {words('building.phases.add')}
            </button>
          )}
          <StartAgain onSure={() => swap([], '')} />
        </div>
      )}
      {!room && <p className="notice">{words('building.phases.full')}</p>}
    </section>
  );
}

/** The next phase begins as the one before: one thing is easier to change than seven. */
const copyOf = (phase: Phase | undefined): Phase => {
  const base = ownPhase(phase ?? emptyPhase());
  return { ...base, hours: [...base.hours] };
};

function Examples() {
  const words = useWords();
  const { paper } = useBuilding();
  const { contract } = paper;
  if (contract === null) return <p className="notice">{words('building.examples.contractFirst')}</p>;
  return (
    <div className="stack-tight">
      <h3>{words('building.examples.title')}</h3>
      <p>{words('building.examples.text')}</p>
      <ul className="building-examples">
        {EXAMPLES.map((example) => (
          <li key={example} className="card stack-tight">
            <button type="button" className="button quiet" onClick={() => change({ phases: phasesOf(example, contract) })}>
              {words(`building.examples.${example}`)}
            </button>
            <p className="small">{words(`building.examples.${example}Text`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Throws the phases away, after asking once. */
function StartAgain({ onSure }: { onSure: () => void }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" className="text-button" onClick={() => setAsking(true)}>
        {words('building.phases.removeAll')}
      </button>
    );
  }
  return (
    <>
      <button type="button" className="button danger" onClick={onSure}>
        {words('building.phases.sure')}
      </button>
      <button type="button" className="button quiet" onClick={() => setAsking(false)}>
        {words('building.phases.keep')}
      </button>
    </>
  );
}
