import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, PreviewServer } from 'vite';
import { asHeader, PAGE_HEADERS, WORKER_POLICY } from './policy.ts';

/** The folder that is served: `--outDir` may name another than `dist`. */
const served = ({ config }: PreviewServer): string => resolve(config.root, config.build.outDir);

const pathOf = (url = '/'): string => url.split('?')[0] ?? '/';

/** What hosts send with pages and with the worker: only a header can forbid frames, and a worker has no page. A built file needs none of it. */
export const policyAsHeader = (): Plugin => ({
  name: 'draad-policy-as-header',
  configurePreviewServer: (server: PreviewServer) => {
    server.middlewares.use((request, response, next) => {
      const path = pathOf(request.url);
      if (path.startsWith('/assets/')) return next();
      // Read anew each time: another build has another style sheet.
      const page = readFileSync(join(served(server), 'index.html'), 'utf8');
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
      const worker = path === '/worker.js';
      response.setHeader('Content-Security-Policy', worker ? WORKER_POLICY : asHeader(policy ?? ''));
      if (!worker) for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
      next();
    });
  },
});

/** A file that is not there answers 404 with the page for it, as on a static host. */
export const missingIsMissing = (): Plugin => ({
  name: 'draad-missing-is-missing',
  configurePreviewServer: (server: PreviewServer) => {
    server.middlewares.use((request, response, next) => {
      const path = pathOf(request.url);
      const page = path.endsWith('/') && existsSync(join(served(server), path, 'index.html'));
      if (!page && !/\.[a-z0-9]+$/.test(path)) {
        response.statusCode = 404;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(readFileSync(join(served(server), '404.html')));
        return;
      }
      next();
    });
  },
});
