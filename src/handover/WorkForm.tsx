import { useId, useState } from 'react';
import { worksForSelf } from '../../rules/building/index.ts';
import { COMMUTES, DEMAND_GROUPS, type Demand, MOST, PATTERNS } from '../../rules/handover/index.ts';
import { writtenNumber } from '../app/language.ts';
import { useWords } from '../app/words.ts';
import { Choose } from '../ui/Choose.tsx';
import { TickGroup, TypedText } from './fields.tsx';
import type { FormProps } from './SectionsStep.tsx';
import { change } from './useDraft.ts';

const MOST_HOURS = 60;
const UNSAID = '';
const GROUPS = Object.keys(DEMAND_GROUPS) as (keyof typeof DEMAND_GROUPS)[];

/** The work: what it is, its hours, and what it asks. */
export function WorkForm({ material: { draft, proposal, answers } }: FormProps) {
  const words = useWords();
  const named = <Id extends string>(ids: readonly Id[], group: string) => [
    { id: UNSAID as Id, text: words('handover.work.unsaid') },
    ...ids.map((id) => ({ id, text: words(`exchange.${group}.${id}`) })),
  ];
  return (
    <>
      <TypedText
        label={words('handover.work.job')}
        help={words('handover.work.jobHelp')}
        value={draft.job}
        most={MOST.job}
        rows={2}
        onValue={(job) => change({ job: job.replaceAll('\n', ' ') })}
      />
      <Hours contract={draft.contract} label={words(`handover.work.${worksForSelf(answers) ? 'ownHours' : 'contract'}`)} />
      {proposal && proposal.contract !== draft.contract && (
        <button type="button" className="text-button" onClick={() => change({ contract: proposal.contract })}>
          {words('handover.work.fromBuilding', { hours: writtenNumber(proposal.contract) })}
        </button>
      )}
      <Choose
        name={words('handover.work.pattern')}
        options={named(PATTERNS, 'pattern')}
        value={draft.pattern ?? (UNSAID as (typeof PATTERNS)[number])}
        onValue={(pattern) => change({ pattern: pattern || null })}
      />
      <Choose
        name={words('handover.work.commute')}
        options={named(COMMUTES, 'commute')}
        value={draft.commute ?? (UNSAID as (typeof COMMUTES)[number])}
        onValue={(commute) => change({ commute: commute || null })}
      />
      {GROUPS.map((group) => {
        const ids: readonly Demand[] = DEMAND_GROUPS[group];
        return (
          <TickGroup
            key={group}
            legend={words(`handover.work.demands.${group}`)}
            options={ids.map((id) => ({ id, text: words(`exchange.demand.${id}`) }))}
            ticked={draft.demands}
            onTicked={(demands) => change({ demands })}
          />
        );
      })}
    </>
  );
}

/** Hours a week as typed, by the half; null for nothing and for what cannot be read. */
function hoursIn(text: string): number | null {
  const hours = Number(text.trim().replace(',', '.'));
  return hours > 0 && hours <= MOST_HOURS && Number.isInteger(hours * 2) ? hours : null;
}

/** Hours a week. What cannot be read stays in the field, with a sentence once the field is left. */
function Hours({ contract, label }: { contract: number | null; label: string }) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [left, setLeft] = useState(false);
  // Another number came from elsewhere: from what was kept, or from the build-up.
  const text = contract !== null && hoursIn(typed) !== contract ? writtenNumber(contract) : typed;
  const refused = left && text.trim() !== '' && hoursIn(text) === null;
  return (
    <div className="handover-field">
      <label htmlFor={id}>
        {label}
        <span className="option-help">{words('handover.work.contractHelp')}</span>
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={5}
        value={text}
        aria-invalid={refused || undefined}
        aria-describedby={refused ? `${id}-fault` : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          setLeft(false);
          change({ contract: hoursIn(target.value) });
        }}
        onBlur={() => setLeft(true)}
      />
      {refused && (
        <p id={`${id}-fault`} className="fault" role="alert">
          {words('handover.work.contractFault')}
        </p>
      )}
    </div>
  );
}
