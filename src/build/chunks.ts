import type { Plugin } from 'vite';

/** Homes with so much to say that they are cut in three: roads, tasks, and what warns and explains. */
const LARGE_HOMES = ['be-employee'];

/** A home is a chunk of its own, fetched when somebody's answers lead there. */
function homeChunk(file: string): string | null {
  const [, country, place, inside = ''] = /\/rules\/(be|nl)\/([a-z-]+)\/(.*)/.exec(file) ?? [];
  const home = `${country}-${place}`;
  if (!country || !LARGE_HOMES.includes(home)) return country ? home : null;
  if (/^(stops|notes)/.test(inside)) return `${home}-notes`;
  return /^actions|situations/.test(inside) ? `${home}-tasks` : home;
}

/** Which modules travel together. */
export const CHUNKS = {
  includeDependenciesRecursively: false,
  groups: [
    { name: 'forms', test: /node_modules\/(react-hook-form|@hookform)/ },
    { name: 'shapes', test: /node_modules\/zod/ },
    // The grammar of the rules stands apart, so that no two chunks wait for each other.
    { name: 'kit', test: /\/rules\/(kit|questions)\/|node_modules\/temporal-/ },
    { name: 'law', test: /\/rules\/law\/.*\.ts$/ },
    { name: 'contacts-be', test: /\/rules\/directory\/be/ },
    { name: 'contacts-nl', test: /\/rules\/directory\/nl/ },
    { name: homeChunk, debugName: 'homes', test: /\/rules\/(be|nl)\// },
    { name: 'everyone', test: /\/rules\/(everyone|directory)\// },
  ],
};

/** Chunks that wait for each other start in the wrong order and break only in the browser: the build refuses them. */
export const noChunkCycles = (): Plugin => ({
  name: 'draad-no-chunk-cycles',
  generateBundle(_, bundle) {
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) this.error(`Chunks import each other: ${[...way, file].join(' -> ')}`);
      const chunk = bundle[file];
      if (chunk?.type === 'chunk') for (const next of chunk.imports) visit(next, [...way, file]);
    };
    for (const file of Object.keys(bundle)) visit(file, []);
  },
});
