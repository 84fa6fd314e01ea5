import type { Page } from 'playwright-core';
import { arrived, press } from './screen.ts';
import { say } from './words.ts';

const READY_LIMIT_MS = 45_000;

/** Waits, as a person can see it, until Draad works without network. */
export async function untilReady(page: Page): Promise<void> {
  await press(page, 'foot.privacy');
  await arrived(page, say('privacy.title'));
  await page.getByText(say('keeping.offline.ready'), { exact: true }).waitFor({ timeout: READY_LIMIT_MS });
}

/** What is kept on the device for use without network: the addresses of each cache, as seen from the product's folder. */
export const keptFiles = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const root = new URL('./', (await navigator.serviceWorker.getRegistration())?.scope ?? location.href).href;
    const found: Record<string, string[]> = {};
    for (const name of (await caches.keys()).sort()) {
      const cache = await caches.open(name);
      found[name] = (await cache.keys()).map(({ url }) => url.replace(root, ''));
    }
    return found;
  });
