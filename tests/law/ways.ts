import type { Answer } from '../../rules/kit/answers.ts';
import type { Condition } from '../../rules/kit/condition.ts';
import { add, type Day, type Unit } from '../../rules/kit/day.ts';
import type { Law } from '../../rules/kit/law.ts';

/** One way to make a condition true: answers to give, options not to give, places to pass, questions not to meet. */
export type Way = {
  choose: Readonly<Record<string, readonly string[]>>;
  tick: Readonly<Record<string, readonly string[]>>;
  avoid: Readonly<Record<string, readonly string[]>>;
  day: Readonly<Record<string, Day>>;
  ask: readonly string[];
  places: readonly string[];
};

const ANYWAY: Way = { choose: {}, tick: {}, avoid: {}, day: {}, ask: [], places: [] };
const MOST_WAYS = 300;

const way = (part: Partial<Way>): Way[] => [{ ...ANYWAY, ...part }];

type Lists = Readonly<Record<string, readonly string[]>>;

const together = (a: Lists, b: Lists): Lists => {
  const both: Record<string, readonly string[]> = { ...a };
  for (const [question, options] of Object.entries(b)) both[question] = [...new Set([...(both[question] ?? []), ...options])];
  return both;
};

/** Both ways at once, or nothing when they contradict each other. */
function join(a: Way, b: Way): Way | undefined {
  const choose: Record<string, readonly string[]> = { ...a.choose };
  for (const [question, options] of Object.entries(b.choose)) {
    const left = choose[question]?.filter((option) => options.includes(option)) ?? options;
    if (left.length === 0) return undefined;
    choose[question] = left;
  }
  const joined: Way = {
    choose,
    tick: together(a.tick, b.tick),
    avoid: together(a.avoid, b.avoid),
    day: { ...a.day, ...b.day },
    ask: [...new Set([...a.ask, ...b.ask])],
    places: [...new Set([...a.places, ...b.places])],
  };
  return possible(joined) ? joined : undefined;
}

const possible = ({ choose, tick, avoid }: Way): boolean =>
  Object.entries(choose).every(([question, options]) => options.some((option) => !avoid[question]?.includes(option))) &&
  Object.entries(tick).every(([question, options]) => options.every((option) => !avoid[question]?.includes(option)));

const product = (lists: readonly Way[][]): Way[] =>
  lists.reduce<Way[]>(
    (ways, list) =>
      ways
        .flatMap((one) => list.map((other) => join(one, other)))
        .filter((joined) => joined !== undefined)
        .slice(0, MOST_WAYS),
    [ANYWAY],
  );

/** The last day from which the quantity has passed on the day of the law. */
const longAgo = (law: Law, quantity: string): Day => {
  const { value, unit } = law.quantity(quantity);
  return add(add(law.day, -value, unit as Unit), -10, 'days');
};

/**
 * The ways in which a condition can be true, as far as answers decide it. What a way cannot say (no day before a limit,
 * a place not passed) is left to chance; whoever uses a way checks the result.
 */
export function waysTo(condition: Condition, law: Law, wanted = true): Way[] {
  if ('not' in condition) return waysTo(condition.not, law, !wanted);
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const lists = parts.map((part) => waysTo(part, law, wanted));
    return 'all' in condition === wanted ? product(lists) : lists.flat().slice(0, MOST_WAYS);
  }
  if ('is' in condition) {
    const [question, ...options] = condition.is;
    return way(wanted ? { choose: { [question]: options } } : { avoid: { [question]: options } });
  }
  if ('has' in condition) {
    const [question, ...options] = condition.has;
    if (!wanted) return way({ avoid: { [question]: options } });
    return options.flatMap((option) => way({ tick: { [question]: [option] } }));
  }
  if ('at' in condition) return wanted ? condition.at.flatMap((place) => way({ places: [place] })) : way({});
  if ('answered' in condition) return way(wanted ? { ask: [condition.answered] } : {});
  if ('lasted' in condition) {
    const [question, quantity] = condition.lasted;
    return way({ day: { [question]: wanted ? longAgo(law, quantity) : add(law.day, -1, 'days') } });
  }
  const [question, limit] = 'from' in condition ? condition.from : condition.before;
  const late = 'from' in condition === wanted;
  return way({ day: { [question]: late ? limit : add(limit, -1, 'days') } });
}

/** The answers of a way; `pick` chooses where it leaves a choice. */
export function answersOf(
  { choose, tick, avoid, day }: Way,
  pick: (options: readonly string[]) => string,
): Record<string, Answer> {
  const chosen = Object.entries(choose).map(([question, options]): [string, Answer] => [
    question,
    pick(options.filter((option) => !avoid[question]?.includes(option))),
  ]);
  return { ...day, ...tick, ...Object.fromEntries(chosen) };
}
