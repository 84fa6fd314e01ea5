import type { Reason } from '../kit/condition.ts';
import { graph } from '../kit/graph.ts';
import { pathOf } from './paths.ts';
import type { Replay } from './replay.ts';

const MOST_REASONS = 3;

/** Whether different answers at this place lead to different places. */
const forks = (path: string, chapter: string, place: string): boolean => {
  const { nodes, edges } = graph(pathOf(path));
  const node = nodes.find((candidate) => candidate.id.endsWith(`${chapter}.${place}`));
  return new Set(edges.filter((edge) => edge.from === node?.id).map((edge) => edge.to)).size > 1;
};

/**
 * The answers that led to what a path brings: its last forks, or the statute when the path has none.
 * @param bringer id of the path
 */
export function routing(replayed: Replay, bringer: string | undefined): Reason[] {
  const forked = replayed.steps.filter((step) => step.path === bringer && forks(step.path, step.chapter, step.place));
  const last = forked.slice(-MOST_REASONS);
  const steps =
    last.length > 0
      ? last
      : replayed.steps.filter((step) => step.question === 'statute' || step.question === 'paid_by').slice(0, 1);
  return steps.map(({ question, answer }) => ({ question, answer }));
}
