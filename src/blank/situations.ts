import {
  type Day,
  dontKnow,
  lawOn,
  type Plan,
  type PlannedTask,
  plan,
  replay,
  type Statute,
  thisWeek,
} from '../../rules/index.ts';

/** The ways of working that an empty list speaks to. In the Netherlands most civil servants walk the road of an employee. */
export const SITUATIONS = [
  { country: 'BE', statutes: ['employee', 'civil-servant', 'self-employed', 'jobseeker'] },
  { country: 'NL', statutes: ['employee', 'self-employed', 'jobseeker'] },
] as const satisfies readonly { country: 'BE' | 'NL'; statutes: readonly Statute[] }[];
export type Situation = (typeof SITUATIONS)[number];

/** What somebody can do of whom nothing is known but the country and how they work. */
export type General = {
  /** Left out: for everybody in the country. */
  statute?: Statute;
  stops: Plan['stops'];
  /** The first things to do, each with what to say or to ask. */
  first: readonly PlannedTask[];
  /** Further limits that the law sets, as a rule: there is no day to count from yet. */
  limits: readonly PlannedTask[];
};

const isLimit = ({ due }: PlannedTask): boolean => due !== undefined && !due.around && due.direction !== 'on';

/**
 * The plan of somebody who answers "I don't know" to everything. So an empty list says nothing that a plan of that day would
 * not say: a rule that ended is not on it.
 */
export function generalFor(country: Situation['country'], statute: Statute, day: Day): General & { statute: Statute } {
  const unknown = replay({ country, statute }, lawOn(day), dontKnow);
  const { stops, tasks } = plan(unknown.facts.answers, day);
  const first = thisWeek(tasks, day);
  return { statute, stops, first, limits: tasks.filter((task) => isLimit(task) && !first.includes(task)) };
}

/** What several ways of working share stands once, before them. Two tasks that say the same are one to who reads. */
export function withShared(generals: readonly General[], says: (task: PlannedTask) => string): readonly General[] {
  const all = generals.flatMap(({ first }) => first);
  const alike = (task: PlannedTask) => all.filter((one) => says(one) === says(task));
  const shared = all.filter((task) => alike(task).length > 1 && alike(task)[0] === task);
  const rest = generals.map((general) => ({ ...general, first: general.first.filter((task) => alike(task).length === 1) }));
  return shared.length > 0 ? [{ stops: [], first: shared, limits: [] }, ...rest] : rest;
}
