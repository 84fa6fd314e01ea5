import { PATHS } from '../../rules/journey/paths.ts';
import type { Question } from '../../rules/kit/question.ts';
import { questionOf } from '../../rules/questions/questions.ts';
import { DRAWN, nameOf } from '../paths/drawn.ts';

/** A place of a path: what it asks, where each answer leads, what conditions call it, and what follows its end. */
export type Place = {
  key: string;
  question: Question | undefined;
  ways: readonly { answer: string; to: Place }[];
  /** Names that `at(...)` may use; a task that the place brings stands here as `brought:<task>`. */
  names: readonly string[];
  leadsTo: readonly string[];
  /** What may still be asked or passed from here on within the path, the place itself included. */
  questions: ReadonlySet<string>;
  passes: ReadonlySet<string>;
  /** Paths that may still follow from here. */
  follows: ReadonlySet<string>;
};

/** Paths by their ids, and the place where each begins. */
export type House = { first: string; start: (path: string) => Place; places: readonly Place[] };

/** The name under which a condition finds a task that was brought. */
export const broughtAs = (task: string): string => `brought:${task}`;

/** What a path is made of, as the rules draw it; a synthetic house has the same form. */
export type Plot = {
  id: string;
  start: string;
  nodes: readonly { id: string; asks: string | undefined; name: string; does: readonly string[]; leadsTo: readonly string[] }[];
  edges: readonly { from: string; to: string; answer: string }[];
};

/** The paths of the product. */
export const PLOTS: readonly Plot[] = DRAWN.map(({ path, start, nodes, edges }) => ({
  id: path.id,
  start: start.id,
  nodes: nodes.map((node) => ({
    id: node.id,
    asks: node.meta.asks,
    name: nameOf(node),
    does: node.meta.does ?? [],
    leadsTo: node.meta.leadsTo ?? [],
  })),
  edges,
}));

export const FIRST = PATHS[0]?.id ?? '';

function built({ id: path, nodes, edges }: Plot, ask: (id: string) => Question | undefined): Map<string, Place> {
  const made = new Map<string, Place>();
  const plan = new Map(nodes.map((node) => [node.id, node]));
  const place = (id: string): Place => {
    const known = made.get(id);
    if (known) return known;
    const node = plan.get(id);
    if (!node) throw new Error(`${path} has no place "${id}"`);
    const ways = edges.filter(({ from }) => from === id).map(({ answer, to }) => ({ answer, to: place(to) }));
    const names = [node.name, ...node.does.map(broughtAs)];
    const fresh: Place = {
      key: `${path}/${id}`,
      question: node.asks === undefined ? undefined : ask(node.asks),
      ways,
      names,
      leadsTo: node.leadsTo,
      questions: new Set([...(node.asks ? [node.asks] : []), ...ways.flatMap(({ to }) => [...to.questions])]),
      passes: new Set([...names, ...ways.flatMap(({ to }) => [...to.passes])]),
      follows: new Set([...node.leadsTo, ...ways.flatMap(({ to }) => [...to.follows])]),
    };
    made.set(id, fresh);
    return fresh;
  };
  for (const { id } of nodes) place(id);
  return made;
}

/** A house out of plots. Throws for a path that leads to one that is not there. */
export function houseOf(plots: readonly Plot[], first = FIRST, ask = questionOf): House {
  const paths = new Map(plots.map((plot) => [plot.id, { start: plot.start, places: built(plot, ask) }]));
  const start = (id: string): Place => {
    const path = paths.get(id);
    const place = path?.places.get(path.start);
    if (!place) throw new Error(`No path is called "${id}"`);
    return place;
  };
  return { first, start, places: [...paths.values()].flatMap(({ places }) => [...places.values()]) };
}
