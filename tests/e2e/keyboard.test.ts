import { expect, it } from 'vitest';
import { standsAt } from './stage/roads.ts';
import { open, titleOf } from './stage/screen.ts';
import { useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();

it('Shift+Tab goes back the way Tab came, and nothing holds focus', async () => {
  const { page } = await visit({ answers: { country: 'BE' } });
  await open(page);
  await page.getByRole('link', { name: say('start.continue'), exact: true }).click();
  await standsAt(page, titleOf('statute'));
  const focused = () => page.evaluate(() => document.activeElement?.outerHTML ?? '');
  const there: string[] = [];
  for (let stop = await focused(); !stop.startsWith('<body'); stop = await focused()) {
    there.push(stop);
    await page.keyboard.press('Tab');
    expect(there.length, 'Tab leaves the page in the end').toBeLessThan(40);
  }
  const backAgain: string[] = [];
  for (let step = 1; step < there.length; step += 1) {
    await page.keyboard.press('Shift+Tab');
    backAgain.push(await focused());
  }
  expect(there.length).toBeGreaterThan(5);
  // The heading takes focus from the script only; a radio group is left at its first, and entered from below at its last option.
  const controls = (stops: string[]) => stops.filter((stop) => !stop.startsWith('<h1') && !stop.includes('type="radio"'));
  expect(controls(backAgain.reverse())).toEqual(expect.arrayContaining(controls(there)));
});
