import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { type PlannedTask, plan, type Question, questionOf } from '../../rules/index.ts';
import { type Bundle, loadWords, useWords, type Words } from '../../src/app/words.ts';

/** Loads words before the tests of a file, and clears the screen and the device after each. */
export function useStage(...bundles: Bundle[]): void {
  beforeAll(async () => {
    // The terms of the Netherlands lie beside the common words, for who works there.
    for (const bundle of bundles) {
      await loadWords(bundle, SOMEBODY);
      await loadWords(bundle, { ...SOMEBODY, country: 'NL' });
    }
  });
  afterEach(() => {
    cleanup();
    localStorage.clear();
    sessionStorage.clear();
  });
}

/** The words of the product outside a component. */
export const say: Words = Object.assign((...args: Parameters<Words>) => renderHook(useWords).result.current(...args), {
  lines: (key: string) => renderHook(useWords).result.current.lines(key),
  has: (key: string) => renderHook(useWords).result.current.has(key),
});

export function question(id: string): Question {
  const found = questionOf(id);
  if (!found) throw new Error(`No question is called ${id}`);
  return found;
}

/** Somebody who wants to begin step by step, and whose employer agrees. */
export const SOMEBODY = {
  country: 'BE',
  statute: 'employee',
  phase: 'recovering',
  absence: '4w-12m',
  wish: 'gradual',
  employer_stance: 'agrees',
  partial_step: 'not-started',
  restart_day: '2026-12-14',
} as const;

export const DAY = '2026-11-21';

export const tasks = (): readonly PlannedTask[] => plan(SOMEBODY, DAY, { whole: true }).tasks;
