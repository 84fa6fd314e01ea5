import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PEOPLE } from './stage/people.ts';
import { arrived, button, fill, give, open, openPlan, openStart, planArrived, press, titleOf } from './stage/screen.ts';
import { kept, useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();
const QUIET_MS = 500;

/** Until nothing more was fetched for a moment: one file asks for the next. */
async function quiet(page: Page): Promise<void> {
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1, now = await fetched(); now !== before; now = await fetched()) {
    before = now;
    await page.waitForTimeout(QUIET_MS);
  }
}

it('an answer that is marked, and not given, fetches what follows; nothing is kept of it', async () => {
  const { page } = await visit();
  await open(page);
  await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
  await give(page, 'country', 'BE');
  await arrived(page, titleOf('statute'));
  await quiet(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await fill(page, 'statute', 'employee');
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
  await quiet(page);
  expect((await kept(page))?.answers).toEqual({ country: 'BE' });

  // It was enough: with every further request refused the next question stands.
  await page.route('**/*', (route) => route.abort());
  await press(page, 'asking.next');
  await arrived(page, titleOf('phase'));
});

it('the next question begins at its top, and the way back leads to where the one before was left', async () => {
  const { page } = await visit({ viewport: { width: 320, height: 480 } });
  await open(page);
  await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
  await give(page, 'country', 'BE');
  await fill(page, 'statute', 'employee');
  await page.getByRole('button', { name: say('asking.next'), exact: true }).scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(0);
  await press(page, 'asking.next');
  await arrived(page, titleOf('phase'));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await arrived(page, titleOf('statute'));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
});

/** From now on notes the words of every part of the page that moves, also right after a tap. */
const noteMoves = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const moves: { text: string; inPlan: boolean }[] = [];
    Object.assign(window, { moves });
    new PerformanceObserver((list) => {
      for (const { sources = [] } of list.getEntries() as (PerformanceEntry & { sources?: { node: Node | null }[] })[]) {
        for (const { node } of sources)
          moves.push({ text: node?.textContent?.slice(0, 60) ?? '', inPlan: Boolean(node?.parentElement?.closest('.plan')) });
      }
    }).observe({ type: 'layout-shift' });
  });
const family = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).fontFamily);
const moves = (page: Page) => page.evaluate(() => (window as unknown as { moves: { text: string; inPlan: boolean }[] }).moves);

it('nothing on the start moves when a way on is touched, also while its letters and files come', async () => {
  const { page } = await visit();
  await openStart(page);
  await quiet(page);
  await noteMoves(page);
  const begin = page.getByRole('link', { name: say('start.begin'), exact: true });
  await begin.hover();
  await begin.focus();
  await quiet(page);
  const letters = () => page.evaluate(() => document.fonts.check('700 1em "Atkinson Hyperlegible Next"'));
  expect([await letters(), await moves(page)]).toEqual([true, []]);
  await begin.click();
  await arrived(page, titleOf('country'));
  expect(await family(page)).toMatch(/^"Atkinson/);
});

it('letters that come late are worn from the next screen on', async () => {
  const { page } = await visit();
  let come: () => void = () => undefined;
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/*.woff2', (route) => late.then(() => route.continue()));
  await openStart(page);
  await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
  await arrived(page, titleOf('country'));
  await noteMoves(page);
  come();
  await page.locator('html[data-letters]').waitFor();
  await quiet(page);
  expect([await family(page), await moves(page)]).toEqual([expect.not.stringContaining('Atkinson'), []]);
  await give(page, 'country', 'BE');
  await arrived(page, titleOf('statute'));
  expect(await family(page)).toMatch(/^"Atkinson/);
});

it.each(['a screen that nobody has waited for', 'paper'])('letters are worn at once on %s', async (where) => {
  const { page } = await visit({ answers: PEOPLE.P01 });
  const pending = new Promise<void>(() => undefined);
  await page.route('**/*.woff2', () => pending);
  if (where === 'paper') {
    await openPlan(page);
    expect(await family(page)).not.toContain('Atkinson');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  } else {
    await openPlan(page);
    await page.reload();
    await planArrived(page);
  }
  expect(await family(page)).toMatch(/^"Atkinson/);
});

it.each([740, 1400])('nothing in a plan moves once it stands, on a slow phone of %i px high', async (height) => {
  const { context, page } = await visit({ answers: PEOPLE.P01, viewport: { width: 360, height } });
  await openPlan(page);
  await press(page, 'ways.check');
  await arrived(page, say('checking.title'));
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await noteMoves(page);
  await button(page, 'checking.plan').click();
  await planArrived(page);
  expect((await moves(page)).filter(({ inPlan }) => inPlan)).toEqual([]);
});
