import { type Answer, type Answers, UNKNOWN } from '../kit/answers.ts';
import type { Facts } from '../kit/condition.ts';
import { offersAt } from '../kit/graph.ts';
import type { Law } from '../kit/law.ts';
import { type Step, walk } from '../kit/walk.ts';
import { questionOf } from '../questions/questions.ts';
import { fits } from '../questions/shape.ts';
import { findPath, PATHS } from './paths.ts';

/** The question to ask next, with the options that its place offers. */
export type Next = { path: string; place: string; question: string; offers: readonly string[] };

/** All answers replayed over the chain of paths. */
export type Replay = {
  steps: readonly Step[];
  /** Left out when nothing more is to be asked. */
  next?: Next;
  /** The ends reached, in order: statute, road, official road, ... */
  outcomes: readonly string[];
  /** The first end that names a situation; the road of the plan. */
  outcome?: string;
  /** The path that follows, when its home is not fetched yet. */
  waitsFor?: string;
  /** What conditions may look at. Only answers that were asked on the way count. */
  facts: Facts;
  /** Tasks brought, each with the path that brings it. */
  brought: ReadonlyMap<string, string>;
  /** Questions answered with something their place does not offer (any more). */
  stale: readonly string[];
  /** Questions answered that this way does not ask, or answered with something that is no answer. */
  unused: readonly string[];
};

/** The "I don't know" of a question, for plans out of few answers. */
export const dontKnow = (question: string): Answer => questionOf(question)?.dontKnow ?? UNKNOWN;

/** What is known so far: until there is a road, everything that was not asked counts as "I don't know", so that there is always a plan. */
export function soFar(answers: Answers, law: Law): { asked: Replay; whole: boolean; facts: Facts } {
  const asked = replay(answers, law);
  const whole = asked.outcome === undefined;
  const { facts } = whole ? replay(answers, law, dontKnow) : asked;
  return { asked, whole, facts };
}

/** @param instead the answer for every question that has none; without it the replay stops there */
export function replay(answers: Answers, law: Law, instead?: (question: string) => Answer): Replay {
  const readable = Object.fromEntries(Object.entries(answers).filter(([question, answer]) => fits(question, answer)));
  const steps: Step[] = [];
  const outcomes: string[] = [];
  const brought = new Map<string, string>();
  const stale = Object.keys(answers).filter((question) => questionOf(question) && !Object.hasOwn(readable, question));
  const queue = [PATHS[0]?.id ?? ''];
  let next: Next | undefined;
  let outcome: string | undefined;
  let waitsFor: string | undefined;

  while (queue.length > 0 && !next) {
    const id = queue.shift() ?? '';
    const path = findPath(id);
    if (!path) {
      waitsFor = id;
      break;
    }
    const walked = walk(path, readable, law, instead);
    // A later path may ask again what is known; it counts once.
    steps.push(...walked.steps.filter(({ question }) => steps.every((step) => step.question !== question)));
    stale.push(...walked.stale);
    for (const task of walked.does) if (!brought.has(task)) brought.set(task, path.id);
    if (walked.asks) {
      const offers = offersAt(path, walked.chapter, walked.place);
      next = { path: path.id, place: walked.place, question: walked.asks, offers };
    } else {
      outcomes.push(walked.place);
      if (!walked.meta.passing) outcome ??= walked.place;
      queue.unshift(...(walked.meta.leadsTo ?? []));
    }
  }

  const live = Object.fromEntries(steps.map((step) => [step.question, step.answer]));
  const places = new Set([...steps.map((step) => `${step.chapter}.${step.place}`), ...outcomes]);
  return {
    steps,
    outcomes,
    brought,
    stale,
    unused: Object.keys(answers).filter((question) => live[question] === undefined && question !== next?.question),
    facts: { answers: live, places, law },
    ...(next ? { next } : {}),
    ...(outcome ? { outcome } : {}),
    ...(waitsFor ? { waitsFor } : {}),
  };
}
