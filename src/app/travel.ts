import type { Answers } from '../../rules/index.ts';
import { folderOf, fragmentInPath, isSealed } from './fragment.ts';
import { read } from './notebook.ts';
import { putBy } from './opened.ts';
import type { Place, Screen } from './shell.ts';

/** What travel moves: the shell. Connected at the start, so that screens need not know it. */
type Shell = { show: (to: Place) => void; prepare: (screen: Screen, answers: Answers) => void };
let shell: Shell | undefined;

/** What the browser's history holds for a screen: its name, and the id of a question. Never an answer. */
type Entry = { place: Place };

const isEntry = (state: unknown): state is Entry => typeof state === 'object' && state !== null && 'place' in state;

const here = (): string => `${location.pathname}${location.search}`;

/** A screen that was gone to begins at its top; one that the back button returns to, where it was left. */
let fromTop = false;

/** Called when a screen stands, not before: scrolling the screen that goes away would lay it out once more. */
export function standAtTop(): void {
  if (fromTop) window.scrollTo(0, 0);
  fromTop = false;
}

function show(to: Place): void {
  fromTop = true;
  shell?.show(to);
}

/** Shows a screen, and lets the back button return from it. */
export function go(to: Place): void {
  history.pushState({ place: to } satisfies Entry, '', here());
  show(to);
}

/** Shows a screen in place of this one: the back button does not return here. */
export function goInstead(to: Place): void {
  history.replaceState({ place: to } satisfies Entry, '', here());
  show(to);
}

/** Fetches ahead what a screen needs for these answers; silent when it fails, the visit itself will say so. */
export const prepare = (screen: Screen, answers: Answers = read().answers): void => shell?.prepare(screen, answers);

/** As the browser's own back button. */
export const back = (): void => history.back();

/** Fragments that name a screen. They work before the script runs too: the start page links to them. */
const NAMED: Record<string, Place> = {
  '#begin': { screen: 'asking' },
  '#open': { screen: 'received' },
  '#help': { screen: 'directory' },
};

/** The place a fragment asks for: a named screen, or a link that somebody sent. The link itself is put by. */
function placeFor(fragment: string): Place | undefined {
  if (fragment.length < 2) return undefined;
  const named = NAMED[fragment];
  if (named) return named;
  putBy(fragment);
  return { screen: isSealed(fragment) ? 'unsealing' : 'received' };
}

/** Starts the shell where the person was: from the link, from the history entry of a reload, or at the start. */
export function begin(connected: Shell): void {
  shell = connected;
  const kept = isEntry(history.state) ? history.state.place : undefined;
  const carried = fragmentInPath(location);
  const first = placeFor(carried ? `#${carried}` : location.hash) ?? kept ?? { screen: 'start' };
  history.replaceState({ place: first } satisfies Entry, '', carried ? folderOf(location.pathname) : here());

  window.addEventListener('popstate', (event) => {
    fromTop = false;
    if (location.hash.length > 1) return; // a link pasted into the address: hashchange follows
    shell?.show(isEntry(event.state) ? event.state.place : { screen: 'start' });
  });
  window.addEventListener('hashchange', () => {
    const to = placeFor(location.hash);
    if (!to) return;
    history.replaceState({ place: to } satisfies Entry, '', here());
    shell?.show(to);
  });
  shell.show(first);
}
