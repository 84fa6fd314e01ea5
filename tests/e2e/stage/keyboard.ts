import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Answer, isTicks } from '../../../rules/index.ts';
import { dayParts, fieldsFor, isDate } from './screen.ts';

const MOST_TABS = 120;
const LEAST_RING_PX = 2;

const hasFocus = (field: Locator): Promise<boolean> => field.evaluate((element) => element === document.activeElement);

/** Presses Tab until the control has focus. Every stop lies further down the page, and shows a ring. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await hasFocus(wanted)) return expectRing(page);
    const before = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(goesOn, before), 'Tab goes on in the order of the page').toBe(true);
  }
  throw new Error(`Tab does not reach ${wanted}`);
}

/** Whether focus moved to something later on the page, or round by way of the browser's own bar. */
function goesOn(before: Element | null): boolean {
  const now = document.activeElement;
  if (!before || !now || before === document.body || now === document.body) return true;
  return Boolean(before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The outline of what has focus, on itself or on the row around it. */
async function expectRing(page: Page): Promise<void> {
  const ring = await page.evaluate(() => {
    const focused = document.activeElement as Element;
    const widths = [focused, focused.closest('label')].map((element) => {
      if (!element) return 0;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    });
    return Math.max(...widths);
  });
  expect(ring, 'what has focus shows it').toBeGreaterThanOrEqual(LEAST_RING_PX);
}

/** One of several: Tab enters the group at its first option, arrows choose. */
async function choose(page: Page, wanted: Locator): Promise<void> {
  const group = page.getByRole('radio');
  await tabTo(page, group.first());
  await page.keyboard.press('Space');
  for (let steps = await group.count(); steps > 0 && !(await wanted.isChecked()); steps -= 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await wanted.isChecked(), 'arrows reach every option').toBe(true);
}

/** Fills one question with Tab, Space, arrows and digits. */
export async function fillByKeyboard(page: Page, question: string, answer: Answer): Promise<void> {
  if (isDate(question, answer)) {
    for (const [field, text] of dayParts(page, answer)) {
      await tabTo(page, field);
      await page.keyboard.type(text);
    }
    return;
  }
  const [first, ...more] = fieldsFor(page, question, answer);
  if (!first) return;
  if ((await first.getAttribute('type')) === 'radio') return choose(page, first);
  for (const field of isTicks(answer) ? [first, ...more] : [first]) {
    await tabTo(page, field);
    await page.keyboard.press('Space');
  }
}
