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

const here = (snapshot: Snapshot): { place: string; chapter: string; meta: PathMeta } => {
  const metas = Object.entries(snapshot.getMeta()) as [string, PathMeta][];
  const [id, meta] = metas.at(-1) ?? ['', {}];
  const name = id.split('.');
  return { place: name.at(-1) ?? id, chapter: name.at(-2) ?? id, meta: meta ?? {} };
};

const starts = new WeakMap<Law, Map<Path, Snapshot>>();

/** The first place of a path under a law; the same for everybody, so it is made once. */
function startOf(path: Path, law: Law): Snapshot {
  const known = starts.get(law) ?? new Map<Path, Snapshot>();
  starts.set(law, known);
  const start = known.get(path) ?? initialTransition(path, { law })[0];
  known.set(path, start);
  return start;
}

/**
 * Replays the answers until one is missing: that place is the next question, or the outcome.
 * @param instead answer to use where none is given (for example "unknown", for a whole plan out of few answers)
 */
export function walk(path: Path, answers: Answers, law: Law, instead?: (question: string) => Answer): Walk {
  let snapshot = startOf(path, law);
  const steps: Step[] = [];
  const does: string[] = [];
  const stale: string[] = [];
  for (;;) {
    const { place, chapter, meta } = here(snapshot);
    does.push(...(meta.does ?? []));
    const question = meta.asks;
    if (question === undefined) return { steps, place, chapter, meta, does, stale };
    const standing = { steps, place, chapter, asks: question, meta, does, stale };
    const tries = [answers[question], instead?.(question)].filter((value) => value !== undefined);
    let moved = false;
    for (const value of tries) {
      const event = { type: 'answer', value } as const;
      const [taken] = path.getTransitionData(snapshot, event);
      if (!taken) {
        stale.push(question);
        continue;
      }
      const cites = (taken.meta as PathMeta | undefined)?.cites ?? [];
      steps.push({ path: path.id, chapter, place, question, answer: value, cites });
      [snapshot] = transition(path, snapshot, event);
      moved = true;
      break;
    }
    if (!moved) return standing;
  }
}
