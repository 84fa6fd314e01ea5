import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Answer, Question } from '../../rules/index.ts';
import { groupsOf, openedBy } from './folds.ts';

/** Where somebody is sent who goes on without having seen every answer. */
export const LOOK = 'look-here';

/** Which folds of a question are open, and whether somebody has seen every answer that stands there. */
export type Folds = { open: ReadonlySet<string>; asksToLook: boolean; toggle: (id: string, on: boolean) => void };

export function useFolds(question: Question, given: Answer | undefined) {
  const { folded } = groupsOf(question);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(openedBy(question, given)));
  // Who answered before has seen them before.
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(given === undefined ? [] : folded.map(({ id }) => id)));
  const [asksToLook, setAsksToLook] = useState(false);

  const toggle = (id: string, on: boolean) => {
    // The browser tells of a fold that stands open from the start as well.
    setOpen((now) => (now.has(id) === on ? now : new Set(on ? [...now, id] : [...now].filter((other) => other !== id))));
    if (on) setSeen((now) => (now.has(id) ? now : new Set([...now, id])));
  };

  /**
   * A warning may hang on an answer in a fold, and "none of these" is said about all of them: so the first tap on "go on" opens
   * what was never opened. The next tap goes on. @returns whether something was opened
   */
  const openUnseen = (): boolean => {
    const unseen = folded.filter(({ id }) => !seen.has(id));
    if (unseen.length === 0) return false;
    flushSync(() => {
      for (const { id } of unseen) toggle(id, true);
      setAsksToLook(true);
    });
    document.getElementById(LOOK)?.focus();
    return true;
  };
  return { folds: { open, asksToLook, toggle } satisfies Folds, openUnseen };
}
