import { type Deadline, isTicks, type Reason } from '../../rules/index.ts';
import type { Told } from './told.ts';
import { words } from './words.ts';

/** `question=answer`, one for each tick. */
const becauseOf = (because: readonly Reason[]): string[] =>
  because.flatMap(({ question, answer }) => {
    if (!isTicks(answer)) return [`${question}=${answer}`];
    return answer.length === 0 ? [`${question}=none`] : answer.map((option) => `${question}=${option}`);
  });

/** The day when it can be computed, else the rule in a short phrase. */
function dueOf(due: Deadline | undefined): string | null {
  if (!due) return null;
  if (due.day) return due.day;
  if (due.direction === 'on') return `on ${due.anchor}`;
  return `${due.around ? 'around ' : ''}${due.amount} ${due.unit} ${due.direction} ${due.anchor}`;
}

type Item = { id: string; station: string; because: readonly Reason[]; cites: readonly string[] };
const itemOf = ({ id, station, because, cites }: Item) => ({ id, station, because: becauseOf(because), cites });

/** The plan as other programs read it: ids, days and reasons; words only where a person has to recognise something. */
export const asJson = ({ day, outcome, outcomes, ignored, ...plan }: Told) => ({
  day,
  outcome,
  outcomes,
  stops: plan.stops.map((stop) => ({ ...itemOf(stop), who: 'you', due: null })),
  tasks: plan.tasks.map((task) => ({
    ...itemOf(task),
    who: task.who,
    due: dueOf(task.due),
    title: words(`task.${task.id}.title`),
  })),
  notes: plan.notes.map(itemOf),
  adjustments: plan.adjustments.map(({ id, group, because, cites }) => ({ id, group, because: becauseOf(because), cites })),
  contacts: plan.contacts.map(({ id, need, phone, url, status }) => ({
    id,
    name: words(`contact.${id}.name`),
    need,
    phone: phone ?? null,
    url: url ?? null,
    status,
  })),
  unknown: plan.unknown.map(({ question, task }) => ({ question, task: task ?? null })),
  ignored,
});
