import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { plan, toFragment } from '../../rules/index.ts';
import golden from '../handover/golden.json';
import { titlesOf, titlesShown } from './stage/advice.ts';
import { typeWords } from './stage/exchange.ts';
import { keptFiles, untilReady } from './stage/offline.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, open, planArrived, press, unfold, walk } from './stage/screen.ts';
import { ADDRESS, DAY, useBrowser } from './stage/visit.ts';
import { watch } from './stage/watch.ts';
import { expectLanguage, say } from './stage/words.ts';

const { visit } = useBrowser();
const TOOLS = ['talking', 'telling', 'writing', 'dates', 'building', 'reckoning', 'sheets'] as const;

afterEach(() => expectLanguage('nl'));

/** A visit in which Draad was made to work without network; then the network goes, and another page is opened. */
async function secondVisit(context: BrowserContext, page: Page, path = ''): Promise<Page> {
  await open(page, path);
  await untilReady(page);
  await page.close();
  await context.setOffline(true);
  return context.newPage();
}

const begin = (page: Page): Promise<void> => page.getByRole('link', { name: say('start.begin'), exact: true }).click();

const language = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

/** Files of the build, and nothing that somebody answered or opened. */
const BUILT_FILE = /^(assets\/[\w.-]+|[\w./-]*\?[0-9a-f]{10})$/;

describe('in flight mode, from the second visit on', { timeout: 180_000 }, () => {
  it('somebody walks from the start to the plan, its tools, paper and a page that words open; none of it is kept in a cache', async () => {
    const { context, page } = await visit({ worker: true });
    const seen = await watch(context);
    const flying = await secondVisit(context, page);
    await open(flying);
    const before = await keptFiles(flying);
    expect(Object.keys(before)).toEqual(['draad-all', 'draad-nl']);
    await begin(flying);
    await walk(flying, PEOPLE.P01);
    await press(flying, 'checking.plan');
    await planArrived(flying);
    await unfold(flying);
    expect(await titlesShown(flying)).toEqual(titlesOf(plan(PEOPLE.P01, DAY)));
    for (const tool of TOOLS) {
      await press(flying, `tools.${tool}`);
      await arrived(flying, say(`${tool}.title`));
      await flying.goBack();
      await planArrived(flying);
    }
    await press(flying, 'ways.print');
    await arrived(flying, say('printing.title'));
    expect((await flying.pdf()).length).toBeGreaterThan(10_000);
    await press(flying, 'foot.directory');
    await arrived(flying, say('directory.title'));
    await press(flying, 'foot.sources');
    await arrived(flying, say('sources.title'));

    const { fragment, words } = golden[0] as { fragment: string; words: string };
    await flying.goto(`${ADDRESS}?on=${DAY}#${fragment}`);
    await arrived(flying, say('reading.open.title'));
    await typeWords(flying, words);
    await flying.getByRole('heading', { level: 1, name: say('reading.open.title'), exact: true }).waitFor({ state: 'detached' });

    // A link whose number sign was written out is mended here: it never reaches a host.
    await flying.goto(`${ADDRESS}%23${toFragment(PEOPLE.P02)}`);
    await arrived(flying, say('received.title'));
    expect(flying.url()).toBe(ADDRESS);
    // A file that was on its way when the next address was opened is broken off; anything else would be a fault.
    expect(seen.filter((line) => !before['draad-nl']?.some((file) => line === `failed: ${ADDRESS}${file}`))).toEqual([]);
    // Nobody chose German here: the start that is kept stands in for it, and the choice of languages stands there.
    await flying.goto(`${ADDRESS}de/`);
    await arrived(flying, say('start.welcomeBack'));
    expect(await language(flying)).toBe('nl');

    expect(await keptFiles(flying)).toEqual(before);
    expect(
      Object.values(before)
        .flat()
        .filter((file) => !BUILT_FILE.test(file)),
    ).toEqual([]);
  });

  it('so does somebody in French, from the French start page and from a link that asks for French', async () => {
    const { context, page } = await visit({ worker: true });
    expectLanguage('fr');
    const flying = await secondVisit(context, page, 'fr/');
    for (const path of ['?fr', `fr/?on=${DAY}`]) {
      await flying.goto(ADDRESS + path);
      await arrived(flying, say('start.title'));
      expect(await language(flying)).toBe('fr');
    }
    expect(Object.keys(await keptFiles(flying))).toEqual(['draad-all', 'draad-fr']);
    await begin(flying);
    await walk(flying, PEOPLE.P01);
    await press(flying, 'checking.plan');
    await planArrived(flying);
    expect(await titlesShown(flying)).toEqual(titlesOf(plan(PEOPLE.P01, DAY)));
  });
});

it('a language that is chosen later is kept then, and the first one stays', { timeout: 120_000 }, async () => {
  const { page } = await visit({ worker: true });
  await open(page);
  await untilReady(page);
  const first = await keptFiles(page);
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  await page.getByRole('button', { name: 'FR Français', exact: true }).click();
  await page.locator('html[lang=fr]').waitFor();
  expectLanguage('fr');
  await page.getByText(say('keeping.offline.ready'), { exact: true }).waitFor({ timeout: 45_000 });
  const { 'draad-fr': french = [], ...others } = await keptFiles(page);
  expect(others).toEqual(first);
  expect(french.length).toBeGreaterThan(50);
  expect(french.filter((file) => asked.some((name) => name.endsWith(file)))).toEqual([]);
});

it('only the worker may fetch, and only our own worker may be started', async () => {
  const { page } = await visit({ worker: true });
  const answer = await page.goto(`${ADDRESS}worker.js`);
  expect(answer?.headers()['content-security-policy']).toContain("connect-src 'self'");
  const start = await page.goto(ADDRESS);
  expect(start?.headers()['content-security-policy']).toContain("connect-src 'none'");
  const other = await page.evaluate(() => navigator.serviceWorker.register('./thread.svg').then(() => 'started', String));
  expect(other).toMatch(/TrustedScriptURL/);
});

it('Draad can be put on a home screen, under a name that says nothing', async () => {
  const { context, page } = await visit({ worker: true });
  await open(page);
  const session = await context.newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '{}')).toMatchObject({ name: say('name'), lang: 'nl', display: 'standalone' });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A visit of a test is private; nothing else may stand in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((fault) => fault !== 'in-incognito')).toEqual([]);
});
