import type { Reason } from '../kit/condition.ts';
import { graph } from '../kit/graph.ts';
import { pathOf } from './paths.ts';
import type { Replay } from './replay.ts';

const MOST_REASONS = 3;

const forked = new Map<string, ReadonlySet<string>>();

/** The places of a path where different answers lead to different places, as `chapter.place`. */
function forksOf(path: string): ReadonlySet<string> {
  const known = forked.get(path);
  if (known) return known;
  const { nodes, edges } = graph(pathOf(path));
  const targets = new Map<string, Set<string>>();
  for (const edge of edges) targets.set(edge.from, (targets.get(edge.from) ?? new Set()).add(edge.to));
  const forks = new Set(
    nodes.filter(({ id }) => (targets.get(id)?.size ?? 0) > 1).map(({ chapter, place }) => `${chapter}.${place}`),
  );
  forked.set(path, forks);
  return forks;
}

/**
 * The answers that led to what a path brings: its last forks, or the statute when the path has none (who pays, for who does not know the statute).
 * @param bringer id of the path
 */
export function routing(replayed: Replay, bringer: string | undefined): Reason[] {
  const forks = bringer ? forksOf(bringer) : new Set<string>();
  const passed = replayed.steps.filter((step) => step.path === bringer && forks.has(`${step.chapter}.${step.place}`));
  const last = passed.slice(-MOST_REASONS);
  const steps =
    last.length > 0
      ? last
      : replayed.steps.filter((step) => step.question === 'statute' || step.question === 'paid_by').slice(-1);
  return steps.map(({ question, answer }) => ({ question, answer }));
}
