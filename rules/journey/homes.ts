import type { Contact } from '../directory/contact.ts';
import { home as everyone } from '../everyone/home.ts';
import type { Home as HomeWith } from '../kit/home.ts';

export type Home = HomeWith<Contact>;

/** Every home, in the order in which advice of equal weight stands in a plan. A home is a chunk of its own. */
const DOORS = {
  'be-employee': () => import('../be/employee/home.ts'),
  'be-civil-servant': () => import('../be/civil-servant/home.ts'),
  'be-self-employed': () => import('../be/self-employed/home.ts'),
  'be-jobseeker': () => import('../be/jobseeker/home.ts'),
  be: () => import('../be/shared/home.ts'),
  'nl-employee': () => import('../nl/employee/home.ts'),
  'nl-without-employer': () => import('../nl/without-employer/home.ts'),
  'nl-self-employed': () => import('../nl/self-employed/home.ts'),
  'nl-civil-servant': () => import('../nl/civil-servant/home.ts'),
  nl: () => import('../nl/shared/home.ts'),
} as const;

export type HomeId = keyof typeof DOORS;
export const HOME_IDS = Object.keys(DOORS) as readonly HomeId[];

const inside = new Map<HomeId, Home>();
const readers: ((homes: readonly Home[]) => void)[] = [];

/** The homes that are here. What belongs to everybody is always here, and first. */
const opened = (): readonly Home[] => [
  everyone,
  ...HOME_IDS.flatMap((id) => {
    const home = inside.get(id);
    return home ? [home] : [];
  }),
];

/** Calls back now, and each time when a home was fetched. */
export function whenOpened(read: (homes: readonly Home[]) => void): void {
  readers.push(read);
  read(opened());
}

const isHome = (id: string): id is HomeId => id in DOORS;

/** Whether all of these are here. */
export const hasHomes = (ids: readonly string[]): boolean => ids.every((id) => isHome(id) && inside.has(id));

/** Fetches homes, each once. Rejects when the network is gone; may be tried again. */
export async function loadHomes(ids: readonly string[]): Promise<void> {
  const missing = ids.filter(isHome).filter((id) => !inside.has(id));
  if (missing.length === 0) return;
  const found = await Promise.all(missing.map(async (id) => [id, (await DOORS[id]()).home] as const));
  for (const [id, home] of found) inside.set(id, home);
  const homes = opened();
  for (const read of readers) read(homes);
}
