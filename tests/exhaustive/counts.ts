import type { Condition } from '../../rules/kit/condition.ts';
import type { Law } from '../../rules/kit/law.ts';
import { classesBy } from './classes.ts';
import type { House, Place } from './house.ts';
import { atomsAbout } from './residual.ts';

/** How large the house is: places, roads from the first question to the last, and classes of answers that conditions tell apart. */
export type Counts = { places: number; roads: bigint; classes: bigint };

type Given = Readonly<Record<string, string>>;

/**
 * Counts without walking: the sum over the ways of a place, each with its weight. Where a question comes again on a road, the way
 * taken before is the only one.
 */
export function countsOf(house: House, conditions: readonly Condition[], law: Law): Counts {
  const everything: Condition = { all: conditions };
  const weights = new Map<string, bigint>();
  const weightOf = ({ question }: Place, way: string): bigint => {
    if (!question) return 1n;
    const memory = `${question.id} ${way}`;
    const known = weights.get(memory) ?? classesBy(question, way, atomsAbout(everything, question.id), law);
    weights.set(memory, known);
    return known;
  };
  const sum = (weigh: (place: Place, way: string) => bigint): bigint => {
    const known = new Map<string, bigint>();
    const asks = (path: string): ReadonlySet<string> => {
      const start = house.start(path);
      return new Set([...start.questions, ...[...start.follows].flatMap((next) => [...asks(next)])]);
    };
    const asked = new Map<string, ReadonlySet<string>>();
    const comes = (path: string, question: string): boolean => {
      const questions = asked.get(path) ?? asks(path);
      asked.set(path, questions);
      return questions.has(question);
    };
    const from = (place: Place, queue: readonly string[], given: Given): bigint => {
      const left = Object.fromEntries(
        Object.entries(given).filter(
          ([question]) => place.questions.has(question) || [...place.follows, ...queue].some((path) => comes(path, question)),
        ),
      );
      const memory = JSON.stringify([place.key, queue, left]);
      const before = known.get(memory);
      if (before !== undefined) return before;
      const count = place.question ? asking(place, queue, left) : onward(place, queue, left);
      known.set(memory, count);
      return count;
    };
    const onward = (place: Place, queue: readonly string[], given: Given): bigint => {
      const [next, ...rest] = [...place.leadsTo, ...queue];
      return next === undefined ? 1n : from(house.start(next), rest, given);
    };
    const asking = (place: Place, queue: readonly string[], given: Given): bigint => {
      const id = place.question?.id ?? '';
      const ways = place.ways.filter(({ answer }) => (given[id] ?? answer) === answer);
      return ways
        .map(
          ({ answer, to }) => (given[id] === undefined ? weigh(place, answer) : 1n) * from(to, queue, { ...given, [id]: answer }),
        )
        .reduce((all, one) => all + one, 0n);
    };
    return from(house.start(house.first), [], {});
  };
  return { places: house.places.length, roads: sum(() => 1n), classes: sum(weightOf) };
}
