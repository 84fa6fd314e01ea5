import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { type InlineConfig, type Plugin, type PreviewServer, type Rollup, runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * What the page may do: run its own files, and nothing else. The same in the page and in the headers of the preview.
 * @param style hash of the one style sheet, which stands in the page so that the first paint waits for one file only
 */
const policyWith = (style: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' '${style}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const HEADERS = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Styles have no part in writing HTML. */
const noStyles: Plugin = {
  name: 'draad-no-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? 'export default ""' : undefined),
};

/** The style sheet of the build, its files as seen from the page; it leaves the bundle because it goes into the page. */
function takeStyles(bundle: Rollup.OutputBundle): string {
  const sheets = Object.values(bundle).filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  for (const sheet of sheets) delete bundle[sheet.fileName];
  const text = sheets.map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : '')).join('');
  return text.trim().replaceAll('url(./', 'url(./assets/');
}

/** Writes the start screen and the style sheet into index.html, so that the first paint needs no second file. */
const startScreen = (): Plugin => ({
  name: 'draad-start-screen',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (html, { bundle }) => {
      const inline: InlineConfig = { plugins: [noStyles], logLevel: 'error' };
      const { module } = await runnerImport<{ startHtml: () => string }>('./src/app/prerender.tsx', inline);
      const styles = takeStyles(bundle ?? {});
      const hash = `sha256-${createHash('sha256').update(styles).digest('base64')}`;
      const start = module.startHtml();
      return html
        .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
        .replace('<!--policy-->', () => `<meta http-equiv="Content-Security-Policy" content="${policyWith(hash)}" />`)
        .replace('</head>', () => `  <style>${styles}</style>\n  </head>`)
        .replace('<!--start-->', () => start);
    },
  },
});

/** The policy of the built page as a header too: only a header can forbid frames. */
const policyAsHeader = (): Plugin => ({
  name: 'draad-policy-as-header',
  configurePreviewServer: (server: PreviewServer) => {
    server.middlewares.use((_, response, next) => {
      // Read anew each time: another build has another style sheet.
      const page = readFileSync(resolve(server.config.root, 'dist/index.html'), 'utf8');
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
      response.setHeader('Content-Security-Policy', `${policy}; frame-ancestors 'none'`);
      next();
    });
  },
});

/** A link whose number sign was written out asks for a page that is not there; hosts then answer with this one, which mends it. */
const pageForLostLinks = (): Plugin => ({
  name: 'draad-page-for-lost-links',
  apply: 'build',
  writeBundle: ({ dir = 'dist' }) => copyFileSync(resolve(dir, 'index.html'), resolve(dir, '404.html')),
});

/** A file that is not there answers 404 with the page for it, as on a static host. */
const missingIsMissing = (): Plugin => ({
  name: 'draad-missing-is-missing',
  configurePreviewServer: (server: PreviewServer) => {
    server.middlewares.use((request, response, next) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      if (path !== '/' && !/\.[a-z0-9]+$/.test(path)) {
        response.statusCode = 404;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(readFileSync(resolve(server.config.root, 'dist/404.html')));
        return;
      }
      next();
    });
  },
});

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

/** Chunks that wait for each other start in the wrong order and break only in the browser: the build refuses them. */
const noChunkCycles = (): Plugin => ({
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

export default defineConfig({
  base: './',
  publicDir: 'src/public',
  plugins: [react(), startScreen(), noChunkCycles(), pageForLostLinks(), policyAsHeader(), missingIsMissing()],
  preview: { headers: HEADERS, port: 4173 },
  build: {
    target: 'es2022',
    // The policy allows no inlined fonts or scripts; every file stands on its own.
    assetsInlineLimit: 0,
    // The one style sheet stands in the page: no chunk may ask for it as a file.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
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
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          setupFiles: ['tests/setup/homes.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/ui/**', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'happy-dom',
          setupFiles: ['tests/setup/homes.ts'],
          include: ['tests/ui/**/*.test.{ts,tsx}'],
        },
      },
      // In Debian's chromium on the production build; tests/e2e/run.mjs serves it.
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          setupFiles: ['tests/setup/homes.ts'],
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
