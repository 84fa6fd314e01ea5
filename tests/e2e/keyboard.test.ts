import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Answer } from '../../rules/index.ts';
import { fillByKeyboard, tabTo } from './stage/keyboard.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, button, nextQuestion, open, titleOf } from './stage/screen.ts';
import { kept, useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();

/** A screen reader starts at the heading, and the tab of the browser says the same. */
async function standsAt(page: Page, title: string): Promise<void> {
  await arrived(page, title);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await page.title()).toBe(`${title} – ${say('name')}`);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
}

/** Presses a button by keyboard. */
async function use(page: Page, key: string, with_: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, button(page, key));
  await page.keyboard.press(with_);
}

it('the whole road from start to plan, print and link goes by keyboard alone', async () => {
  const { page } = await visit();
  await open(page);
  expect(await page.title()).toBe(`${say('start.title')} – ${say('name')}`);
  await tabTo(page, page.getByRole('link', { name: say('start.begin'), exact: true }));
  await page.keyboard.press('Enter');

  const person = PEOPLE.P01;
  const given: Record<string, Answer> = {};
  let count = 0;
  for (let question = nextQuestion(given); question; question = nextQuestion(given)) {
    await standsAt(page, titleOf(question));
    const answer = person[question] ?? '';
    given[question] = answer;
    await fillByKeyboard(page, question, answer);
    count += 1;
    // Enter in a field sends the form too.
    if (count % 3 === 0) await page.keyboard.press('Enter');
    else await use(page, 'asking.next', count % 2 ? 'Space' : 'Enter');
    const rests = nextQuestion(given) !== undefined && count % 5 === 0;
    if (!rests) continue;
    await standsAt(page, say(count === 5 ? 'interim.title' : 'resting.title'));
    await use(page, 'resting.on');
  }
  expect((await kept(page))?.answers).toEqual(person);

  await standsAt(page, say('checking.title'));
  await use(page, 'checking.plan');
  await standsAt(page, say('plan.title'));
  await use(page, 'ways.print');
  await standsAt(page, say('printing.title'));
  await page.goBack();
  await standsAt(page, say('plan.title'));
  await use(page, 'ways.share');
  await standsAt(page, say('sharing.title'));
});

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
