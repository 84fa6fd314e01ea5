import { type Deadline, type PlannedTask, plan } from '../journey/plan.ts';
import { soFar } from '../journey/replay.ts';
import type { Who } from '../kit/advice.ts';
import type { Answers } from '../kit/answers.ts';
import { type Facts, holds } from '../kit/condition.ts';
import { add, type Day, isDay } from '../kit/day.ts';
import { addQuantity, type Law } from '../kit/law.ts';
import { lawOn } from '../law/index.ts';
import { QUESTIONS } from '../questions/questions.ts';
import { BELGIAN_MILESTONES } from './belgium.ts';
import { laterLooks } from './later.ts';
import type { Meaning, Milestone } from './milestone.ts';
import { DUTCH_MILESTONES } from './netherlands.ts';
import { REVIEWS } from './reviews.ts';

/** Every date that no task carries. */
export const MILESTONES: readonly Milestone[] = [...BELGIAN_MILESTONES, ...DUTCH_MILESTONES, ...REVIEWS];

/** One date: what, when, who acts, what it was counted from, and the provisions it rests on. */
export type DateRow = {
  /** Stays the same as long as the date means the same; a date that comes back has its number at the end. */
  id: string;
  /** Whose words it has: of the question answered, the task, the milestone, or an answer that came back. */
  of: 'given' | 'task' | 'milestone' | 'answer';
  /** The id of those words. */
  name: string;
  day: Day;
  meaning: Meaning;
  who: Who;
  /** The question whose answer it was counted from, and that answer; of an `answer` who gave it, and on which day. */
  anchor: string;
  counted: Day;
  cites: readonly string[];
};

/** How many times a date that comes back is shown from today on. */
const TIMES_AHEAD = 3;
/** A guard against a length of nothing in the law. */
const MOST_TIMES = 60;

const given = ({ answers }: Facts): DateRow[] =>
  QUESTIONS.filter(({ kind }) => kind === 'day').flatMap(({ id }) => {
    const day = answers[id];
    if (!isDay(day)) return [];
    return { id: `given-${id}`, of: 'given', name: id, day, meaning: 'on', who: 'you', anchor: id, counted: day, cites: [] };
  });

const meaningOf = ({ around, direction }: Deadline): Meaning => {
  if (around) return 'around';
  return direction === 'on' ? 'on' : 'limit';
};

const ofTask = ({ id, who, due, cites }: PlannedTask, { answers }: Facts): DateRow[] => {
  const counted = due && answers[due.anchor];
  if (!due?.day || !isDay(counted)) return [];
  return [{ id, of: 'task', name: id, day: due.day, meaning: meaningOf(due), who, anchor: due.anchor, counted, cites }];
};

const moved = (day: Day, by: Milestone['by'], law: Law): Day =>
  typeof by === 'string' ? addQuantity(day, law.quantity(by)) : add(day, by[0], by[1]);

/** The days of one that comes back: only from today on, and not further than the end. */
function returning(start: Day, { after, every }: Milestone, { answers, law }: Facts): { day: Day; number: number }[] {
  const counted = answers[after];
  if (!every || !isDay(counted)) return [];
  const end = addQuantity(counted, law.quantity(every.until));
  const found: { day: Day; number: number }[] = [];
  let day = start;
  for (let number = 1; number < MOST_TIMES; number += 1) {
    day = moved(day, every.by, law);
    if (day >= end || found.length === TIMES_AHEAD) break;
    if (day >= law.day) found.push({ day, number });
  }
  return found;
}

/** @param said whether a task says the day already, counted from the same answer: then it is not said twice */
function ofMilestone(milestone: Milestone, facts: Facts, said: (anchor: string, day: Day) => boolean): DateRow[] {
  const { id, who, meaning, after, by, when, cites, every, startCounts } = milestone;
  const counted = facts.answers[after];
  if (!isDay(counted) || !cites.every((cite) => facts.law.holds(cite)) || !holds(when, facts)) return [];
  const full = moved(counted, by, facts.law);
  const row = { of: 'milestone', name: id, meaning, who, anchor: after, counted, cites } as const;
  if (every) return returning(full, milestone, facts).map(({ day, number }) => ({ ...row, id: `${id}-${number}`, day }));
  if (said(after, full)) return [];
  return [{ ...row, id, day: startCounts ? add(full, -1, 'days') : full }];
}

const ORDER: readonly Meaning[] = ['on', 'limit', 'last', 'from', 'around'];

/** In the order of the days; on one day what is agreed or must be done stands first. */
export const inOrder = (rows: readonly DateRow[]): readonly DateRow[] =>
  [...rows].sort(
    (a, b) => a.day.localeCompare(b.day) || ORDER.indexOf(a.meaning) - ORDER.indexOf(b.meaning) || a.id.localeCompare(b.id),
  );

/**
 * All dates of these answers on this day, in order. Only what holds on the day, and only where the person gave a day to count from.
 * Without a road yet, everything that was not asked counts as "I don't know", as the plan does.
 */
export function timeline(answers: Answers, day: Day): readonly DateRow[] {
  const { whole, facts } = soFar(answers, lawOn(day));
  const tasks = plan(answers, day, { whole }).tasks.flatMap((task) => ofTask(task, facts));
  const said = (anchor: string, full: Day) => tasks.some((task) => task.anchor === anchor && task.day === full);
  const milestones = MILESTONES.flatMap((milestone) => ofMilestone(milestone, facts, said));
  return inOrder([...given(facts), ...tasks, ...milestones, ...laterLooks(facts)]);
}
