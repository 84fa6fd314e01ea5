import type { Path, PathMeta } from './path.ts';

/** A place or an outcome of a path. `offers` are the option ids, or `day`, `ticks`, `no-ticks`. */
export type Node = { id: string; place: string; chapter: string; meta: PathMeta; final: boolean; offers: string[] };
/** One answer that leads from one place to another. */
export type Edge = { from: string; to: string; answer: string; cites: readonly string[] };
export type Graph = { start: string; nodes: Node[]; edges: Edge[] };

type StateNode = Path['root'];

const KIND_OF_GUARD: Record<string, string> = { anyDay: 'day', anyTicks: 'ticks', noTicks: 'no-ticks' };

const optionOf = (guard: unknown): string => {
  const { type, params } = guard as { type: string; params?: readonly string[] };
  return KIND_OF_GUARD[type] ?? (params ?? []).join(' | ');
};

const startOf = (node: StateNode): StateNode => {
  const first = node.config.initial;
  if (typeof first !== 'string') return node;
  const child = node.states[first];
  return child ? startOf(child as StateNode) : node;
};

const drawn = new WeakMap<Path, Graph>();

/** The whole path as places and answers: for the map, the drawings and the exhaustive checks. */
export function graph(path: Path): Graph {
  const known = drawn.get(path);
  if (known) return known;
  const fresh = draw(path);
  drawn.set(path, fresh);
  return fresh;
}

function draw(path: Path): Graph {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  const visit = (state: StateNode) => {
    const children = Object.values(state.states) as StateNode[];
    if (children.length > 0) return children.forEach(visit);
    const transitions = [...state.transitions.values()].flat();
    nodes.push({
      id: state.id,
      place: state.key,
      chapter: state.parent?.key ?? '',
      meta: (state.meta ?? {}) as PathMeta,
      final: state.type === 'final',
      offers: transitions.map((route) => optionOf(route.guard)),
    });
    for (const route of transitions) {
      const target = route.target?.[0];
      if (!target) continue;
      const cites = (route.meta as PathMeta | undefined)?.cites ?? [];
      edges.push({ from: state.id, to: startOf(target as StateNode).id, answer: optionOf(route.guard), cites });
    }
  };
  visit(path.root as StateNode);
  return { start: startOf(path.root as StateNode).id, nodes, edges };
}

/** The options offered at the place of `path` where `question` is asked. */
export const offersAt = (path: Path, chapter: string, place: string): readonly string[] =>
  graph(path).nodes.find((node) => node.place === place && node.chapter === chapter)?.offers ?? [];
