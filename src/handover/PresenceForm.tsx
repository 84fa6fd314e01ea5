import { MOST } from '../../rules/handover/index.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { DayEntry } from '../building/DayEntry.tsx';
import { TODAY } from '../question/journey.ts';
import { TickGroup, TypedText } from './fields.tsx';
import type { FormProps } from './SectionsStep.tsx';
import { change } from './useDraft.ts';

const WEEKDAYS = ['0', '1', '2', '3', '4', '5', '6'] as const;
const LAST = '2045-12-31';

/** Days away, every week or once. Nobody asks why. */
export function PresenceForm({ material: { draft } }: FormProps) {
  const words = useWords();
  const ahead = draft.days.filter((day) => day >= TODAY.day);
  return (
    <>
      <TickGroup
        legend={words('handover.presence.weekly')}
        options={WEEKDAYS.map((id) => ({ id, text: words(`exchange.weekday.${id}`) }))}
        ticked={draft.weekly}
        onTicked={(weekly) => change({ weekly })}
      />
      {ahead.length < MOST.days ? (
        <DayEntry
          legend={words('handover.presence.single')}
          button={words('handover.presence.add')}
          fault={words('handover.presence.fault')}
          accepts={(day) => day >= TODAY.day && day <= LAST}
          onDay={(day) => change({ days: [...new Set([...ahead, day])].sort() })}
        />
      ) : (
        <p className="notice">{words('handover.presence.full', { count: MOST.days })}</p>
      )}
      {ahead.length > 0 && (
        <ul>
          {ahead.map((day) => (
            <li key={day}>
              <button
                type="button"
                className="text-button"
                onClick={() => change({ days: ahead.filter((other) => other !== day) })}
              >
                {words('handover.presence.remove', { day: writtenDay(day) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <TypedText
        label={words('handover.presence.own')}
        help={words('handover.presence.ownHelp')}
        value={draft.presenceOwn}
        most={MOST.own}
        rows={2}
        onValue={(presenceOwn) => change({ presenceOwn })}
      />
    </>
  );
}
