import { setup } from 'xstate';
import { type Answer, isTicks } from './answers.ts';
import { isDay } from './day.ts';
import type { Law } from './law.ts';

/** What a place, an outcome or a fork says of itself. */
export type PathMeta = {
  /** The one question asked here. */
  asks?: string;
  /** The tasks this place brings; each task's own condition still decides. */
  does?: readonly string[];
  /** The provisions a fork or an outcome rests on. */
  cites?: readonly string[];
  /** After an outcome: the paths that are walked next. */
  leadsTo?: readonly string[];
  /** An end that only leads on: it names no situation of its own. */
  passing?: true;
};

const definition = setup({
  types: {
    input: {} as { law: Law },
    context: {} as { law: Law },
    events: {} as { type: 'answer'; value: Answer },
    meta: {} as PathMeta,
  },
  guards: {
    is: ({ event }, options: readonly string[]) => typeof event.value === 'string' && options.includes(event.value),
    anyDay: ({ event }) => isDay(event.value),
    anyTicks: ({ event }) => isTicks(event.value) && event.value.length > 0,
    noTicks: ({ event }) => isTicks(event.value) && event.value.length === 0,
  },
});

type Guard = { type: 'is'; params: readonly string[] } | { type: 'anyDay' } | { type: 'anyTicks' } | { type: 'noTicks' };
type Route = { guard: Guard; target: string; meta?: PathMeta };

/** A fork that rests on the law: `to('#partial.step', ['be-emp-partial-conditions'])`. */
export const to = (target: string, cites: readonly string[]): { target: string; cites: readonly string[] } => ({
  target,
  cites,
});
type Target = string | ReturnType<typeof to>;

/**
 * A place where one question is asked. Keys are option ids, or `day`, `ticks`, `no-ticks` for those kinds of answer;
 * every option that is offered here stands here, and every one leads on.
 */
export function asks(question: string, routes: Readonly<Record<string, Target>>, meta: Omit<PathMeta, 'asks'> = {}) {
  const guardOf = (key: string): Guard => {
    if (key === 'day') return { type: 'anyDay' };
    if (key === 'ticks') return { type: 'anyTicks' };
    if (key === 'no-ticks') return { type: 'noTicks' };
    return { type: 'is', params: [key] };
  };
  const answer = Object.entries(routes).map(([key, target]): Route => {
    if (typeof target === 'string') return { guard: guardOf(key), target };
    return { guard: guardOf(key), target: target.target, meta: { cites: target.cites } };
  });
  return { meta: { ...meta, asks: question }, on: { answer } };
}

/** An end of a path: a situation with a name a person would say. `#id` reaches it from any chapter. */
export const outcome = (id: string, meta: Omit<PathMeta, 'asks'>) => ({ id, type: 'final' as const, meta });

/** A chapter: places that belong together. `#id.place` reaches them from elsewhere. */
export const chapter = <States extends Record<string, object>>(id: string, initial: keyof States & string, states: States) => ({
  id,
  initial,
  states,
});

/** A forward decision graph over one event. No history, no `always`, no side effects, no answers in context. */
export const path = (config: { id: string; initial: string; states: Record<string, object> }) =>
  definition.createMachine({ ...config, context: ({ input }) => ({ law: input.law }) });

export type Path = ReturnType<typeof path>;
