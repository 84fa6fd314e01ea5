import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { host, IS_NEXT, nextVersion } from './stage/host.ts';
import { keptFiles } from './stage/offline.ts';
import { PEOPLE } from './stage/people.ts';
import { answersUntil, arrived, button, planArrived, press, titleOf } from './stage/screen.ts';
import { kept, useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();
/** The build that is tested; `DRAAD_DIST` names another folder than the usual one. */
const BUILT = process.env.DRAAD_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const LIMIT_MS = 60_000;

let next = '';
beforeAll(() => {
  expect(existsSync(BUILT), 'there is a build to test').toBe(true);
  next = nextVersion(BUILT);
});
afterAll(() => rm(next, { recursive: true }));

const deviceOf = (address: string, answers: object, papers: object = {}) => ({
  storageState: {
    cookies: [],
    origins: [
      {
        origin: new URL(address).origin,
        localStorage: [{ name: 'draad', value: JSON.stringify({ form: 1, answers, marks: {}, papers }) }],
      },
    ],
  },
});

const goOn = (page: Page): Promise<void> => page.getByRole('link', { name: say('start.continue'), exact: true }).click();
const version = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset.version);

/** Until the worker of the first version has everything. */
const untilKept = (page: Page): Promise<void> =>
  expect.poll(async () => Object.keys(await keptFiles(page)).length, { timeout: LIMIT_MS }).toBe(2);

const untilWorking = async (page: Page): Promise<void> => {
  await untilKept(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), { timeout: LIMIT_MS }).toBe(true);
};

/** Until a newer version waits. */
const untilNewer = async (page: Page): Promise<void> => {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect
    .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)), {
      timeout: LIMIT_MS,
    })
    .toBe(true);
};

/** A device on which the first version works without network, with somebody who stands at a question; then a new one goes online. */
async function atNewVersion(question: string, papers: object = {}) {
  const online = await host(BUILT);
  const answers = answersUntil(PEOPLE.P01, question);
  const { context, page } = await visit({ worker: true, ...deviceOf(online.address, answers, papers) });
  await page.goto(online.address);
  await untilWorking(page);
  online.putOnline(next);
  await untilNewer(page);
  return { online, answers, context, page };
}

describe('a new version', { timeout: 180_000 }, () => {
  it('waits until it is asked for, and is not offered where nothing is kept; then what was answered, made and half filled in is there', async () => {
    const papers = { telling: { kept: 'as it was' } };
    const { online, answers, page } = await atNewVersion('restart_day', papers);
    // Nothing comes up on the screen that is read; the next one has the line.
    expect(await button(page, 'newer.take').count()).toBe(0);
    await page.getByRole('checkbox', { name: say('start.keepNothing'), exact: true }).check();
    await press(page, 'foot.directory');
    await arrived(page, say('directory.title'));
    // Where nothing is kept, reading the page anew would lose every answer.
    expect(await button(page, 'newer.take').count()).toBe(0);
    await page.goBack();
    await page.getByRole('checkbox', { name: say('start.keepNothing'), exact: true }).uncheck();
    await goOn(page);
    await arrived(page, titleOf('restart_day'));
    await page.getByText(say('newer.text'), { exact: true }).waitFor();
    await page.getByLabel(say('asking.day'), { exact: true }).fill('3');
    await page.getByLabel(say('asking.month'), { exact: true }).fill('12');
    expect(await version(page)).toBeUndefined();

    await press(page, 'newer.take');
    await expect.poll(() => version(page).catch(() => undefined), { timeout: LIMIT_MS }).toBe('next');
    await arrived(page, titleOf('restart_day'));
    await expect.poll(() => page.getByLabel(say('asking.day'), { exact: true }).inputValue()).toBe('3');
    expect(await page.getByLabel(say('asking.month'), { exact: true }).inputValue()).toBe('12');
    expect(await kept(page)).toEqual({ form: 1, answers, marks: {}, papers });
    expect(await page.evaluate(() => sessionStorage.getItem('draad.half'))).toBeNull();

    // What was filled in counts as if a person had done it.
    await page.getByLabel(say('asking.year'), { exact: true }).fill('2026');
    await press(page, 'asking.next');
    await expect.poll(async () => (await kept(page))?.answers.restart_day).toBe('2026-12-03');

    // The old files go when no page of that version is open any more.
    await expect
      .poll(
        async () =>
          Object.values(await keptFiles(page))
            .flat()
            .filter((file) => IS_NEXT.test(file)).length > 50,
      )
      .toBe(true);
    await expect
      .poll(
        async () => (await keptFiles(page))['draad-all']?.filter((file) => file.startsWith('index.html') || file.startsWith('?')),
        {
          timeout: LIMIT_MS,
        },
      )
      .toEqual(['?0123456789']);
    online.close();
  });

  it('taken over in one tab keeps the ticks there, and the other goes on with its own files, though the host has them no more', async () => {
    const { online, context, page } = await atNewVersion('complaints');
    const other = await context.newPage();
    await other.goto(online.address);
    await goOn(other);
    await arrived(other, titleOf('complaints'));
    await goOn(page);
    const ticks = () => page.locator('main').getByRole('checkbox');
    await ticks().nth(1).check();
    await press(page, 'newer.take');
    await expect.poll(() => version(page).catch(() => undefined), { timeout: LIMIT_MS }).toBe('next');
    await arrived(page, titleOf('complaints'));
    await expect.poll(() => ticks().nth(1).isChecked()).toBe(true);
    expect(await ticks().nth(0).isChecked()).toBe(false);
    // The old page was not read anew, and opens a screen whose files it had not fetched yet.
    expect(await version(other)).toBeUndefined();
    await press(other, 'foot.sources');
    await arrived(other, say('sources.title'));
    await press(other, 'foot.directory');
    await arrived(other, say('directory.title'));
    expect(await version(other)).toBeUndefined();
    online.close();
  });

  it('without a worker, an old page whose files are gone says so, and reads itself anew on a tap', async () => {
    const online = await host(BUILT);
    const { page } = await visit(deviceOf(online.address, PEOPLE.P01));
    await page.goto(online.address);
    online.putOnline(next);
    await goOn(page);
    await arrived(page, say('unreachable.title'));
    await press(page, 'unreachable.reload');
    await planArrived(page);
    expect(await version(page)).toBe('next');
    online.close();
  });
});
