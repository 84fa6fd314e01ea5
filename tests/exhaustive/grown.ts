import type { Condition } from '../../rules/kit/condition.ts';
import { choice, type Question } from '../../rules/kit/question.ts';
import { questionOf } from '../../rules/questions/questions.ts';
import { FIRST, type House, houseOf, type Plot } from './house.ts';
import type { Item } from './items.ts';

/** The question before all others in a house of several: which copy somebody lives in. */
const WHICH = 'which';
const ROOT = 'root';

const mark = (name: string, copy: number): string => `${name}~${copy}`;

const plotOf = ({ id, start, nodes, edges }: Plot, copy: number): Plot => ({
  id: mark(id, copy),
  start,
  nodes: nodes.map((node) => ({
    ...node,
    name: mark(node.name, copy),
    does: node.does.map((task) => mark(task, copy)),
    leadsTo: node.leadsTo.map((path) => mark(path, copy)),
  })),
  edges,
});

const conditionOf = (condition: Condition, copy: number): Condition => {
  if ('all' in condition) return { all: condition.all.map((part) => conditionOf(part, copy)) };
  if ('any' in condition) return { any: condition.any.map((part) => conditionOf(part, copy)) };
  if ('not' in condition) return { not: conditionOf(condition.not, copy) };
  return 'at' in condition ? { at: condition.at.map((name) => mark(name, copy)) } : condition;
};

const copies = (times: number): number[] => Array.from({ length: times }, (_, copy) => copy);

/** A house with every statute `times` times: paths, tasks and conditions of their own, behind one question more. */
export function grownHouse(plots: readonly Plot[], times: number): House {
  const which: Question = choice(
    WHICH,
    'you-now',
    copies(times).map((copy) => mark('copy', copy)),
  );
  const root: Plot = {
    id: ROOT,
    start: ROOT,
    nodes: [
      { id: ROOT, asks: WHICH, name: ROOT, does: [], leadsTo: [] },
      ...copies(times).map((copy) => ({
        id: mark('end', copy),
        asks: undefined,
        name: mark('end', copy),
        does: [],
        leadsTo: [mark(FIRST, copy)],
      })),
    ],
    edges: copies(times).map((copy) => ({ from: ROOT, to: mark('end', copy), answer: mark('copy', copy) })),
  };
  const all = copies(times).flatMap((copy) => plots.map((plot) => plotOf(plot, copy)));
  return houseOf([root, ...all], ROOT, (id) => (id === WHICH ? which : questionOf(id)));
}

/** The advice of such a house. */
export const grownItems = (items: readonly Item[], times: number): readonly Item[] =>
  copies(times).flatMap((copy) =>
    items.map((item) => ({ ...item, id: mark(item.id, copy), goal: conditionOf(item.goal, copy) })),
  );
