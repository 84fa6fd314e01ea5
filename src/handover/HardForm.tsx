import { useState } from 'react';
import { ACTIVITY_GROUPS, type Activity, type ActivityGroup, activitiesNear, MOST } from '../../rules/handover/index.ts';
import { useWords } from '../app/words.ts';
import { Choose } from '../ui/Choose.tsx';
import { TickGroup, TypedText } from './fields.tsx';
import { HelpsForm } from './HelpsForm.tsx';
import type { FormProps } from './SectionsStep.tsx';
import { change } from './useDraft.ts';

const GROUPS = Object.keys(ACTIVITY_GROUPS) as ActivityGroup[];
const UNSAID = '';
const NUMBERS = Array.from({ length: 11 }, (_, number) => String(number));

/** What is hard now as things one does, what helps, and a number that is only passed on. */
export function HardForm(props: FormProps) {
  const words = useWords();
  const { draft } = props.material;
  return (
    <>
      <p className="notice">{words('handover.hard.tip')}</p>
      <Activities {...props} />
      <TypedText
        label={words('handover.hard.own')}
        value={draft.hardOwn}
        most={MOST.own}
        rows={3}
        onValue={(hardOwn) => change({ hardOwn })}
      />
      <HelpsForm {...props} />
      <div className="stack-tight">
        <Choose
          name={words('handover.hard.ability')}
          options={[
            { id: UNSAID, text: words('handover.hard.unsaid') },
            ...NUMBERS.map((number) => ({ id: number, text: number })),
          ]}
          value={draft.ability === null ? UNSAID : String(draft.ability)}
          onValue={(number) => change({ ability: number === UNSAID ? null : Number(number) })}
        />
        <p className="soft small">{words('handover.hard.abilityHelp')}</p>
      </div>
    </>
  );
}

/** Those near the answers stand open, the others in a fold; the order stays while somebody ticks. */
function Activities({ material: { draft, answers } }: FormProps) {
  const words = useWords();
  const [first] = useState(() => new Set<Activity>([...activitiesNear(answers), ...draft.activities]));
  const groups = (wanted: (activity: Activity) => boolean) =>
    GROUPS.map((group) => {
      const ids = (ACTIVITY_GROUPS[group] as readonly Activity[]).filter(wanted);
      return (
        ids.length > 0 && (
          <TickGroup
            key={group}
            legend={words(`handover.hard.group.${group}`)}
            options={ids.map((id) => ({ id, text: words(`exchange.activity.${id}`) }))}
            ticked={draft.activities}
            onTicked={(activities) => change({ activities })}
          />
        )
      );
    });
  if (first.size === 0) return groups(() => true);
  return (
    <>
      <p>{words('handover.hard.near')}</p>
      {groups((activity) => first.has(activity))}
      <details>
        <summary>{words('handover.hard.more')}</summary>
        <div className="stack">{groups((activity) => !first.has(activity))}</div>
      </details>
    </>
  );
}
