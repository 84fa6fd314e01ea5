// What a visit costs a host in bytes: counted by nginx itself, for a device that was never here, one that was, and one that keeps Draad.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from '../bench/browser.mjs';
import { serveWithNginx } from '../hosting/nginx.mjs';

const QUIET_MS = 4_000;
const LIMIT_MS = 90_000;
/** Draad comes to stay after three quiet seconds; before that a visit is a visit. */
const LOOK_MS = 1_500;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads what nginx wrote: how many answers, bytes of bodies, bytes of headers. */
function readerOf(log) {
  let read = 0;
  const lines = () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').filter(Boolean) : []);
  return {
    count: () => lines().length,
    /** What was sent since the last time. */
    since: () => {
      const fresh = lines().slice(read);
      read += fresh.length;
      const parts = fresh.map((line) => line.split(' ').map(Number));
      const sum = (pick) => parts.reduce((total, one) => total + pick(one), 0);
      return { answers: parts.length, body: sum(([, body]) => body), headers: sum(([all, body]) => all - body) };
    },
  };
}

async function untilQuiet(reader) {
  for (let [seen, since, end] = [-1, Date.now(), Date.now() + LIMIT_MS]; Date.now() < end; await wait(200)) {
    const count = reader.count();
    if (count !== seen) [seen, since] = [count, Date.now()];
    if (Date.now() - since > QUIET_MS) return;
  }
}

const phone = (browser, serviceWorkers) =>
  browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-BE', serviceWorkers });

/**
 * @param site folder of a build
 * @param fragment a link with a whole road of answers
 */
export async function measureVisits(site, fragment) {
  const host = await serveWithNginx(site, { counted: true });
  const reader = readerOf(join(host.folder, 'bytes.log'));
  const browser = await startBrowser();
  const found = {};
  try {
    const stranger = await phone(browser, 'block');
    const page = await stranger.newPage();
    reader.since();
    await page.goto(host.address, { waitUntil: 'networkidle' });
    await wait(LOOK_MS);
    found.first = reader.since();
    await page.click('a[href="#begin"]');
    await page.locator('form').waitFor();
    await wait(LOOK_MS);
    found.question = reader.since();
    await page.goto(`${host.address}#${fragment}`);
    await page.locator('.button-row .button').first().click();
    await page.locator('h2').nth(2).waitFor();
    await wait(LOOK_MS);
    found.plan = reader.since();
    await page.close();
    const again = await stranger.newPage();
    await again.goto(host.address, { waitUntil: 'networkidle' });
    await wait(LOOK_MS);
    found.return = reader.since();
    await stranger.close();

    const keeper = await phone(browser, 'allow');
    const kept = await keeper.newPage();
    await kept.goto(host.address, { waitUntil: 'load' });
    await untilQuiet(reader);
    found.keep = reader.since();
    await kept.close();
    const later = await keeper.newPage();
    await later.goto(host.address, { waitUntil: 'load' });
    await untilQuiet(reader);
    found.returnKept = reader.since();
    return found;
  } finally {
    await browser.close();
    host.close();
  }
}
