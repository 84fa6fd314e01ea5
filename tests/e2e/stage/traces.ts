import type { BrowserContext, Page } from 'playwright-core';

/** Everything that a visit says outside its own page: titles, entries of the history, the console. In the order in which it was said. */
export async function tracesIn(context: BrowserContext): Promise<string[]> {
  const said: string[] = [];
  context.on('console', (message) => said.push(`console: ${message.text()}`));
  await context.exposeFunction('traced', (line: string) => said.push(line));
  await context.addInitScript(() => {
    const { traced } = window as unknown as { traced: (line: string) => void };
    for (const way of ['pushState', 'replaceState'] as const) {
      const original = history[way].bind(history);
      history[way] = (state, unused, url) => {
        traced(`history: ${JSON.stringify(state)} ${url ?? ''}`);
        original(state, unused, url);
      };
    }
    new MutationObserver(() => traced(`title: ${document.title}`)).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return said;
}

/** What stays on the device beside the notebook: names of what is kept, what other places hold, addresses in caches. */
export const leftBehind = (page: Page): Promise<{ names: string[]; others: string[]; cached: Record<string, string> }> =>
  page.evaluate(async () => {
    const cached: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = new Uint8Array((await (await cache.match(request))?.arrayBuffer()) ?? []);
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        cached[request.url] = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      }
    }
    return {
      names: Object.keys(localStorage),
      others: [
        ...Object.entries(sessionStorage).map(([name, value]) => `session ${name}: ${value}`),
        ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
        ...(document.cookie ? [document.cookie] : []),
        ...(window.name ? [window.name] : []),
      ],
      cached,
    };
  });
