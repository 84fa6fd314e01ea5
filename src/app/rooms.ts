import type { ComponentType } from 'react';
import type { Answers } from '../../rules/index.ts';
import { homesOf } from './homes.ts';
import { read } from './notebook.ts';
import type { Place, Screen } from './shell.ts';
import { type Bundle, hasWords, loadWords, writtenDay } from './words.ts';

/** A screen gets the place where it stands; everything else it reads from the notebook. */
export type ScreenComponent = ComponentType<{ place: Place }>;
type Screens = Partial<Record<Screen, ScreenComponent>>;
/** A room of screens, and the rules that they need for the answers of the moment. */
type Room = {
  screens: Screens;
  ready: (homes: readonly string[]) => boolean;
  fetch: (homes: readonly string[]) => Promise<void>;
};
/** What somebody does with a plan: each a room of its own. */
type ToolName = 'dates' | 'building' | 'reckoning' | 'talking' | 'telling' | 'writing' | 'sheets';
/** What goes to a reader, and what comes back. */
type ExchangeName = 'handover' | 'reading' | 'answered';
type RoomName = 'asking' | 'plan' | 'comfort' | 'privacy' | 'sources' | 'directory' | ToolName | ExchangeName;

/** Modules are fetched, then kept; no Suspense on the way, because React holds a shown fallback for 300 ms. */
const loaders: Record<RoomName, () => Promise<Room>> = {
  asking: () => import('../question/room.ts'),
  plan: async () => {
    const room = await import('../plan/room.ts');
    // The first date that is written out costs a slow phone 50 ms: paid here, not between the last answer and the plan.
    writtenDay('2000-01-01');
    return room;
  },
  comfort: () => import('../comfort/room.ts'),
  privacy: () => import('../privacy/room.ts'),
  sources: () => import('../sources/room.tsx'),
  directory: () => import('../directory/room.tsx'),
  dates: () => import('../dates/room.ts'),
  building: () => import('../building/room.ts'),
  reckoning: () => import('../reckoning/room.ts'),
  talking: () => import('../talking/room.ts'),
  telling: () => import('../telling/room.ts'),
  writing: () => import('../writing/room.ts'),
  sheets: () => import('../sheets/room.ts'),
  handover: () => import('../handover/room.ts'),
  reading: () => import('../reading/room.ts'),
  answered: () => import('../answered/room.ts'),
};

/** What a room must be able to say. Which words that are depends on the answers of the moment. */
const WORDS_OF: Record<RoomName, readonly Bundle[]> = {
  asking: ['questions', 'glossary'],
  plan: ['questions', 'plan', 'contacts', 'glossary'],
  comfort: ['comfort'],
  privacy: ['keeping'],
  sources: ['all-facts'],
  directory: ['all-contacts'],
  dates: ['questions', 'plan', 'contacts', 'exchange', 'dates'],
  building: ['questions', 'plan', 'contacts', 'exchange', 'building'],
  reckoning: ['questions', 'plan', 'contacts', 'reckoning'],
  talking: ['questions', 'plan', 'contacts', 'talking'],
  telling: ['questions', 'plan', 'contacts', 'telling'],
  writing: ['questions', 'plan', 'contacts', 'writing'],
  sheets: ['questions', 'plan', 'contacts', 'sheets'],
  handover: ['questions', 'plan', 'contacts', 'exchange', 'handover', 'reading'],
  reading: ['exchange', 'reading'],
  answered: ['questions', 'plan', 'contacts', 'exchange', 'answered'],
};

const ROOM_OF: Record<Exclude<Screen, 'start'>, RoomName> = {
  asking: 'asking',
  resting: 'asking',
  checking: 'asking',
  updating: 'plan',
  interim: 'plan',
  plan: 'plan',
  printing: 'plan',
  sharing: 'plan',
  received: 'plan',
  privacy: 'privacy',
  comfort: 'comfort',
  sources: 'sources',
  directory: 'directory',
  dates: 'dates',
  building: 'building',
  reckoning: 'reckoning',
  talking: 'talking',
  telling: 'telling',
  writing: 'writing',
  sheets: 'sheets',
  handover: 'handover',
  unsealing: 'reading',
  replying: 'reading',
  answered: 'answered',
};

const loaded = new Map<RoomName, Room>();
const running = new Map<RoomName, Promise<void>>();

const nameOf = (screen: Screen): RoomName | undefined => (screen === 'start' ? undefined : ROOM_OF[screen]);

export const isReady = (screen: Screen): boolean => {
  const name = nameOf(screen);
  if (name === undefined) return true;
  const { answers } = read();
  const rules = loaded.get(name)?.ready(homesOf(answers)) ?? false;
  return rules && WORDS_OF[name].every((bundle) => hasWords(bundle, answers));
};

/** Fetches the room of a screen for these answers. Rejects when the network is gone; may be tried again. */
export async function fetchRoom(screen: Screen, answers: Answers = read().answers): Promise<void> {
  const name = nameOf(screen);
  if (!name) return;
  const words = WORDS_OF[name].map((bundle) => loadWords(bundle, answers));
  await Promise.all([fetchRules(name, answers), ...words]);
}

async function fetchRules(name: RoomName, answers: Answers): Promise<void> {
  await fetchScreens(name);
  await loaded.get(name)?.fetch(homesOf(answers));
}

async function fetchScreens(name: RoomName): Promise<void> {
  if (loaded.has(name)) return;
  const fetching =
    running.get(name) ??
    loaders[name]()
      .then((room) => void loaded.set(name, room))
      .finally(() => running.delete(name));
  running.set(name, fetching);
  await fetching;
}

export const screenOf = (screen: Screen): ScreenComponent | undefined => {
  const name = nameOf(screen);
  return name ? loaded.get(name)?.screens[screen] : undefined;
};
