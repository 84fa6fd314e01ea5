// Builds what is compared: the product, its floors, and the rules for Node. Everything goes to a folder of its own.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a walk reads on screen in a language. */
export function wordsIn(language) {
  const words = (file) => JSON.parse(readFileSync(join(ROOT, `src/locales/${language}/${file}.json`), 'utf8'));
  return { ...words('shell'), ...words('questions') };
}

/** The least a browser can be asked to show: the words of the first screen, no script and no style. */
function staticPage() {
  const { title, lead, promises, begin, device, rest } = wordsIn('nl').start;
  const list = promises.map((line) => `<li>${line}</li>`).join('');
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Floor: static</title><main><h1>${title}</h1><p>${lead}</p><ul>${list}</ul><a href="#">${begin}</a><p>${device}</p><p>${rest}</p></main></html>`;
}

const floor = (name, outDir) =>
  build({
    root: join(HERE, 'floors', name),
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });

/**
 * Builds every site into `folder`.
 * @returns {Promise<Record<'static' | 'react' | 'given' | 'app', string>>} folder of each site
 */
export async function buildSites(folder) {
  const sites = Object.fromEntries(['static', 'react', 'given', 'app'].map((name) => [name, join(folder, name)]));
  mkdirSync(sites.static, { recursive: true });
  writeFileSync(join(sites.static, 'index.html'), staticPage());
  await floor('react', sites.react);
  await floor('given', sites.given);
  await build({ root: ROOT, logLevel: 'error', build: { outDir: sites.app, emptyOutDir: true } });
  return sites;
}

/** The rules as Node runs them, without a browser. */
export async function buildRules(folder) {
  const outDir = join(folder, 'rules');
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: join(HERE, 'rules-entry.ts'),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'rules.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return import(pathToFileURL(join(outDir, 'rules.mjs')).href);
}

/**
 * What a host sends with the built product, out of the file that is written for hosts: with everything, and with a page beside that.
 * The policy of the page is left out: floors are other pages, and it stands in the product's own page anyway.
 */
export function headersOf(site) {
  const rules = readFileSync(join(site, '_headers'), 'utf8').trim().split('\n\n');
  const of = (place) => {
    const [, ...lines] = rules.find((rule) => rule.startsWith(`${place}\n`)).split('\n');
    const all = lines.map((line) => line.trim().split(/: (.*)/s)).filter(([name]) => name !== 'Content-Security-Policy');
    return Object.fromEntries(all.map(([name, value]) => [name, value]));
  };
  return { all: of('/*'), pages: of('/') };
}
