import { PATHS } from '../../rules/journey/paths.ts';
import { drawn, questionsAhead } from './drawn.ts';

/** How many questions a road asks, and which places it passes. */
export type Road = { asked: number; ends: readonly string[]; questions: readonly string[] };

/** The shortest and the longest road over the whole chain, out of all combinations of answers. */
export type Lengths = { shortest: Road; longest: Road };

type Given = Readonly<Record<string, string>>;

/** Where a road stands: a place of a path, and the paths that still follow. */
type Standing = { path: string; node: string; queue: readonly string[] };

const known = new Map<string, Lengths | undefined>();

const longer = (a: Road, b: Road): Road => (b.asked > a.asked ? b : a);
const shorter = (a: Road, b: Road): Road => (b.asked < a.asked ? b : a);

const after = (road: Road, question: string): Road => ({
  ...road,
  asked: road.asked + 1,
  questions: [question, ...road.questions],
});

/** Only answers that can still matter: a question that is not asked again does not make another situation. */
function stillMatters(given: Given, { path, node, queue }: Standing): Given {
  const later = new Set([...questionsAhead(path, node), ...queue.flatMap((id) => [...questionsAhead(id, drawn(id).start.id)])]);
  return Object.fromEntries(Object.entries(given).filter(([question]) => later.has(question)));
}

/**
 * Dynamic programming over places instead of walking every combination of answers: a place is worked out once for each
 * set of earlier answers that a later place asks again. A question counts once, however often a road passes it.
 */
function lengthsFrom(standing: Standing, given: Given, counts: (ends: readonly string[]) => boolean, ends: readonly string[]) {
  const { path, node: id, queue } = standing;
  const memory = JSON.stringify([path, id, queue, given, ends]);
  if (known.has(memory)) return known.get(memory);
  const { node, from } = drawn(path);
  const place = node(id);
  const result = place.final ? onward() : asked();
  known.set(memory, result);
  return result;

  function onward(): Lengths | undefined {
    const reached = [...ends, place.place];
    const [next, ...rest] = [...(place.meta.leadsTo ?? []), ...queue];
    if (next === undefined) {
      const road: Road = { asked: 0, ends: reached, questions: [] };
      return counts(reached) ? { shortest: road, longest: road } : undefined;
    }
    const begin = { path: next, node: drawn(next).start.id, queue: rest };
    return lengthsFrom(begin, stillMatters(given, begin), counts, reached);
  }

  function asked(): Lengths | undefined {
    const question = place.meta.asks ?? '';
    const before = given[question];
    let best: Lengths | undefined;
    for (const edge of from(id)) {
      if (before !== undefined && edge.answer !== before) continue;
      const onwards = { path, node: edge.to, queue };
      const rest = lengthsFrom(onwards, stillMatters({ ...given, [question]: edge.answer }, onwards), counts, ends);
      if (!rest) continue;
      const here =
        before === undefined ? { shortest: after(rest.shortest, question), longest: after(rest.longest, question) } : rest;
      best = best ? { shortest: shorter(best.shortest, here.shortest), longest: longer(best.longest, here.longest) } : here;
    }
    return best;
  }
}

/** @param counts which roads count, by the outcomes they reach */
export function lengths(counts: (ends: readonly string[]) => boolean = () => true): Lengths {
  known.clear();
  const first = PATHS[0]?.id ?? '';
  const found = lengthsFrom({ path: first, node: drawn(first).start.id, queue: [] }, {}, counts, []);
  if (!found) throw new Error('No road reaches such an end');
  return found;
}
