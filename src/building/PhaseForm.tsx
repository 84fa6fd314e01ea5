import { useState } from 'react';
import {
  daysOf,
  hoursOf,
  MOST_HOURS_A_DAY,
  MOST_WEEKS,
  type Phase,
  PURPOSES,
  type Purpose,
  sum,
  WEEKDAYS,
} from '../../rules/building/index.ts';
import { useNotebook } from '../app/notebook.ts';
import { useWords } from '../app/words.ts';
import { Choose } from '../ui/Choose.tsx';
import { toldFrom, toldHours } from './told.ts';

const HALF_HOURS = Array.from({ length: MOST_HOURS_A_DAY * 2 + 1 }, (_, half) => half / 2);
const WEEKS = Array.from({ length: MOST_WEEKS }, (_, week) => week + 1);
const MOST_LETTERS = 200;

/** The line that opens a phase: focus goes there when it is new. */
export const idOf = (number: number): string => `building-phase-${number}`;

type Props = {
  phase: Phase;
  number: number;
  /** Weekdays that stay free; nothing can be chosen there. */
  free: readonly number[];
  /** Open at first: the only one, or a new one. */
  fresh: boolean;
  onPhase: (phase: Phase) => void;
  onRemove: () => void;
  /** Left out when there is no room for another phase. */
  onStepBack: (() => void) | undefined;
};

/** One phase: what for, how long, which hours on which day, which tasks. */
export function PhaseForm({ phase, number, free, fresh, onPhase, onRemove, onStepBack }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(fresh);
  const put = (part: Partial<Phase>) => onPhase({ ...phase, ...part });
  const { answers } = useNotebook();
  const hours = hoursOf(phase, free);
  const id = idOf(number);
  return (
    <details className="card building-phase" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={id}>
        <h3>{words('building.phases.name', { number })}</h3>
        <span className="building-under">
          {words('building.phases.line', {
            purpose: words(`building.purpose.${phase.purpose}`),
            hours: toldHours(words, sum(hours)),
          })}
        </span>
        {phase.from && <span className="building-under">{toldFrom(words, phase.from, answers.country)}</span>}
      </summary>
      <div className="stack-tight">
        <div className="choosing">
          <Choose<Purpose>
            name={words('building.phases.purpose')}
            options={PURPOSES.map((purpose) => ({ id: purpose, text: words(`building.purpose.${purpose}`) }))}
            value={phase.purpose}
            onValue={(purpose) => put({ purpose })}
          />
          <Choose
            name={words('building.phases.howLong')}
            options={WEEKS.map((count) => ({ id: String(count), text: words('building.phases.weeks', { count }) }))}
            value={String(phase.weeks)}
            onValue={(weeks) => put({ weeks: Number(weeks) })}
          />
        </div>
        <label className="option">
          <input type="checkbox" checked={phase.open} onChange={(event) => put({ open: event.target.checked })} />
          <span>
            {words('building.phases.open')}
            <span className="option-help">{words('building.phases.openHelp')}</span>
          </span>
        </label>
        <DayGrid phase={phase} number={number} free={free} onHours={(next) => put({ hours: next })} />
        <p role="status">
          {words('building.phases.total', {
            hours: toldHours(words, sum(hours)),
            days: words('building.phases.days', { count: daysOf(hours) }),
          })}
        </p>
        <label className="building-field">
          <span>{words('building.phases.tasks')}</span>
          <textarea
            rows={2}
            maxLength={MOST_LETTERS}
            value={phase.tasks}
            aria-describedby={`${id}-tasks`}
            onChange={(event) => put({ tasks: event.target.value })}
          />
        </label>
        <p id={`${id}-tasks`} className="soft small">
          {words('building.phases.tasksHelp')}
        </p>
        <div className="button-row">
          {onStepBack && (
            <button
              type="button"
              className="text-button"
              aria-label={words('building.phases.backFor', { number })}
              onClick={onStepBack}
            >
              {words('building.phases.back')}
            </button>
          )}
          <button type="button" className="text-button" onClick={onRemove}>
            {words('building.phases.remove', { number })}
          </button>
        </div>
      </div>
    </details>
  );
}

type GridProps = Pick<Props, 'phase' | 'number' | 'free'> & { onHours: (hours: number[]) => void };

/** Seven lists of half hours, Monday first; a day that stays free says so. */
function DayGrid({ phase, number, free, onHours }: GridProps) {
  const words = useWords();
  const days = words.lines('building.day');
  const short = words.lines('building.shortDay');
  return (
    <fieldset className="options">
      <legend className="group">{words('building.phases.grid')}</legend>
      <div className="building-days">
        {WEEKDAYS.map((day) => (
          <label key={day}>
            <span aria-hidden="true">{short[day]}</span>
            <span className="unseen">{words('building.phases.gridFor', { day: days[day], number })}</span>
            <select
              value={free.includes(day) ? 0 : (phase.hours[day] ?? 0)}
              disabled={free.includes(day)}
              onChange={(event) => onHours(phase.hours.map((some, at) => (at === day ? Number(event.target.value) : some)))}
            >
              {HALF_HOURS.map((some) => (
                <option key={some} value={some}>
                  {some === 0 ? words('building.noHours') : toldHours(words, some)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {free.length > 0 && (
        <p className="soft small">
          {words('building.phases.keptFree', {
            days: WEEKDAYS.filter((day) => free.includes(day))
              .map((day) => days[day])
              .join(', '),
          })}
        </p>
      )}
    </fieldset>
  );
}
