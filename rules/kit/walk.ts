import { initialTransition, transition } from 'xstate';
import type { Answer, Answers } from './answers.ts';
import type { Law } from './law.ts';
import type { Path, PathMeta } from './path.ts';

/** One answer on the way: where it was given, and the law the fork rests on. */
export type Step = { path: string; chapter: string; place: string; question: string; answer: Answer; cites: readonly string[] };

/** A replay of the answers over one path. */
export type Walk = {
  steps: Step[];
  /** Where the replay stands: the question to ask next, or the outcome. */
  place: string;
  chapter: string;
  asks?: string;
  meta: PathMeta;
  /** Tasks brought by the places passed and by the place where the replay stands. */
  does: string[];
  /** Questions whose answer is not offered (any more) at their place. */
  stale: string[];
};

type Snapshot = ReturnType<typeof initialTransition<Path>>[0];

/** A place of a path under a law, and where each answer leads from it. */
type Spot = Pick<Walk, 'place' | 'chapter' | 'meta'> & { snapshot: Snapshot; ways: Map<string, Way> };
/** Where an answer leads; without `to` it is not offered. */
type Way = { to?: Spot; cites: readonly string[] };
/** The places of a path that somebody has come to, by their value in the machine. */
type Ground = { start: Spot; spots: Map<string, Spot> };

function spotOf(snapshot: Snapshot, spots: Ground['spots']): Spot {
  const key = JSON.stringify(snapshot.value);
  const known = spots.get(key);
  if (known) return known;
  const metas = Object.entries(snapshot.getMeta()) as [string, PathMeta][];
  const [id, meta] = metas.at(-1) ?? ['', {}];
  const name = id.split('.');
  const spot = { place: name.at(-1) ?? id, chapter: name.at(-2) ?? id, meta: meta ?? {}, snapshot, ways: new Map() };
  spots.set(key, spot);
  return spot;
}

const grounds = new WeakMap<Law, Map<Path, Ground>>();

/** A path has no memory, so a place and an answer lead to the same place for everybody: the machine is asked once. */
function groundOf(path: Path, law: Law): Ground {
  const ofLaw = grounds.get(law) ?? new Map<Path, Ground>();
  grounds.set(law, ofLaw);
  const known = ofLaw.get(path);
  if (known) return known;
  const spots = new Map<string, Spot>();
  const ground = { start: spotOf(initialTransition(path, { law })[0], spots), spots };
  ofLaw.set(path, ground);
  return ground;
}

function wayFrom(path: Path, { snapshot, ways }: Spot, value: Answer, spots: Ground['spots']): Way {
  const key = JSON.stringify(value);
  const known = ways.get(key);
  if (known) return known;
  const event = { type: 'answer', value } as const;
  const [taken] = path.getTransitionData(snapshot, event);
  const cites = (taken?.meta as PathMeta | undefined)?.cites ?? [];
  const way = taken ? { to: spotOf(transition(path, snapshot, event)[0], spots), cites } : { cites };
  ways.set(key, way);
  return way;
}

/**
 * Replays the answers until one is missing: that place is the next question, or the outcome.
 * @param instead answer to use where none is given (for example "unknown", for a whole plan out of few answers)
 */
export function walk(path: Path, answers: Answers, law: Law, instead?: (question: string) => Answer): Walk {
  const { start, spots } = groundOf(path, law);
  let spot = start;
  const steps: Step[] = [];
  const does: string[] = [];
  const stale: string[] = [];
  for (;;) {
    const { place, chapter, meta } = spot;
    does.push(...(meta.does ?? []));
    const question = meta.asks;
    if (question === undefined) return { steps, place, chapter, meta, does, stale };
    const standing = { steps, place, chapter, asks: question, meta, does, stale };
    const tries = [answers[question], instead?.(question)].filter((value) => value !== undefined);
    let moved = false;
    for (const value of tries) {
      const { to, cites } = wayFrom(path, spot, value, spots);
      if (!to) {
        stale.push(question);
        continue;
      }
      steps.push({ path: path.id, chapter, place, question, answer: value, cites });
      spot = to;
      moved = true;
      break;
    }
    if (!moved) return standing;
  }
}
