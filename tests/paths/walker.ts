import fc from 'fast-check';
import { type Question, questionOf } from '../../rules/index.ts';
import { PATHS } from '../../rules/journey/paths.ts';
import type { Answer, Answers } from '../../rules/kit/answers.ts';
import type { Edge } from '../../rules/kit/graph.ts';
import { ahead, drawn, questionsAhead } from './drawn.ts';

/** A source of chance with a fixed seed: the same road every time. */
export type Chance = { pick: <Item>(items: readonly Item[]) => Item; some: <Item>(items: readonly Item[]) => Item[] };

export function chance(seed: number): Chance {
  let state = seed >>> 0 || 1;
  // xorshift32: small, and good enough to choose answers.
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  return {
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('Nothing to pick from');
      return item;
    },
    some: (items) => items.filter(() => next() < 0.4),
  };
}

/** What a road should do, as far as its places allow. */
export type Wanted = {
  /** Answers to give when their question is asked. */
  answers: Answers;
  /** Answers never to give. */
  avoid?: Readonly<Record<string, readonly string[]>>;
  /** Places to pass, as `path/node`. */
  places?: readonly string[];
};

/** How an answer is called at a place: its option, or the kind of answer. */
export const routeOf = (question: Question, answer: Answer): string => {
  if (answer === question.dontKnow || question.kind === 'choice') return String(answer);
  if (question.kind === 'day') return 'day';
  return answer.length === 0 ? 'no-ticks' : 'ticks';
};

const SOME_DAYS = [
  '2013-05-07',
  '2019-02-11',
  '2022-12-01',
  '2025-12-31',
  '2026-01-01',
  '2026-09-14',
  '2027-03-01',
  '2030-06-03',
];

/** An answer that goes this way. */
export function answerFor(question: Question, route: string, { answers, avoid }: Wanted, { pick, some }: Chance): Answer {
  const wish = answers[question.id];
  if (wish !== undefined && routeOf(question, wish) === route && question.kind !== 'ticks') return wish;
  if (question.kind === 'choice' || route === question.dontKnow) return route;
  if (question.kind === 'day') return pick(SOME_DAYS);
  if (route === 'no-ticks') return [];
  const allowed = question.options.filter((option) => !avoid?.[question.id]?.includes(option));
  const ticked = new Set([...(typeof wish === 'object' ? wish : []), ...some(allowed)]);
  if (ticked.size === 0) ticked.add(pick(allowed.length > 0 ? allowed : question.options));
  return question.options.filter((option) => ticked.has(option));
}

/** How much of what is wanted can still be had from here. */
function promise(path: string, edge: Edge, wanted: Wanted, asked: Answers): number {
  const places = ahead(path, edge.to);
  const questions = questionsAhead(path, edge.to);
  const stillWanted = Object.keys(wanted.answers).filter((question) => asked[question] === undefined);
  return (
    (wanted.places ?? []).filter((place) => places.has(place)).length * 100 + stillWanted.filter((q) => questions.has(q)).length
  );
}

const best = (path: string, edges: readonly Edge[], wanted: Wanted, asked: Answers): readonly Edge[] => {
  const scores = edges.map((edge) => promise(path, edge, wanted, asked));
  const highest = Math.max(...scores);
  return edges.filter((_, index) => scores[index] === highest);
};

/** Answers of one whole road over the chain of paths: at random, but towards what is wanted. */
export function road(wanted: Wanted, luck: Chance): Answers {
  const answers: Record<string, Answer> = {};
  const queue = [PATHS[0]?.id ?? ''];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const { start, from, node } = drawn(id);
    let here = start;
    while (!here.final) {
      const question = questionOf(here.meta.asks ?? '');
      if (!question) throw new Error(`${here.id} asks nothing that exists`);
      const edge = chosen(id, from(here.id), question, answers);
      answers[question.id] ??= answerFor(question, edge.answer, wanted, luck);
      here = node(edge.to);
    }
    queue.unshift(...(here.meta.leadsTo ?? []));
  }
  return answers;

  function chosen(id: string, edges: readonly Edge[], question: Question, given: Answers): Edge {
    const fixed = given[question.id] ?? wanted.answers[question.id];
    const route = fixed === undefined ? undefined : routeOf(question, fixed);
    const fitting = edges.filter((edge) => edge.answer === route);
    if (fitting[0]) return fitting[0];
    const avoided = wanted.avoid?.[question.id] ?? [];
    const allowed = edges.filter((edge) => !avoided.includes(edge.answer));
    return luck.pick(best(id, allowed.length > 0 ? allowed : edges, wanted, { ...given, [question.id]: '' }));
  }
}

/** Whole roads at random, for property tests; a failing one is reported by its seed. */
export const roads = (): fc.Arbitrary<Answers> =>
  fc.integer({ min: 1, max: 2 ** 31 - 1 }).map((seed) => road({ answers: {} }, chance(seed)));
