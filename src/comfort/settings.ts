import { useSyncExternalStore } from 'react';
import { keepPaper, read } from '../app/notebook.ts';

/** What makes reading easier, and the choices of each; the first is how a page stands when nobody chose. */
export type Comfort = {
  readonly size: 'normal' | 'larger' | 'largest';
  readonly contrast: 'device' | 'more';
  readonly light: 'device' | 'light' | 'dark';
  readonly calm: 'no' | 'yes';
  readonly voice: 'no' | 'yes';
};
export type Setting = keyof Comfort;
export const CHOICES: { readonly [Name in Setting]: readonly [Comfort[Name], ...Comfort[Name][]] } = {
  size: ['normal', 'larger', 'largest'],
  contrast: ['device', 'more'],
  light: ['device', 'light', 'dark'],
  calm: ['no', 'yes'],
  voice: ['no', 'yes'],
};

export const SETTINGS = Object.keys(CHOICES) as readonly Setting[];
const PAPER = 'comfort';

/** Any kept value as settings; what is not known counts as not chosen. No zod here: it would have to come with the first load. */
export function comfortFrom(kept: unknown): Comfort {
  const from = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Record<Setting, unknown>>;
  const chosen = SETTINGS.map((name) => {
    const choices: readonly string[] = CHOICES[name];
    return [name, choices.find((choice) => choice === from[name]) ?? choices[0]];
  });
  return Object.fromEntries(chosen) as Comfort;
}

/** Only what differs from how a page stands by itself. */
const chosenIn = (comfort: Comfort): Partial<Comfort> | undefined => {
  const chosen = SETTINGS.filter((name) => comfort[name] !== CHOICES[name][0]);
  return chosen.length > 0 ? Object.fromEntries(chosen.map((name) => [name, comfort[name]])) : undefined;
};

let comfort: Comfort = comfortFrom(undefined);
const listeners = new Set<() => void>();

/** The page as attributes of its root: the style sheet does the rest. A device that asks for more contrast gets it unasked. */
function show(): void {
  const { contrast, ...others } = comfort;
  const wanted = { ...others, contrast: contrast === 'device' && asksContrast() ? 'more' : contrast };
  const root = document.documentElement;
  for (const name of SETTINGS) {
    if (wanted[name] === CHOICES[name][0]) delete root.dataset[name];
    else root.dataset[name] = wanted[name];
  }
}

const asksContrast = (): boolean => matchMedia('(prefers-contrast: more)').matches;

/**
 * Shows what was kept here, before the first paint. It is not read again later: looking at somebody's link, or wiping everything,
 * must not make letters small under somebody's eyes.
 */
export function beComfortable(): void {
  comfort = comfortFrom(read().papers[PAPER]);
  matchMedia('(prefers-contrast: more)').addEventListener('change', show);
  show();
}

/** Chooses, shows it at once, and keeps it where answers may be kept. */
export function choose<Name extends Setting>(name: Name, choice: Comfort[Name]): void {
  comfort = { ...comfort, [name]: choice };
  show();
  keepPaper(PAPER, chosenIn(comfort));
  for (const changed of listeners) changed();
}

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};
const now = (): Comfort => comfort;

/** The settings; the component renders again when one changes. */
export const useComfort = (): Comfort => useSyncExternalStore(listen, now, now);
