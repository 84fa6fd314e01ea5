/// <reference lib="webworker" />
// The service worker: Draad without network. It keeps files of the product, never an answer: what a link carries stands behind '#',
// which no browser sends, and nothing else is ever put into a cache.
import { copyResponse } from 'workbox-core/copyResponse.js';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import type { Language } from '../app/language.ts';
import { fetchedAs, isStart, pageAt } from './address.ts';
import type { OfflineFiles } from './files.ts';
import { spokenIn, takesOver } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build (src/build/worker.ts). */
declare const FILES: OfflineFiles;
const files = FILES;

type Shelf = keyof OfflineFiles;
const PREFIX = 'draad-';
const ROOT = new URL('./', self.location.href);
const shelves = Object.keys(files) as Shelf[];

/** The whole address that a file is kept under. */
const addressOf = (entry: string): string => new URL(fetchedAs(entry), ROOT).href;
const listed = shelves.flatMap((shelf) => files[shelf]);
/** `index.html` -> where this version of it is kept. */
const addresses = new Map(listed.map((entry) => [entry.split('?')[0] ?? '', addressOf(entry)]));

const keeper = (shelf: Shelf) =>
  new CacheFirst({
    cacheName: `${PREFIX}${shelf}`,
    plugins: [
      {
        // A page that a host sent on elsewhere cannot answer for an address any more; a copy can.
        cacheWillUpdate: async ({ response }) => {
          if (!response.ok) return null;
          return response.redirected ? copyResponse(response) : response;
        },
      },
    ],
  });

/** Fetches what is missing on a shelf, one file after the other, so that the person's own taps come first. */
async function fill(shelf: Shelf, event: ExtendableEvent): Promise<void> {
  const strategy = keeper(shelf);
  for (const entry of files[shelf]) {
    const [response, kept] = strategy.handleAll({ event, request: new Request(addressOf(entry)) });
    if (!(await response).ok) throw new Error(`${entry} cannot be fetched`);
    await kept;
  }
}

/** The languages that were chosen on this device: each has a cache. */
async function chosen(): Promise<Shelf[]> {
  const names = await self.caches.keys();
  return shelves.filter((shelf) => shelf !== 'all' && names.includes(`${PREFIX}${shelf}`));
}

/** Throws away what an older version left, when no page of that version can still ask for it. */
async function tidy(mostPages: number): Promise<void> {
  const { waiting, installing } = self.registration;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (waiting || installing || pages.length > mostPages) return;
  const wanted = new Set(listed.map(addressOf));
  for (const name of (await self.caches.keys()).filter((one) => one.startsWith(PREFIX))) {
    const cache = await self.caches.open(name);
    for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
  }
}

/** Keeps a language, and says so when all of it is here. */
async function keep(language: Language, event: ExtendableMessageEvent): Promise<void> {
  await fill(language, event);
  await tidy(1);
  if (self.registration.active) event.ports[0]?.postMessage('ready');
}

self.addEventListener('install', (event) => {
  event.waitUntil(chosen().then((languages) => Promise.all((['all', ...languages] as const).map((shelf) => fill(shelf, event)))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), tidy(0)]));
});

self.addEventListener('message', (event) => {
  if (takesOver(event.data)) void self.skipWaiting();
  const language = spokenIn(event.data);
  // Without network the rest is fetched at another visit.
  if (language) event.waitUntil(keep(language, event).catch(() => undefined));
});

const kept = async (address: string | undefined): Promise<Response | undefined> =>
  address === undefined ? undefined : self.caches.match(address, { ignoreVary: true });

const pathOf = (url: URL): string => url.pathname.slice(ROOT.pathname.length);

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  async ({ request, url }) => {
    const page = pageAt(pathOf(url));
    const found = await kept(addresses.get(page));
    if (found) return found;
    try {
      return await fetch(request);
    } catch {
      return isStart(page) ? Response.redirect(ROOT.href) : Response.error();
    }
  },
);

// A page that stands open since an older version still finds its files here: their names carry what is in them.
registerRoute(
  ({ sameOrigin }) => sameOrigin,
  async ({ request, url }) => (await kept(addresses.get(pathOf(url)))) ?? (await kept(url.href)) ?? fetch(request),
);
