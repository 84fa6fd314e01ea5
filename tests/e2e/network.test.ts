import { expect, it } from 'vitest';
import { PEOPLE } from './stage/people.ts';
import { arrived, button, give, open, openPlan, planArrived, press, titleOf } from './stage/screen.ts';
import { ADDRESS, useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();
const FIRST = titleOf('country');
const LATE_MS = 1_500;

it('without JavaScript the first screen stands there, with a number to call', async () => {
  const { page } = await visit({ javaScriptEnabled: false, clock: false });
  await page.goto(ADDRESS);
  await arrived(page, say('start.title'));
  // What needs a script is not offered; an empty list to print is.
  expect(await page.getByRole('link', { name: say('start.begin'), exact: true }).isVisible()).toBe(false);
  expect(await page.locator('a[href*="blank/"]:visible').count()).toBeGreaterThan(0);
  const numbers = () => page.getByRole('link', { name: /^[\d ]{3,}$/ });
  expect(await numbers().count()).toBeGreaterThan(0);
  // The help in the foot unfolds without a script.
  const before = await numbers().count();
  await page.getByText(say('foot.human'), { exact: true }).click();
  expect(await numbers().count()).toBeGreaterThan(before);
});

it('the first screen is there before the script, and the script changes nothing you see', async () => {
  const { page } = await visit();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await arrived(page, say('start.title'));
  // An address may be written from the root or from here; it is the same page.
  const seen = async () => (await page.locator('main').ariaSnapshot()).replaceAll(/\n\s*- \/url:.*/g, '');
  const before = await seen();
  release();
  await page.waitForLoadState('load');
  // In the moment in which the script takes over, there is nothing to read.
  await expect.poll(seen).toBe(before);
});

it.each([
  ['start.begin', FIRST],
  ['start.open', say('received.paste')],
])('a click on %s before the script has loaded is not lost', async (way, title) => {
  const { page } = await visit();
  await page.route('**/assets/index-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await page.getByRole('link', { name: say(way), exact: true }).click();
  await arrived(page, title);
  expect(new URL(page.url()).hash).toBe('');
});

it('with the network gone the next part says so, and comes after another try', async () => {
  const { context, page } = await visit();
  await open(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
  await arrived(page, say('unreachable.title'));
  await press(page, 'unreachable.again');
  await arrived(page, say('unreachable.title'));
  await context.setOffline(false);
  await button(page, 'unreachable.again').click();
  await give(page, 'country', 'BE');
  await arrived(page, titleOf('statute'));
  // The styles came too.
  const row = page.locator('label').filter({ hasText: say('question.statute.options.employee.choice') });
  expect(await row.first().evaluate((label) => getComputedStyle(label).borderTopStyle)).toBe('solid');
});

it('with the network gone a rule says so, and opens after another try', async () => {
  const { context, page } = await visit({ answers: PEOPLE.P01 });
  await openPlan(page);
  await context.setOffline(true);
  await page.getByText(say('plan.why'), { exact: true }).first().click();
  await page.getByText(say('rule.failed')).waitFor();
  await context.setOffline(false);
  await press(page, 'unreachable.again');
  await page.getByText(say('rule.wrong'), { exact: true }).first().waitFor();
});

it('a second visit to a screen asks nothing of the network', async () => {
  const { context, page } = await visit({ answers: PEOPLE.P01 });
  await openPlan(page);
  await page.goBack();
  await arrived(page, say('start.welcomeBack'));
  await context.setOffline(true);
  await page.goForward();
  await planArrived(page);
  await press(page, 'ways.check');
  await arrived(page, say('checking.title'));
});
