/*
 * What may go wrong on a device, and the test that covers it. Each looks for the sentence that a person reads.
 *
 * | fault                                                  | test                                                          |
 * |--------------------------------------------------------|---------------------------------------------------------------|
 * | storage forbidden, to write or at all                  | device: "forbids storage", "without any storage"              |
 * | storage full from the middle on                        | here                                                          |
 * | damaged JSON, half a write, another shape              | device: "what was kept and cannot be read"                    |
 * | notebook of an older version                           | here; answers that no question takes: device                  |
 * | notebook of a newer version                            | device: "a newer form is kept apart"                          |
 * | clock in another century                               | day: "is not believed"                                        |
 * | clock before the build, or going backwards             | here                                                          |
 * | closed or crashed while an answer is written           | here                                                          |
 * | two tabs, one after the other                          | device: "two tabs"                                            |
 * | two tabs at the same moment                            | here                                                          |
 * | old page and new files, with and without a worker      | update                                                        |
 * | a new version that is not whole; a part that got lost  | faults-network                                                |
 * | a part missing while offline                           | network: "with the network gone"                              |
 * | link of the versions 1 and 2, and of the last          | faults-network; link                                          |
 * | link that is damaged, newer or of something else       | link: "a link that cannot be read"                            |
 * | sealed link of version 1; cut                          | offline: the golden one; exchange: "a cut one says so"        |
 * | file of an older version                               | faults-network                                                |
 * | file that is damaged, newer, too large or another      | file: "that cannot be opened says why"                        |
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LAST_CHECKED, toFragment } from '../../rules/index.ts';
import { PEOPLE } from './stage/people.ts';
import { answersUntil, arrived, fill, give, nextQuestion, open, openPlan, planArrived, press, titleOf } from './stage/screen.ts';
import { ADDRESS, DAY, kept, useBrowser } from './stage/visit.ts';
import { say, writtenDay } from './stage/words.ts';

const { visit } = useBrowser();
const begun = answersUntil(PEOPLE.P01, 'phase');

const goOn = (page: Page): Promise<void> => page.getByRole('link', { name: say('start.continue'), exact: true }).click();

/** Fills the storage of this device to the last letter. */
const fillStorage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let filler = '';
    for (let size = 2 ** 23; size >= 1; size /= 2) {
      try {
        localStorage.setItem('filler', filler + 'x'.repeat(size));
        filler += 'x'.repeat(size);
      } catch {
        // Half as much may fit.
      }
    }
  });

describe('a device that is full', () => {
  it('says so, loses no answer while the page stands open, and keeps all again when there is room', async () => {
    const { page } = await visit({ answers: begun });
    await open(page);
    await fillStorage(page);
    await goOn(page);
    await give(page, 'phase', 'recovering');
    await page.getByText(say('trouble.refused'), { exact: true }).waitFor();
    // What stood there before is not damaged by what does not fit.
    expect((await kept(page))?.answers).toEqual(begun);
    await arrived(page, titleOf('absence'));
    await page.evaluate(() => localStorage.removeItem('filler'));
    await give(page, 'absence', '4w-12m');
    await arrived(page, titleOf('wish'));
    expect(await page.getByText(say('trouble.refused'), { exact: true }).count()).toBe(0);
    expect((await kept(page))?.answers).toEqual({ ...begun, phase: 'recovering', absence: '4w-12m' });
  });

  it('does not lose one’s own answers to a look at a link', async () => {
    const { page } = await visit({ answers: begun });
    await open(page);
    await fillStorage(page);
    await goOn(page);
    await give(page, 'phase', 'recovering');
    await page.getByText(say('trouble.refused'), { exact: true }).waitFor();
    await lookAt(page);
    await press(page, 'banner.leave');
    await arrived(page, say('start.welcomeBack'));
    await goOn(page);
    await arrived(page, titleOf('absence'));
  });
});

/** Opens a link in this tab, and looks at its plan. */
async function lookAt(page: Page): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, toFragment(PEOPLE.P02));
  await press(page, 'received.look');
  await planArrived(page);
}

it('where nothing is kept, a look at a link loses no answer, and neither does keeping again', async () => {
  const { page } = await visit();
  const keepNothing = page.getByRole('checkbox', { name: say('start.keepNothing'), exact: true });
  await open(page);
  await keepNothing.check();
  await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
  await give(page, 'country', 'BE');
  await give(page, 'statute', 'employee');
  await arrived(page, titleOf('phase'));
  await lookAt(page);
  await press(page, 'foot.privacy');
  await arrived(page, say('privacy.title'));
  await keepNothing.uncheck();
  expect((await kept(page))?.answers).toEqual(begun);
  await keepNothing.check();
  expect(await kept(page)).toBeNull();
  await press(page, 'privacy.start');
  await arrived(page, say('start.welcomeBack'));
  await goOn(page);
  await arrived(page, titleOf('phase'));
});

it.each([
  ['before there were papers', { form: 1, answers: begun, marks: {} }],
  ['before there were marks', { answers: begun }],
])('a notebook of %s is read without a word, and goes on', async (_, text) => {
  const value = JSON.stringify(text);
  const { page } = await visit({
    storageState: { cookies: [], origins: [{ origin: new URL(ADDRESS).origin, localStorage: [{ name: 'draad', value }] }] },
  });
  await open(page);
  await goOn(page);
  await give(page, 'phase', 'recovering');
  await arrived(page, titleOf('absence'));
  expect(await page.locator('.frame > .notice').count()).toBe(0);
  expect((await kept(page))?.answers).toEqual({ ...begun, phase: 'recovering' });
});

describe('a clock that is wrong', () => {
  it.each(['2022-01-01T08:00:00', '2024-06-01T08:00:00'])('after a flat battery, at %s, is not believed', async (clock) => {
    const { page } = await visit({ answers: PEOPLE.P01, clock });
    await openPlan(page);
    await page.getByText(say('banner.clock', { day: writtenDay(LAST_CHECKED) }), { exact: true }).waitFor();
  });

  it('that goes back between two visits tells no news from the future, and loses nothing', async () => {
    const { context, page } = await visit({ answers: PEOPLE.P01, clock: '2027-01-15T10:00:00' });
    await openPlan(page);
    await expect.poll(async () => (await kept(page))?.papers?.visited).toEqual({ last: '2027-01-15' });
    await page.close();
    await context.clock.setFixedTime(`${DAY}T10:00:00`);
    const again = await context.newPage();
    await openPlan(again);
    await expect.poll(async () => (await kept(again))?.papers?.visited).toEqual({ last: DAY });
    expect(await again.getByRole('button', { name: say('since.see'), exact: true }).count()).toBe(0);
    expect((await kept(again))?.answers).toEqual(PEOPLE.P01);
  });
});

describe('an end in the middle of a write', () => {
  it.each([
    ['the tab is closed', (page: Page) => page.close()],
    ['the tab crashes', (page: Page) => page.goto('chrome://crash').catch(() => undefined)],
  ])('when %s on the tap, no earlier answer is lost and nothing is half', async (_, end) => {
    const { context, page } = await visit({ answers: begun });
    await open(page);
    await goOn(page);
    await fill(page, 'phase', 'recovering');
    await page.evaluate(() => setTimeout(() => document.querySelector<HTMLButtonElement>('[type=submit]')?.click()));
    await end(page);
    const again = await context.newPage();
    await open(again);
    expect(await again.getByText(say('trouble.damaged'), { exact: true }).count()).toBe(0);
    const answers = (await kept(again))?.answers ?? {};
    // The tap came through, or it did not; there is nothing between.
    expect(answers).toEqual('phase' in answers ? { ...begun, phase: 'recovering' } : begun);
    await goOn(again);
    await arrived(again, titleOf('phase' in answers ? 'absence' : 'phase'));
  });
});

it('two tabs that answer at the same moment end with the same answers, and none is lost', async () => {
  const { context, page } = await visit({ answers: begun });
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await open(tab);
    await goOn(tab);
  }
  await fill(page, 'phase', 'recovering');
  await fill(other, 'phase', 'treatment');
  await Promise.all([press(page, 'asking.next'), press(other, 'asking.next')]);
  const answers = { ...begun, phase: '' };
  await expect.poll(async () => (await kept(page))?.answers.phase).toBeTruthy();
  answers.phase = String((await kept(page))?.answers.phase);
  expect(['recovering', 'treatment']).toContain(answers.phase);
  for (const tab of [page, other]) {
    // By way of another page: the same address again would be a reload.
    await tab.goto('about:blank');
    await open(tab);
    expect((await kept(tab))?.answers).toEqual(answers);
    await goOn(tab);
    await arrived(tab, titleOf(nextQuestion(answers) ?? ''));
  }
});
