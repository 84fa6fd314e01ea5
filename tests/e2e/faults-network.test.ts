// What comes over the network or out of a file, and is older than the product or not whole. The list of all faults stands in faults.test.ts.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { fromFragment } from '../../rules/index.ts';
import golden from '../link/golden.json';
import { host, IS_NEXT, nextVersion } from './stage/host.ts';
import { keptFiles, untilReady } from './stage/offline.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, button, open, planArrived, press } from './stage/screen.ts';
import { ADDRESS, kept, useBrowser } from './stage/visit.ts';
import { expectLanguage, say, speakFor } from './stage/words.ts';

const { visit } = useBrowser();
const BUILT = process.env.DRAAD_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const LIMIT_MS = 60_000;

const folders: string[] = [];
afterEach(() => {
  expectLanguage('nl');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The oldest link of some size of each version. */
const OLD_LINKS = ['d', 'e', 'f'].map((version) => {
  const link = golden.find(({ fragment, answers }) => fragment.startsWith(version) && Object.keys(answers ?? {}).length > 15);
  if (!link) throw new Error(`No golden link begins with ${version}`);
  return [version, link.fragment] as const;
});

describe('a link made years ago', () => {
  it.each(OLD_LINKS)('whose first letter is %s opens, shows its plan, and can be made one’s own', async (_, fragment) => {
    const opened = fromFragment(fragment);
    if ('fault' in opened) throw new Error(opened.fault);
    const { page } = await visit();
    speakFor(opened.answers);
    await page.goto(`${ADDRESS}#${fragment}`);
    await arrived(page, say('received.title'));
    await page.getByText(say('received.text', { count: Object.keys(opened.answers).length }), { exact: true }).waitFor();
    await press(page, 'received.look');
    await planArrived(page);
    await page.getByText(say('banner.link'), { exact: true }).waitFor();
    await press(page, 'banner.takeOver');
    await expect.poll(async () => (await kept(page))?.answers).toEqual(opened.answers);
  });
});

it('a file of the first version, without papers or a day, opens whole', async () => {
  const { page } = await visit();
  await open(page);
  await press(page, 'foot.privacy');
  await arrived(page, say('privacy.title'));
  const text = JSON.stringify({ form: 1, answers: PEOPLE.P01 });
  await page
    .getByLabel(say('keeping.file'), { exact: true })
    .setInputFiles({ name: 'draad.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByText(say('keeping.found', { count: Object.keys(PEOPLE.P01).length })).waitFor();
  await press(page, 'keeping.take');
  await page.getByText(say('keeping.taken'), { exact: true }).waitFor();
  expect(await kept(page)).toEqual({ form: 1, answers: PEOPLE.P01, marks: {}, papers: {} });
  await press(page, 'privacy.start');
  await page.getByRole('link', { name: say('start.continue'), exact: true }).click();
  await planArrived(page);
});

describe('use without network that is not whole', { timeout: 180_000 }, () => {
  it('says so where a kept part got lost, goes on elsewhere, and comes back with the network', async () => {
    const { context, page } = await visit({ worker: true });
    await open(page);
    await untilReady(page);
    // A browser that needs room may throw a file away.
    const lost = await page.evaluate(async () => {
      const all = await caches.open('draad-all');
      const files = (await all.keys()).filter(({ url }) => /\/room-[\w-]+\.js$|\/directory-[\w-]+\.js$/.test(url));
      for (const file of files) await all.delete(file);
      return files.length;
    });
    expect(lost).toBeGreaterThan(0);
    await context.setOffline(true);
    await page.reload();
    await press(page, 'foot.directory');
    await arrived(page, say('unreachable.title'));
    await page.getByText(say('unreachable.text'), { exact: true }).waitFor();
    // Reading anew would lead out of the product now.
    expect(await button(page, 'unreachable.reload').count()).toBe(0);
    await page.locator('header a').first().click();
    await arrived(page, say('start.title'));
    await press(page, 'foot.directory');
    await arrived(page, say('unreachable.title'));
    await context.setOffline(false);
    await press(page, 'unreachable.again');
    await arrived(page, say('directory.title'));
  });

  it('a new version of which a file is missing is not offered, and the old one works on', async () => {
    const next = nextVersion(BUILT);
    const broken = mkdtempSync(join(tmpdir(), 'draad-broken-'));
    folders.push(next, broken);
    cpSync(next, broken, { recursive: true });
    const [one] = readdirSync(join(broken, 'assets')).filter((name) => IS_NEXT.test(name) && name.startsWith('room'));
    rmSync(join(broken, 'assets', one ?? 'room'));
    const online = await host(BUILT);
    const { context, page } = await visit({ worker: true });
    await page.goto(online.address);
    await expect.poll(async () => Object.keys(await keptFiles(page)).length, { timeout: LIMIT_MS }).toBe(2);
    await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), { timeout: LIMIT_MS }).toBe(true);
    const before = await keptFiles(page);
    online.putOnline(broken);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    // It was tried and given up: nothing waits, nothing is being fetched.
    await expect
      .poll(
        () =>
          page.evaluate(async () => {
            const registration = await navigator.serviceWorker.getRegistration();
            return [registration?.installing, registration?.waiting].map(Boolean);
          }),
        { timeout: LIMIT_MS },
      )
      .toEqual([false, false]);
    await press(page, 'foot.directory');
    await arrived(page, say('directory.title'));
    expect(await button(page, 'newer.take').count()).toBe(0);
    const after = await keptFiles(page);
    for (const [name, files] of Object.entries(before)) expect(after[name]).toEqual(expect.arrayContaining(files));
    await context.setOffline(true);
    await page.reload();
    await arrived(page, say('directory.title'));
    await press(page, 'foot.sources');
    await arrived(page, say('sources.title'));
    online.close();
  });
});
