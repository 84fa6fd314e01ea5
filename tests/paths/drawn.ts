import { PATHS, pathOf } from '../../rules/journey/paths.ts';
import { type Edge, graph, type Node } from '../../rules/kit/graph.ts';
import type { Path } from '../../rules/kit/path.ts';

/** A path as a graph that can be asked things: who leads where, and what can still be reached from here. */
export type Drawn = {
  path: Path;
  start: Node;
  nodes: readonly Node[];
  edges: readonly Edge[];
  node: (id: string) => Node;
  from: (id: string) => readonly Edge[];
};

function draw(path: Path): Drawn {
  const { start, nodes, edges } = graph(path);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const node = (id: string): Node => {
    const found = byId.get(id);
    if (!found) throw new Error(`${path.id} has no place "${id}"`);
    return found;
  };
  const leaving = new Map(nodes.map(({ id }) => [id, edges.filter((edge) => edge.from === id)]));
  return { path, start: node(start), nodes, edges, node, from: (id) => leaving.get(id) ?? [] };
}

const drawings = new Map(PATHS.map((path) => [path.id, draw(path)]));

/** Every path, drawn once. */
export const DRAWN: readonly Drawn[] = [...drawings.values()];

export function drawn(id: string): Drawn {
  const found = drawings.get(pathOf(id).id);
  if (!found) throw new Error(`No path is called "${id}"`);
  return found;
}

/** The name that conditions use for a place (`chapter.place`) or an outcome (its id). */
export const nameOf = (node: Node): string => (node.final ? node.place : node.id.split('.').slice(-2).join('.'));

/** Every name that `at(...)` may use. */
export const PLACE_NAMES: ReadonlySet<string> = new Set(DRAWN.flatMap(({ nodes }) => nodes.map(nameOf)));

export const key = (pathId: string, nodeId: string): string => `${pathId}/${nodeId}`;

const reaches = new Map<string, ReadonlySet<string>>();

/** All `path/node` that can be reached from a node, also over the paths that follow its outcomes; the node itself included. */
export function ahead(pathId: string, nodeId: string): ReadonlySet<string> {
  const at = key(pathId, nodeId);
  const known = reaches.get(at);
  if (known) return known;
  const { from, node } = drawn(pathId);
  const found = new Set([at]);
  const take = (more: ReadonlySet<string>) => {
    for (const id of more) found.add(id);
  };
  for (const edge of from(nodeId)) take(ahead(pathId, edge.to));
  for (const next of node(nodeId).meta.leadsTo ?? []) take(ahead(next, drawn(next).start.id));
  reaches.set(at, found);
  return found;
}

/** The place behind a `path/node`. */
export function nodeAt(id: string): Node {
  const [path = '', node = ''] = id.split('/');
  return drawn(path).node(node);
}

const askedLater = new Map<string, ReadonlySet<string>>();

/** The questions that may still be asked from here on. */
export function questionsAhead(pathId: string, nodeId: string): ReadonlySet<string> {
  const at = key(pathId, nodeId);
  const known = askedLater.get(at);
  if (known) return known;
  const asked = [...ahead(pathId, nodeId)].map((id) => nodeAt(id).meta.asks);
  const questions = new Set(asked.filter((question) => question !== undefined));
  askedLater.set(at, questions);
  return questions;
}
