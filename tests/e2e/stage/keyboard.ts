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
    expect(await page.evaluate(hidden), 'what has focus can be seen').toBe('');
  }
  throw new Error(`Tab does not reach ${wanted}`);
}

/** Whether focus moved to something later on the page, or round by way of the browser's own bar. */
function goesOn(before: Element | null): boolean {
  const now = document.activeElement;
  if (!before || !now || before === document.body || now === document.body) return true;
  return Boolean(before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** What has focus and cannot be seen: outside the window, or under something else. Nothing when all is well. */
function hidden(): string {
  const now = document.activeElement;
  // The heading has focus because of the script; the body when the browser's own bar has it.
  if (!now || now === document.body) return '';
  const seen = [...(now.closest('label') ?? now).getClientRects()].some((box) => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 1 || bottom - top < 1) return false;
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return (
      above !== null && (above === now || above.contains(now) || now.contains(above) || above.closest('label')?.contains(now))
    );
  });
  return seen ? '' : now.outerHTML.slice(0, 200);
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

/** Opens what folds in a long question, from the first to the last; Tab then begins again at the heading. */
async function openAnswers(page: Page): Promise<void> {
  const folds = page.locator('details.more-answers:not([open]) > summary');
  if ((await folds.count()) === 0) return;
  while ((await folds.count()) > 0) {
    await tabTo(page, folds.first());
    await page.keyboard.press('Enter');
  }
  await page.getByRole('heading', { level: 1 }).focus();
}

/** Fills one question with Tab, Space, arrows and digits. */
export async function fillByKeyboard(page: Page, question: string, answer: Answer): Promise<void> {
  await openAnswers(page);
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
