import type { Path } from '../kit/path.ts';
import { whenOpened } from './homes.ts';

/** Every path that is here. The journey starts at the first; the outcome of one names the next. */
export let PATHS: readonly Path[] = [];

let byId: ReadonlyMap<string, Path> = new Map();
whenOpened((homes) => {
  PATHS = homes.flatMap(({ paths }) => paths);
  byId = new Map(PATHS.map((path) => [path.id, path]));
});

/** The path with this id; undefined as long as its home is not fetched. */
export const findPath = (id: string): Path | undefined => byId.get(id);

/** The path with this id. Throws for a path that is not here. */
export function pathOf(id: string): Path {
  const path = findPath(id);
  if (!path) throw new Error(`No path is called "${id}"`);
  return path;
}
