import { staysFree, WEEKDAYS } from '../../rules/building/index.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { DayEntry } from './DayEntry.tsx';
import { change, useBuilding } from './useBuilding.ts';

const MOST_DAYS_OFF = 40;
/** Days off lie where the weeks of a proposal can lie. */
const accepts = (day: string): boolean => day >= '2019-01-01' && day <= '2045-12-31';

/** Days without work: every week, or once. Nobody asks why. */
export function FreeDays() {
  const words = useWords();
  const { paper, country } = useBuilding();
  const days = words.lines('building.day');
  const tick = (day: number, on: boolean) =>
    change(staysFree(paper, on ? [...paper.free, day] : paper.free.filter((other) => other !== day)));
  return (
    <details className="building-fold">
      <summary>{words('building.free.title')}</summary>
      <div className="stack">
        <fieldset className="options">
          <legend className="group">{words('building.free.weekly')}</legend>
          <p className="soft small">{words('building.free.weeklyHelp')}</p>
          <div className="building-ticks">
            {WEEKDAYS.map((day) => (
              <label key={day} className="option">
                <input type="checkbox" checked={paper.free.includes(day)} onChange={(event) => tick(day, event.target.checked)} />
                <span>{days[day]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <label className="option">
          <input
            type="checkbox"
            checked={paper.restBetween}
            onChange={(event) => change({ restBetween: event.target.checked })}
          />
          <span>{words('building.free.rest')}</span>
        </label>
        <p>{words(country === 'BE' ? 'building.free.holidays' : 'building.free.holidaysAsk')}</p>
        {paper.off.length < MOST_DAYS_OFF ? (
          <DayEntry
            legend={words('building.free.single')}
            button={words('building.free.add')}
            fault={words('building.free.fault')}
            accepts={accepts}
            onDay={(day) => change({ off: [...new Set([...paper.off, day])].sort() })}
          />
        ) : (
          <p className="notice">{words('building.free.full')}</p>
        )}
        <p className="soft small">{words('building.free.singleHelp')}</p>
        {paper.off.length > 0 && (
          <ul>
            {paper.off.map((day) => (
              <li key={day}>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => change({ off: paper.off.filter((other) => other !== day) })}
                >
                  {words('building.free.remove', { day: writtenDay(day) })}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
