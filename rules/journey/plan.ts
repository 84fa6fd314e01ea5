import type { Contact, Need } from '../directory/contact.ts';
import { FORCE_MAJEURE_RUNS, LOSES_THE_JOB } from '../everyone/moments.ts';
import { type Adjustment, type Due, type Note, STATIONS, type Station, type Stop, type Task, type Who } from '../kit/advice.ts';
import type { Answers } from '../kit/answers.ts';
import { holds, type Reason, reasons } from '../kit/condition.ts';
import { add, type Day, isDay, type Unit } from '../kit/day.ts';
import { addQuantity } from '../kit/law.ts';
import { lawOn } from '../law/index.ts';
import { questionOf } from '../questions/questions.ts';
import { ADJUSTMENTS, CONTACTS, lawFirst, NOTES, STOPS, TASKS } from './advice.ts';
import { dontKnow, type Replay, replay } from './replay.ts';
import { routing } from './why.ts';

/** When something is due. `day` is there when it can be computed; the rule can always be said in words. */
export type Deadline = {
  day?: Day;
  anchor: string;
  direction: 'before' | 'after' | 'on';
  amount: number;
  unit: Unit;
  /** A good moment, chosen by us; otherwise a limit. */
  around: boolean;
};

type Chosen = { id: string; station: Station; because: readonly Reason[]; cites: readonly string[]; with: readonly string[] };
export type PlannedTask = Chosen & { who: Who; rank: number; due?: Deadline };
export type PlannedStop = Chosen & { rank: number };
export type PlannedNote = Chosen;
export type PlannedAdjustment = { id: string; group: Adjustment['group']; because: readonly Reason[]; cites: readonly string[] };
export type PlannedContact = Contact & { because: readonly string[] };
/** A question answered with "I don't know", or not at all; `task` finds it out. */
export type Unknown = { question: string; task?: string };

export type Plan = {
  day: Day;
  /** The road: the end of the path that decides most. `outcomes` has every end reached. */
  outcome: string | null;
  outcomes: readonly string[];
  /** The id of the words over the plan: of the road, or of an end of the job, which comes before any wish. */
  headline: string | null;
  /** Whether every question of the way has an answer. */
  complete: boolean;
  stops: readonly PlannedStop[];
  tasks: readonly PlannedTask[];
  notes: readonly PlannedNote[];
  adjustments: readonly PlannedAdjustment[];
  contacts: readonly PlannedContact[];
  unknown: readonly Unknown[];
};

const CONTACTS_A_NEED = 3;

/** Advice counts when its condition is true and every provision it rests on is in force on the day. */
const applies = (advice: { when?: Task['when']; cites: readonly string[] }, { facts }: Replay): boolean =>
  advice.cites.every((id) => facts.law.holds(id)) && (advice.when === undefined || holds(advice.when, facts));

/** A due date: counted from a day the person gave, by a fixed length or by a quantity of the law. */
function deadline(due: Due, { facts }: Replay): Deadline {
  if ('on' in due) {
    const answer = facts.answers[due.on];
    return { anchor: due.on, direction: 'on', amount: 0, unit: 'days', around: false, ...(isDay(answer) ? { day: answer } : {}) };
  }
  const direction = 'after' in due ? 'after' : 'before';
  const anchor = 'after' in due ? due.after : due.before;
  const quantity = typeof due.by === 'string' ? facts.law.quantity(due.by) : { value: due.by[0], unit: due.by[1] };
  const start = facts.answers[anchor];
  const around = direction === 'after' && typeof due.by !== 'string';
  const rule = { anchor, direction, amount: quantity.value, unit: quantity.unit as Unit, around } as const;
  if (!isDay(start)) return rule;
  const sign = direction === 'after' ? 1 : -1;
  return {
    ...rule,
    day: typeof due.by === 'string' ? addQuantity(start, quantity, sign) : add(start, sign * due.by[0], due.by[1]),
  };
}

const chosen = (advice: Task | Stop | Note, replayed: Replay): Chosen => {
  const own = advice.when ? reasons(advice.when, replayed.facts) : [];
  const bringer = replayed.brought.get(advice.id);
  const because = [...own, ...(own.length === 0 ? routing(replayed, bringer) : [])];
  return { id: advice.id, station: advice.station, because: unique(because), cites: advice.cites, with: advice.with ?? [] };
};

const unique = (list: readonly Reason[]): Reason[] => [...new Map(list.map((reason) => [reason.question, reason])).values()];

const byStation = (a: { station: Station }, b: { station: Station }): number =>
  STATIONS.indexOf(a.station) - STATIONS.indexOf(b.station);

const tasksOf = (replayed: Replay): PlannedTask[] =>
  TASKS.filter((task) => replayed.brought.has(task.id) && applies(task, replayed))
    .map((task) => ({
      ...chosen(task, replayed),
      who: task.who,
      rank: task.rank ?? 5,
      ...(task.due ? { due: deadline(task.due, replayed) } : {}),
    }))
    .sort((a, b) => byStation(a, b) || a.rank - b.rank || lawFirst(a, b));

const stopsOf = (replayed: Replay): PlannedStop[] =>
  STOPS.filter((stop) => applies(stop, replayed))
    .map((stop) => ({ ...chosen(stop, replayed), rank: stop.rank }))
    .sort((a, b) => a.rank - b.rank || byStation(a, b));

/** Adjustments with most reasons first: what fits several answers at once is the better topic to start with. */
const adjustmentsOf = (replayed: Replay): PlannedAdjustment[] =>
  ADJUSTMENTS.filter((adjustment) => applies(adjustment, replayed))
    .map(({ id, group, cites, when }) => ({ id, group, cites, because: reasons(when, replayed.facts) }))
    .sort((a, b) => count(b.because) - count(a.because));

const count = (because: readonly Reason[]): number => because.flatMap((reason) => reason.answer).length;

/** Contacts that tasks name, and contacts that fit the answers; per need the most named first, "call first" last. */
function contactsOf(replayed: Replay, named: readonly Chosen[]): PlannedContact[] {
  const naming = new Map<string, string[]>();
  for (const item of named) for (const contact of item.with) naming.set(contact, [...(naming.get(contact) ?? []), item.id]);
  const found = CONTACTS.filter((contact) => contact.cites.every((id) => replayed.facts.law.holds(id)))
    .map((contact) => ({ ...contact, because: naming.get(contact.id) ?? [] }))
    .filter((contact) => contact.because.length > 0 || (contact.when && holds(contact.when, replayed.facts)))
    .filter((contact) => inCountry(contact, replayed) && inRegion(contact, replayed))
    .sort((a, b) => Number(a.status === 'unknown') - Number(b.status === 'unknown') || b.because.length - a.because.length);
  const shown = new Map<Need, number>();
  return found.filter((contact) => {
    const place = (shown.get(contact.need) ?? 0) + 1;
    shown.set(contact.need, place);
    return place <= CONTACTS_A_NEED;
  });
}

/** The country stands at the head of the id. Who works in both, or does not know, may need either. */
const inCountry = ({ id }: Contact, { facts }: Replay): boolean =>
  !(id.startsWith('be-') && facts.answers.country === 'NL') && !(id.startsWith('nl-') && facts.answers.country === 'BE');

/** A regional service is left out only for somebody who lives in another region; who does not know still sees it. */
const inRegion = (contact: Contact, { facts }: Replay): boolean => {
  const region = facts.answers.region;
  if (!contact.regions || typeof region !== 'string' || region === dontKnow('region')) return true;
  return (contact.regions as readonly string[]).includes(region);
};

const unknownOf = (replayed: Replay, answers: Answers): Unknown[] => {
  const finder = (question: string) =>
    TASKS.find((task) => task.finds === question && applies(task, replayed) && replayed.brought.has(task.id));
  return replayed.steps
    .filter((step) => step.answer === questionOf(step.question)?.dontKnow || answers[step.question] === undefined)
    .map(({ question }) => {
      const task = finder(question);
      return { question, ...(task ? { task: task.id } : {}) };
    });
};

/** Medical force majeure that runs has words of its own for every stage; a lost job has them for every statute. */
function headlineOf({ outcome, outcomes, facts }: Replay): string | null {
  const road = outcome ?? outcomes[0] ?? null;
  const forceMajeure = holds(FORCE_MAJEURE_RUNS, facts) ? outcomes.find((id) => id.startsWith('force-majeure-')) : undefined;
  if (forceMajeure) return forceMajeure;
  return road && holds(LOSES_THE_JOB, facts) ? 'job-ends' : road;
}

/**
 * The plan for these answers on this day: a pure function, the same on every device.
 * @param options.whole fill questions without an answer with "I don't know", for a whole plan out of few answers
 */
export function plan(answers: Answers, day: Day, options: { whole?: boolean } = {}): Plan {
  const replayed = replay(answers, lawOn(day), options.whole ? dontKnow : undefined);
  const tasks = tasksOf(replayed);
  const stops = stopsOf(replayed);
  const notes = NOTES.filter((note) => applies(note, replayed))
    .map((note) => chosen(note, replayed))
    .sort(byStation);
  return {
    day,
    outcome: replayed.outcome ?? replayed.outcomes[0] ?? null,
    outcomes: replayed.outcomes,
    headline: headlineOf(replayed),
    complete: replayed.next === undefined && replayed.waitsFor === undefined,
    stops,
    tasks,
    notes,
    adjustments: adjustmentsOf(replayed),
    contacts: contactsOf(replayed, [...stops, ...tasks, ...notes]),
    unknown: unknownOf(replayed, answers),
  };
}
