import { useSyncExternalStore } from 'react';
import type { Answer, Answers } from '../../rules/index.ts';
import { letGoOfExchange } from './exchange.ts';
import { forgetFragment } from './opened.ts';

/** What stands on the device: answers, and what the person ticked in the plan. Nothing that can be computed. */
export type Page = {
  answers: Answers;
  /** Tasks marked "done" or "not for me", and adjustments chosen to discuss. */
  marks: Readonly<Record<string, 'done' | 'not-needed' | 'chosen'>>;
  /** What somebody made with a tool (a proposal of steps, a letter), by its name. Its tool checks the shape when it reads. */
  papers: Readonly<Record<string, unknown>>;
};

/** Where the page on screen comes from, and whether it is kept. */
export type Notebook = Page & {
  source: 'own' | 'link';
  keep: boolean;
  /** Why nothing is kept although the person did not ask for that. */
  trouble?: 'refused' | 'damaged' | 'newer' | 'other-tab';
};

const KEY = 'draad';
const DAMAGED_KEY = 'draad.unreadable';
const FORM = 1;
const EMPTY: Page = { answers: {}, marks: {}, papers: {} };

type Stored = Page & { form: number };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what was kept. Text that cannot be read is set aside, never overwritten. */
function readKept(): { page?: Page; trouble?: Notebook['trouble'] } {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { trouble: 'refused' };
  }
  if (text === null) return {};
  try {
    const kept: unknown = JSON.parse(text);
    if (isRecord(kept) && isRecord(kept.answers)) {
      const { form, answers, marks, papers } = kept as Stored;
      if (Number(form) > FORM) return setAside(text, 'newer');
      return { page: { answers, marks: isRecord(marks) ? marks : {}, papers: isRecord(papers) ? papers : {} } };
    }
  } catch {
    // falls through: not readable as ours
  }
  return setAside(text, 'damaged');
}

function setAside(text: string, trouble: 'damaged' | 'newer') {
  try {
    localStorage.setItem(DAMAGED_KEY, text);
    localStorage.removeItem(KEY);
  } catch {
    return { trouble: 'refused' as const };
  }
  return { trouble };
}

const start = (): Notebook => {
  const { page, trouble } = typeof window === 'undefined' ? {} : readKept();
  return { ...(page ?? EMPTY), source: 'own', keep: true, ...(trouble ? { trouble } : {}) };
};

let notebook: Notebook = start();
const listeners = new Set<() => void>();

function write(next: Notebook) {
  notebook = next;
  if (next.keep && next.source === 'own') {
    try {
      const { answers, marks, papers } = next;
      localStorage.setItem(KEY, JSON.stringify({ form: FORM, answers, marks, papers } satisfies Stored));
      if (next.trouble === 'refused') notebook = without(next, 'trouble');
    } catch {
      notebook = { ...next, trouble: 'refused' };
    }
  }
  for (const changed of listeners) changed();
}

const without = (next: Notebook, key: 'trouble'): Notebook => {
  const { [key]: _, ...rest } = next;
  return rest;
};

/** The notebook as it is now. */
export const read = (): Notebook => notebook;

export const answer = (question: string, value: Answer): void =>
  write({ ...notebook, answers: { ...notebook.answers, [question]: value } });

/** Takes answers away: those of a damaged or older notebook that no question accepts. */
export const forget = (questions: readonly string[]): void => {
  const answers = Object.fromEntries(Object.entries(notebook.answers).filter(([question]) => !questions.includes(question)));
  write({ ...notebook, answers });
};

/** Sets or clears a mark. */
export const mark = (id: string, value: Page['marks'][string] | undefined): void => {
  const { [id]: _, ...rest } = notebook.marks;
  write({ ...notebook, marks: value ? { ...rest, [id]: value } : rest });
};

/** Keeps what a tool made, or throws it away. */
export const keepPaper = (name: string, paper: unknown): void => {
  const { [name]: _, ...rest } = notebook.papers;
  write({ ...notebook, papers: paper === undefined ? rest : { ...rest, [name]: paper } });
};

/** Shows answers that came in a link. Nothing is written until the person takes them over. */
export const showFromLink = (answers: Answers): void => write({ ...EMPTY, answers, source: 'link', keep: notebook.keep });

/** Makes the answers of a link the person's own, in place of what stood here. */
export const takeOver = (): void => write({ ...notebook, source: 'own' });

/** Back to the person's own page, after looking at somebody else's. */
export const backToOwn = (): void => write({ ...start(), keep: notebook.keep });

/** Keeps nothing from now on (and takes away what was kept), or keeps again. */
export const keep = (wanted: boolean): void => {
  if (!wanted) clearKept();
  write({ ...notebook, keep: wanted });
};

function clearKept() {
  try {
    localStorage.removeItem(KEY);
    localStorage.removeItem(DAMAGED_KEY);
  } catch {
    // A device that forbids storage has nothing to clear.
  }
}

/** Everything away: answers, marks, set-aside text, an opened link, a message that was unsealed. */
export const wipe = (): void => {
  clearKept();
  forgetFragment();
  letGoOfExchange();
  notebook = { ...EMPTY, source: 'own', keep: notebook.keep };
  for (const changed of listeners) changed();
};

/** Everything that is kept on this device, as text to show or save. */
export const keptText = (): string | null => {
  try {
    return localStorage.getItem(KEY) ?? localStorage.getItem(DAMAGED_KEY);
  } catch {
    return null;
  }
};

export const hasPlan = (page: Page): boolean => Object.keys(page.answers).length > 0;

/** Another tab wrote: show that page here too, so that the last word wins and nothing is written over unseen. */
function fromOtherTab(event: StorageEvent) {
  if (event.key !== KEY || notebook.source !== 'own' || !notebook.keep) return;
  const { page } = readKept();
  notebook = { ...(page ?? EMPTY), source: 'own', keep: true, trouble: 'other-tab' };
  for (const changed of listeners) changed();
}

if (typeof window !== 'undefined') window.addEventListener('storage', fromOtherTab);

/** Calls back after every change; gives the way to stop. */
export const watch = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** The notebook; the component renders again when it changes. */
export const useNotebook = (): Notebook => useSyncExternalStore(watch, read, read);

/** The trouble was read; the sentence need not stand there any longer. */
export const settle = (): void => {
  notebook = without(notebook, 'trouble');
  for (const changed of listeners) changed();
};

/** The day changed under an open page: everything read from the notebook is read again. */
export const redraw = (): void => {
  notebook = { ...notebook };
  for (const changed of listeners) changed();
};
