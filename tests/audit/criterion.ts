import type { Page } from 'playwright-core';
import type { ScreenOf } from '../e2e/stage/screens.ts';
import type { Language } from '../e2e/stage/words.ts';

/** How a screen is looked at: the colours and the width of the device. */
export type Look = { colorScheme: 'light' | 'dark'; width: number };

/** What a criterion may know besides the page itself; `thorough` also asks slow rules that another criterion holds as well. */
export type Seen = { screen: Pick<ScreenOf, 'name' | 'fault'>; language: Language; look: Look; thorough: boolean };

/**
 * One criterion of accessibility. It returns a line for each violation, none when all is well.
 * The long audit and the short tests use the same ones; `planted` is a page that it must object to.
 */
export type Criterion = {
  id: string;
  says: string;
  /** What the outcome can depend on: nothing (looked at once), colours, widths, or both. */
  dependsOn: 'nothing' | 'colours' | 'widths' | 'looks';
  find: (page: Page, seen: Seen) => Promise<readonly string[]>;
  planted: readonly Planted[];
};

/** The body of a page with a fault in it, and what the criterion has to say about it. */
export type Planted = { body: string; finds: RegExp; style?: string; seen?: Partial<Seen['screen']> };

/** Of every window. */
export const HEIGHT = 800;

export const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 320, 1280].map((width) => ({ colorScheme, width })),
);

const look = (colorScheme: Look['colorScheme'], width: number): Look => ({ colorScheme, width });

/** The short way: two looks a language, light and dark, which come to all six together. French has the longest words, so the least room. */
export const PAIRS: Readonly<Record<Language, readonly Look[]>> = {
  nl: [look('light', 1280), look('dark', 360)],
  fr: [look('light', 360), look('dark', 320)],
  de: [look('light', 320), look('dark', 1280)],
  en: [look('light', 320), look('dark', 1280)],
};

/** Whether a criterion has anything new to see in a look, after those before it. */
export function isFor({ dependsOn }: Criterion, { colorScheme, width }: Look, before: readonly Look[]): boolean {
  if (before.length === 0) return true;
  if (dependsOn === 'colours') return before.every((look) => look.colorScheme !== colorScheme);
  if (dependsOn === 'widths') return before.every((look) => look.width !== width);
  return dependsOn === 'looks';
}
