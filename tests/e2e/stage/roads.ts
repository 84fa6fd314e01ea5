import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Answer, type Answers, isTicks, plan, toFragment } from '../../../rules/index.ts';
import { titlesOf, titlesShown } from './advice.ts';
import { fillByKeyboard, tabTo } from './keyboard.ts';
import { sideways, spoiltText } from './layout.ts';
import { untilReady } from './offline.ts';
import { arrived, button, nextQuestion, open, planArrived, press, titleOf, walk } from './screen.ts';
import { ADDRESS, DAY, kept } from './visit.ts';
import { type Language, say, speakFor } from './words.ts';

/** Looks at a screen on the way; by default nothing more is asked of it. */
type Look = (page: Page) => Promise<void>;

/** The page on which a language begins. */
export const startOf = (language: Language): string => (language === 'nl' ? '' : `${language}/`);

/** A screen reader starts at the heading, and the tab of the browser says the same. */
export async function standsAt(page: Page, title: string): Promise<void> {
  await arrived(page, title);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await page.title()).toBe(`${title} – ${say('name')}`);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
}

/** Presses a button by keyboard. */
async function use(page: Page, key: string, pressed: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, button(page, key));
  await page.keyboard.press(pressed);
}

/** Ticks are kept in the order of the screen. */
export const inAnyOrder = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, isTicks(answer) ? [...answer].sort() : answer]));

/** Answers every question by keyboard, on the rests too, until all answers can be checked. */
async function answerByKeyboard(page: Page, answers: Answers, look: Look): Promise<void> {
  const given: Record<string, Answer> = {};
  let question = nextQuestion(given);
  for (let count = 1; question; count += 1) {
    await standsAt(page, titleOf(question));
    await look(page);
    const answer = answers[question] ?? '';
    await fillByKeyboard(page, question, answer);
    // What was opened or filled in stands there now.
    await look(page);
    given[question] = answer;
    speakFor(given);
    // Enter in a field sends the form too.
    if (count % 3 === 0) await page.keyboard.press('Enter');
    else await use(page, 'asking.next', count % 2 ? 'Space' : 'Enter');
    question = nextQuestion(given);
    if (!question || count % 5 !== 0) continue;
    await standsAt(page, say(count === 5 ? 'interim.title' : 'resting.title'));
    await look(page);
    await use(page, 'resting.on');
  }
  expect(inAnyOrder((await kept(page))?.answers ?? {})).toEqual(inAnyOrder(answers));
}

/** One person from the start to the plan, the paper and the link, with Tab, Enter, Space, arrows and digits alone. */
export async function roadByKeyboard(
  page: Page,
  answers: Answers,
  language: Language,
  look: Look = async () => {},
): Promise<void> {
  await open(page, startOf(language));
  await arrived(page, say('start.title'));
  expect(await page.title()).toBe(`${say('start.title')} – ${say('name')}`);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  await look(page);
  await tabTo(page, page.getByRole('link', { name: say('start.begin'), exact: true }));
  await page.keyboard.press('Enter');
  await answerByKeyboard(page, answers, look);
  await standsAt(page, say('checking.title'));
  await look(page);
  await use(page, 'checking.plan');
  await standsAt(page, say('plan.title'));
  await planArrived(page);
  await look(page);
  await use(page, 'ways.print');
  await standsAt(page, say('printing.title'));
  await look(page);
  await page.goBack();
  await standsAt(page, say('plan.title'));
  await use(page, 'ways.share');
  await standsAt(page, say('sharing.title'));
  await look(page);
  const link = page.getByRole('textbox', { name: say('sharing.link'), exact: true });
  await tabTo(page, link);
  expect(await link.inputValue()).toContain(`#${toFragment((await kept(page))?.answers ?? {})}`);
}

/** The text twice as large as for somebody who never changed anything, until the page is loaded anew. */
const doubleText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 250% !important }');
    document.adoptedStyleSheets = [sheet];
  });

/** On a window of 320 px with text of 200 %: nothing goes sideways, is cut, or lies over other text. */
export async function fitsDoubled(page: Page): Promise<void> {
  await doubleText(page);
  const title = await page.title();
  expect(await page.evaluate(sideways), `${title}: scrolls sideways`).toBe(0);
  expect(await page.evaluate(spoiltText), title).toEqual([]);
}

/** One person from the start to the plan and the link without network, on the second visit. */
export async function roadInFlight(page: Page, answers: Answers, language: Language): Promise<void> {
  const context = page.context();
  await open(page, startOf(language));
  await untilReady(page);
  await page.close();
  await context.setOffline(true);
  const flying = await context.newPage();
  await flying.goto(`${ADDRESS}${startOf(language)}`);
  await arrived(flying, say('start.title'));
  await flying.getByRole('link', { name: say('start.begin'), exact: true }).click();
  await walk(flying, answers);
  await press(flying, 'checking.plan');
  await planArrived(flying);
  expect(await titlesShown(flying)).toEqual(titlesOf(plan(answers, DAY)));
  await press(flying, 'ways.share');
  await arrived(flying, say('sharing.title'));
}
