import type { ComponentType } from 'react';
import type { Place, Screen } from './shell.ts';
import { loadWords, writtenDay } from './words.ts';

/** A screen gets the place where it stands; everything else it reads from the notebook. */
export type ScreenComponent = ComponentType<{ place: Place }>;
type Room = Partial<Record<Screen, ScreenComponent>>;
type RoomName = 'asking' | 'plan';

/** Modules are fetched, then kept; no Suspense on the way, because React holds a shown fallback for 300 ms. */
const loaders: Record<RoomName, () => Promise<Room>> = {
  asking: async () => {
    const [room] = await Promise.all([import('../question/room.ts'), loadWords('questions')]);
    return room.screens;
  },
  plan: async () => {
    const [room] = await Promise.all([
      import('../plan/room.ts'),
      loadWords('questions'),
      loadWords('plan'),
      loadWords('contacts'),
    ]);
    // The first date that is written out costs a slow phone 50 ms: paid here, not between the last answer and the plan.
    writtenDay('2000-01-01');
    return room.screens;
  },
};

const ROOM_OF: Record<Exclude<Screen, 'start'>, RoomName> = {
  asking: 'asking',
  resting: 'asking',
  checking: 'asking',
  updating: 'asking',
  interim: 'plan',
  plan: 'plan',
  printing: 'plan',
  sharing: 'plan',
  received: 'plan',
  privacy: 'asking',
};

const loaded = new Map<RoomName, Room>();
const running = new Map<RoomName, Promise<void>>();

const nameOf = (screen: Screen): RoomName | undefined => (screen === 'start' ? undefined : ROOM_OF[screen]);

export const isReady = (screen: Screen): boolean => {
  const name = nameOf(screen);
  return name === undefined || loaded.has(name);
};

/** Fetches the room of a screen. Rejects when the network is gone; may be tried again. */
export async function fetchRoom(screen: Screen): Promise<void> {
  const name = nameOf(screen);
  if (!name || loaded.has(name)) return;
  const fetching =
    running.get(name) ??
    loaders[name]()
      .then((room) => {
        loaded.set(name, room);
        document.documentElement.classList.add('typeface');
      })
      .finally(() => running.delete(name));
  running.set(name, fetching);
  await fetching;
}

export const screenOf = (screen: Screen): ScreenComponent | undefined => {
  const name = nameOf(screen);
  return name ? loaded.get(name)?.[screen] : undefined;
};
