import './everything.ts';
import { parseArgs } from 'node:util';
import { add, type Changed, changed, type Day, isDay, isSame, PROVISIONS, plan } from '../../rules/index.ts';
import { ADJUSTMENTS, CONTACTS, NOTES, STOPS, TASKS } from '../../rules/journey/advice.ts';
import { provisionsBySource, type Reviews, reviewsDue, WARNS_DAYS } from '../../rules/law/review.ts';
import REVIEWS from '../../rules/law/reviews.json';
import { localDay } from '../app/today.ts';
import { type Person, peopleIn } from './people.ts';
import { SOURCES } from './sources.ts';
import { EXIT, Refused, refusing, type Terminal } from './terminal.ts';

const USAGE = 'npm run -s law [-- --on 2026-11-21] [--until 2028-12-31]';
/** How far ahead changes are looked for when nothing is asked, in months. */
const AHEAD_MONTHS = 24;

/** A day on which the law differs from the day before: rules that begin, rules whose last day was the day before. */
export type Turn = { day: Day; begins: readonly string[]; ended: readonly string[] };

/** Every turn after `on`, up to and with `until`, in order. */
export function turns(on: Day, until: Day): readonly Turn[] {
  const begins = new Map<Day, string[]>();
  const ended = new Map<Day, string[]>();
  const note = (map: Map<Day, string[]>, day: Day, id: string) => map.set(day, [...(map.get(day) ?? []), id]);
  for (const { id, from, until: last } of PROVISIONS) {
    if (from !== null) note(begins, from, id);
    if (last !== null) note(ended, add(last, 1, 'days'), id);
  }
  return [...new Set([...begins.keys(), ...ended.keys()])]
    .filter((day) => day > on && day <= until)
    .sort()
    .map((day) => ({ day, begins: begins.get(day) ?? [], ended: ended.get(day) ?? [] }));
}

/** What a turn of the law does to the plan of a person: the same answers on the day before and on the day. */
export const effect = ({ answers }: Person, { day }: Turn): Changed =>
  changed(plan(answers, add(day, -1, 'days'), { whole: true }), plan(answers, day, { whole: true }));

const heading = (text: string): string[] => ['', text, '-'.repeat(text.length)];
const listed = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? lines : ['none']);

/** The advice that rests on a provision, so that who reads it again knows what to look at. */
const restingOn = (provision: string): string[] =>
  Object.entries({ task: TASKS, stop: STOPS, note: NOTES, adjustment: ADJUSTMENTS, contact: CONTACTS }).flatMap(
    ([group, items]) => items.filter(({ cites }) => cites.includes(provision)).map(({ id }) => `${group}.${id}`),
  );

function reviewLines(day: Day): string[] {
  const { late, soon } = reviewsDue(REVIEWS as Reviews, day);
  const rests = provisionsBySource(SOURCES);
  const line = ({ source, by }: { source: string; by: Day }) => `${by}  ${source}  (${rests.get(source)?.join(', ')})`;
  return [
    ...heading(`To read again, too late (${late.length})`),
    ...listed(late.map(line)),
    ...heading(`To read again within ${WARNS_DAYS} days (${soon.length})`),
    ...listed(soon.map(line)),
  ];
}

function unverifiedLines(day: Day): string[] {
  const unsure = PROVISIONS.filter(
    ({ certainty, from, until }) => certainty === 'unverified' && (from ?? '') <= day && day <= (until ?? '9999'),
  );
  const lines = unsure.map(({ id }) => `${id}: ${restingOn(id).join(', ') || 'no advice rests on it'}`);
  return [...heading(`Unverified: only leads to asking (${unsure.length})`), ...listed(lines)];
}

const partsOf = (change: Changed): string =>
  [
    change.road ? 'another road' : '',
    ...change.newStops.map((id) => `+stop.${id}`),
    ...change.goneStops.map((id) => `-stop.${id}`),
    ...change.newTasks.map((id) => `+task.${id}`),
    ...change.goneTasks.map((id) => `-task.${id}`),
    ...change.newNotes.map((id) => `+note.${id}`),
    ...change.goneNotes.map((id) => `-note.${id}`),
    ...change.moved.map(({ task, from, to }) => `date of task.${task}: ${from ?? '?'} -> ${to ?? '?'}`),
  ]
    .filter(Boolean)
    .join(', ');

function turnLines(turn: Turn, people: readonly Person[]): string[] {
  const changes = people.map((person) => ({ person, change: effect(person, turn) })).filter(({ change }) => !isSame(change));
  return [
    '',
    turn.day,
    ...turn.begins.map((id) => `  begins: ${id} (${restingOn(id).join(', ') || 'no advice rests on it'})`),
    ...turn.ended.map((id) => `  ended the day before: ${id} (${restingOn(id).join(', ') || 'no advice rests on it'})`),
    `  plans that change: ${changes.length} of ${people.length}`,
    ...changes.map(({ person, change }) => `  ${person.id}: ${partsOf(change) || 'only its rules'}`),
  ];
}

function daysOf(args: readonly string[], now: Date): { on: Day; until: Day } {
  let values: { on?: string | undefined; until?: string | undefined };
  try {
    values = parseArgs({ args: [...args], options: { on: { type: 'string' }, until: { type: 'string' } } }).values;
  } catch {
    throw new Refused(`${args.join(' ')} is not understood: ${USAGE}.`);
  }
  const on = values.on ?? localDay(now);
  if (!isDay(on)) throw new Refused(`--on is "${on}", which is not a day; write YYYY-MM-DD, for example 2026-11-21.`);
  const until = values.until ?? add(on, AHEAD_MONTHS, 'months');
  if (!isDay(until) || until < on) throw new Refused(`--until is "${until}"; write a day after ${on}, as YYYY-MM-DD.`);
  return { on, until };
}

/** What of the law has to be read again, what is unsure, and what its next changes will do to the people of the tests. */
export const run = (args: readonly string[], terminal: Terminal): number =>
  refusing(terminal, () => {
    const { on, until } = daysOf(args, terminal.now);
    const people = peopleIn(terminal.root);
    const coming = turns(on, until);
    terminal.out(
      [
        `The law on ${on}: ${PROVISIONS.length} rules, ${Object.keys(REVIEWS).length} sources`,
        ...reviewLines(on),
        ...unverifiedLines(on),
        ...heading(`Changes up to ${until} (${coming.length})`),
        ...listed(coming.flatMap((turn) => turnLines(turn, people))),
      ].join('\n'),
    );
    return reviewsDue(REVIEWS as Reviews, on).late.length > 0 ? EXIT.stale : EXIT.done;
  });
