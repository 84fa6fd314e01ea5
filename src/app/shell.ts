import { assign, fromPromise, setup } from 'xstate';

/** Every screen of the product. */
export const SCREENS = [
  'start',
  'asking',
  'interim',
  'resting',
  'checking',
  'plan',
  'updating',
  'printing',
  'sharing',
  'received',
  'privacy',
  'comfort',
  'sources',
  'directory',
  'dates',
  'building',
  'reckoning',
  'talking',
  'telling',
  'writing',
  'sheets',
  'handover',
  'unsealing',
  'replying',
  'answered',
] as const;
export type Screen = (typeof SCREENS)[number];

/** A screen, and on the asking screen the question (left out: the next one without an answer). */
export type Place = {
  screen: Screen;
  question?: string /** Where a changed answer leads back to. */;
  back?: 'checking' | 'plan' | 'updating' | 'dates';
};

/**
 * The shell: which screen stands, and fetching its code and words first.
 * It knows no answers and no rules; those are read from the notebook by the screens.
 */
export const shell = setup({
  types: {
    input: {} as { ready: (screen: Screen) => boolean; fetch: (screen: Screen) => Promise<void> },
    context: {} as {
      ready: (screen: Screen) => boolean;
      fetch: (screen: Screen) => Promise<void>;
      /** What stands on screen; nothing yet when a reload or a link opens the product elsewhere than at the start. */
      place?: Place;
      wanted: Place;
    },
    events: {} as { type: 'go'; to: Place } | { type: 'again' },
  },
  actors: {
    fetch: fromPromise(({ input }: { input: { screen: Screen; fetch: (screen: Screen) => Promise<void> } }) =>
      input.fetch(input.screen),
    ),
  },
  guards: {
    readyFor: ({ context, event }, screen: Screen) => event.type === 'go' && event.to.screen === screen && context.ready(screen),
    wanted: ({ context }, screen: Screen) => context.wanted.screen === screen,
  },
  actions: {
    want: assign({ wanted: ({ context, event }) => (event.type === 'go' ? event.to : context.wanted) }),
    arrive: assign({ place: ({ context }) => context.wanted }),
  },
}).createMachine({
  id: 'shell',
  context: ({ input }) => ({ ...input, wanted: { screen: 'start' } }),
  initial: 'start',
  on: {
    go: [
      ...SCREENS.map((screen) => ({
        guard: { type: 'readyFor' as const, params: screen },
        target: `.${screen}`,
        actions: ['want' as const, 'arrive' as const],
      })),
      { target: '.opening', actions: 'want' },
    ],
  },
  states: {
    /** The screen before stays visible while the next one is fetched. */
    opening: {
      invoke: {
        src: 'fetch',
        input: ({ context }) => ({ screen: context.wanted.screen, fetch: context.fetch }),
        onDone: SCREENS.map((screen) => ({
          guard: { type: 'wanted' as const, params: screen },
          target: screen,
          actions: 'arrive' as const,
        })),
        onError: 'unreachable',
      },
    },
    unreachable: { on: { again: 'opening' } },
    start: {},
    asking: {},
    interim: {},
    resting: {},
    checking: {},
    plan: {},
    updating: {},
    printing: {},
    sharing: {},
    received: {},
    privacy: {},
    comfort: {},
    sources: {},
    directory: {},
    dates: {},
    building: {},
    reckoning: {},
    talking: {},
    telling: {},
    writing: {},
    sheets: {},
    handover: {},
    unsealing: {},
    replying: {},
    answered: {},
  },
});
