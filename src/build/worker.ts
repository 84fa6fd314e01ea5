import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type InlineConfig, type Plugin, type Rollup } from 'vite';
import type { Language } from '../app/language.ts';
import type { OfflineFiles } from '../offline/files.ts';
import { languageOfFile, languageOfModules, withoutNetwork } from '../offline/files.ts';

const SOURCE = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));
const NAME = 'worker.js';

/** Everything that was built, as seen from the page. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

/** The name of a built file changes with what is in it; a page keeps its name, so its content is told beside it. */
function entryOf(folder: string, file: string): string {
  if (file.startsWith('assets/')) return file;
  const revision = createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex')
    .slice(0, 10);
  return `${file}?${revision}`;
}

/** What the worker keeps: what everybody needs, and what only readers of one language need. */
function listed(folder: string, chunks: ReadonlyMap<string, Language>): OfflineFiles {
  const files: Record<keyof OfflineFiles, string[]> = { all: [], nl: [], fr: [], de: [], en: [] };
  for (const file of filesIn(folder).filter(withoutNetwork)) {
    files[chunks.get(file) ?? languageOfFile(file) ?? 'all'].push(entryOf(folder, file));
  }
  return files;
}

/** The chunks that hold words of one language and nothing else. */
function chunksOfLanguages(bundle: Rollup.OutputBundle): Map<string, Language> {
  const found = new Map<string, Language>();
  for (const chunk of Object.values(bundle)) {
    const language = chunk.type === 'chunk' ? languageOfModules(chunk.moduleIds) : undefined;
    if (language) found.set(chunk.fileName, language);
  }
  return found;
}

const LISTS_NOTHING: OfflineFiles = { all: [], nl: [], fr: [], de: [], en: [] };

/** How a worker that keeps these files is built. */
const working = (files: OfflineFiles, to: BuildOptions): InlineConfig => ({
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"', FILES: JSON.stringify(files) },
  build: {
    ...to,
    target: 'es2022',
    modulePreload: false,
    // A worker of the old kind: every browser that has workers starts one.
    rolldownOptions: { input: SOURCE, output: { format: 'iife', entryFileNames: NAME } },
  },
});

/** The modules that go into the worker, for who names everybody whose work we serve. */
export async function modulesOfWorker(): Promise<string[]> {
  const built = [await build(working(LISTS_NOTHING, { write: false }))].flat();
  return built
    .flatMap((one) => ('output' in one ? one.output : []))
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

/** Builds the service worker, with the list of what it keeps written into it. It comes last: it lists what all others wrote. */
export const offlineWorker = (): Plugin => {
  let chunks = new Map<string, Language>();
  return {
    name: 'draad-offline-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      chunks = chunksOfLanguages(bundle);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }) {
        const folder = resolve(dir);
        await build(working(listed(folder, chunks), { outDir: folder, emptyOutDir: false }));
      },
    },
  };
};
