// The first load of every site, in turns, so that a slow minute of the machine is slow for all.
import { openDevice, seenOn } from './browser.mjs';
import { median } from './figures.mjs';

const ROUNDS = 7;
/** Only what a task takes beyond this many ms counts as blocking. */
const LONG_MS = 50;
const AFTER_MS = 300;
const PAINT_LIMIT_MS = 10_000;

/** One first load: paint (ms), shift, blocking time (ms), bytes on the wire with their headers, and the files that came. */
async function load(browser, address) {
  const { context, page, wire } = await openDevice(browser, { slowNetwork: true });
  const files = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => window.seen.lcp > 0, undefined, { timeout: PAINT_LIMIT_MS });
    await page.waitForTimeout(AFTER_MS);
    const { lcp, cls, longTasks, breaches } = await seenOn(page);
    const blocking = longTasks.reduce((sum, [, duration]) => sum + Math.max(0, duration - LONG_MS), 0);
    return { lcp, cls, blocking, wire: wire.bytes, breaches: breaches.length, files };
  } finally {
    await context.close();
  }
}

/**
 * Loads every site seven times.
 * @param {Record<string, string>} addresses
 * @returns medians of each site
 */
export async function measureLoads(browser, addresses) {
  const loads = Object.fromEntries(Object.keys(addresses).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, address] of Object.entries(addresses)) loads[name].push(await load(browser, address));
  }
  const middle = (list, key) => median(list.map((one) => one[key]));
  return Object.fromEntries(
    Object.entries(loads).map(([name, list]) => [
      name,
      {
        lcp: middle(list, 'lcp'),
        blocking: middle(list, 'blocking'),
        wire: middle(list, 'wire'),
        cls: Math.max(...list.map((one) => one.cls)),
        breaches: Math.max(...list.map((one) => one.breaches)),
        files: list[0].files,
      },
    ]),
  );
}
