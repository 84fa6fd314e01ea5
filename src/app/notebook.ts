import { useSyncExternalStore } from 'react';
import type { Answer, Answers } from '../../rules/index.ts';
import { letGoOfExchange } from './exchange.ts';
import { clearKept, isKept, type Page, readKept, type Trouble, writeKept } from './kept.ts';
import { forgetFragment } from './opened.ts';

export { keptText, type Page } from './kept.ts';

/** Where the page on screen comes from, and whether it is kept. */
export type Notebook = Page & {
  source: 'own' | 'link';
  keep: boolean;
  /** Why nothing is kept although the person did not ask for that. */
  trouble?: Trouble | 'other-tab';
};

const EMPTY: Page = { answers: {}, marks: {}, papers: {} };
/** Papers that say how somebody reads. */
const READING: readonly string[] = ['language', 'comfort'];

const start = (): Notebook => {
  const { page, trouble } = typeof window === 'undefined' ? {} : readKept();
  return { ...(page ?? EMPTY), source: 'own', keep: true, ...(trouble ? { trouble } : {}) };
};

let notebook: Notebook = start();
/** What stood here before a file was opened, for as long as this page stands open. */
let aside: Page | undefined;
/** The person's own page where the device does not keep it, while somebody else's is on screen. */
let unkept: Page | undefined;
const listeners = new Set<() => void>();

function write(next: Notebook) {
  notebook = next;
  if (next.keep && next.source === 'own') {
    if (!writeKept(next)) notebook = { ...next, trouble: 'refused' };
    else if (next.trouble === 'refused') notebook = without(next, 'trouble');
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
export const showFromLink = (answers: Answers): void => {
  const { source, keep, trouble } = notebook;
  if (source === 'own') unkept = keep && trouble !== 'refused' ? undefined : notebook;
  write({ ...EMPTY, answers, papers: aboutReading(), source: 'link', keep });
};

/** How somebody reads is theirs, whoever's plan is on screen: it goes along when they make that plan their own. */
const aboutReading = (): Page['papers'] =>
  Object.fromEntries(Object.entries(notebook.papers).filter(([name]) => READING.includes(name)));

/** Makes the answers of a link the person's own, in place of what stood here. */
export const takeOver = (): void => {
  unkept = undefined;
  write({ ...notebook, source: 'own' });
};

/** The person's own page, also while somebody else's is on screen. */
export const ownPage = (): Page | undefined => (notebook.source === 'own' ? notebook : (unkept ?? readKept().page));

/** Puts a page from a file in place of the person's own, which is set aside. The language that is spoken now stays. */
export const openPage = ({ answers, marks, papers }: Page): void => {
  const own = ownPage();
  aside = own && hasAnything(own) ? own : undefined;
  const { language: _, ...rest } = papers;
  forgetFragment();
  unkept = undefined;
  write({ answers, marks, papers: { ...rest, ...aboutReading() }, source: 'own', keep: notebook.keep });
};

export const canPutBack = (): boolean => aside !== undefined;

/** Puts back what stood here before the file. */
export const putBack = (): void => {
  const before = aside;
  aside = undefined;
  if (before) write({ answers: before.answers, marks: before.marks, papers: before.papers, source: 'own', keep: notebook.keep });
};

/** Back to the person's own page, after looking at somebody else's. */
export const backToOwn = (): void => {
  const { answers, marks, papers } = unkept ?? EMPTY;
  const own: Notebook = unkept ? { answers, marks, papers, source: 'own', keep: notebook.keep } : start();
  unkept = undefined;
  write({ ...own, keep: notebook.keep });
};

/** Keeps nothing from now on (and takes away what was kept), or keeps again. */
export const keep = (wanted: boolean): void => {
  // The page on screen may be somebody else's: then the person's own goes to memory, or comes back from there.
  if (notebook.source === 'link') {
    if (!wanted) unkept = ownPage();
    else if (unkept && writeKept(unkept)) unkept = undefined;
  }
  if (!wanted) clearKept();
  write({ ...notebook, keep: wanted });
};

/** Everything away: answers, marks, set-aside text, an opened link, a message that was unsealed. */
export const wipe = (): void => {
  clearKept();
  forgetFragment();
  letGoOfExchange();
  aside = undefined;
  unkept = undefined;
  notebook = { ...EMPTY, source: 'own', keep: notebook.keep };
  for (const changed of listeners) changed();
};

/** Whether something would be lost if this page went away. How somebody reads is soon chosen again. */
export const hasAnything = ({ answers, marks, papers }: Page): boolean =>
  [answers, marks].some((part) => Object.keys(part).length > 0) || Object.keys(papers).some((name) => !READING.includes(name));

export const hasPlan = (page: Page): boolean => Object.keys(page.answers).length > 0;

/** Another tab wrote: show that page here too, so that the last word wins and nothing is written over unseen. */
function fromOtherTab(event: StorageEvent) {
  if (!isKept(event.key) || notebook.source !== 'own' || !notebook.keep) return;
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
