import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { telling } from '../../rules/telling/duties.ts';
import { tabTo } from './stage/keyboard.ts';
import { PEOPLE } from './stage/people.ts';
import { press } from './stage/screen.ts';
import { groupOf, HOLES, paperOf, reload, useTools } from './stage/tools.ts';
import { DAY } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { at } = useTools();

const to = (page: Page) => groupOf(page, say('telling.choose.to'));
const told = (page: Page) => groupOf(page, say('telling.choose.told'));
const side = (page: Page, which: 'for' | 'against') => groupOf(page, say(`telling.side.${which}`));
const sentence = (page: Page) => page.getByRole('textbox', { name: say('telling.sentence.label'), exact: true });
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Width and height of every option of a group, in CSS px. */
const sizes = async (group: Locator): Promise<string[]> => {
  const boxes = await Promise.all((await group.locator('label.option').all()).map((option) => option.boundingBox()));
  return boxes.map((box) => `${Math.round(box?.width ?? 0)}x${Math.round(box?.height ?? 0)}`);
};

/** Nothing was chosen for anybody. */
async function expectNothingChosen(page: Page): Promise<void> {
  const main = page.getByRole('main');
  expect(await main.locator('input:checked').count()).toBe(0);
  expect(await sentence(page).count()).toBe(0);
  await page.getByText(say('telling.sentence.waits'), { exact: true }).waitFor();
}

it('the whole way to an own sentence by keyboard, with no option larger than another', async () => {
  const { page } = await at('telling', { answers: PEOPLE.P22, viewport: { width: 1280, height: 900 } });
  await expectNothingChosen(page);
  for (const group of [to(page), told(page)]) expect(new Set(await sizes(group)).size).toBe(1);
  const [pro, contra] = [await sizes(side(page, 'for')), await sizes(side(page, 'against'))];
  expect(pro).toHaveLength(6);
  expect(new Set([...pro, ...contra]).size).toBe(1);

  await tabTo(page, to(page).getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const colleagues = to(page).getByRole('radio', { name: say('telling.to.colleagues'), exact: true });
  expect(await colleagues.isChecked()).toBe(true);
  // With colleagues the reasons to keep something come first.
  for (const [which, topic] of [
    ['against', 'control'],
    ['for', 'help'],
  ] as const) {
    await tabTo(page, side(page, which).getByRole('checkbox', { name: say(`telling.reason.${which}.${topic}`), exact: true }));
    await page.keyboard.press('Space');
  }
  await tabTo(page, told(page).getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const made = [
    say('telling.sentence.work-only', { to: lower(say('telling.to.colleagues')) }),
    say('telling.sentence.against', { reasons: lower(say('telling.reason.against.control')) }),
    say('telling.sentence.for', { reasons: lower(say('telling.reason.for.help')) }),
  ].join(' ');
  expect(await sentence(page).inputValue()).toBe(made);
  await tabTo(page, sentence(page));
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Dat zeg ik zelf.');
  await page.getByText(say('telling.sentence.changed'), { exact: true }).waitFor();

  await reload(page, 'telling');
  expect(await sentence(page).inputValue()).toBe(`${made} Dat zeg ik zelf.`);
  await press(page, 'telling.sentence.again');
  expect(await sentence(page).inputValue()).toBe(made);
});

it('what has to be told, what may and what need not, each with its rules; then a sentence to copy or throw away', async () => {
  const { context, page } = await at('telling', { answers: PEOPLE.P01 });
  await context.grantPermissions(['clipboard-write']);
  const found = telling(PEOPLE.P01, DAY);
  for (const { id, group } of found.duties) {
    const section = page.getByRole('region', { name: say(`telling.group.${group}`), exact: true });
    const item = section.getByRole('listitem').filter({ hasText: say(`telling.duty.${id}`) });
    expect(await item.getByText(say('telling.rule'), { exact: true }).count()).toBe(1);
  }
  for (const id of found.ask) await page.getByText(say(`telling.ask.${id}`), { exact: true }).waitFor();
  await expectNothingChosen(page);
  // On a phone every option is as wide as the others, and none is too low to tap.
  for (const group of [to(page), side(page, 'for'), side(page, 'against'), told(page)]) {
    const measured = await sizes(group);
    expect(new Set(measured.map((size) => size.split('x')[0])).size).toBe(1);
    for (const size of measured) expect(Number(size.split('x')[1])).toBeGreaterThanOrEqual(48);
  }

  await to(page)
    .getByRole('radio', { name: say('telling.to.manager'), exact: true })
    .check();
  await told(page)
    .getByRole('radio', { name: say('telling.told.nothing'), exact: true })
    .check();
  for (const topic of ['help', 'relation', 'energy'])
    await side(page, 'against')
      .getByRole('checkbox', { name: say(`telling.reason.against.${topic}`), exact: true })
      .check();
  await side(page, 'against').getByText(say('telling.choose.full'), { exact: true }).waitFor();
  expect(await side(page, 'against').getByRole('textbox').isDisabled()).toBe(true);
  await side(page, 'for').getByRole('textbox').fill('Dan slaap ik beter.');
  const text = await sentence(page).inputValue();
  expect(text.startsWith(say('telling.sentence.nothing', { to: lower(say('telling.to.manager')) }))).toBe(true);
  expect(text).toContain(say('telling.sentence.for', { reasons: 'dan slaap ik beter' }));
  expect(text).not.toMatch(HOLES);
  await press(page, 'telling.sentence.copy');
  await page.getByText(say('telling.sentence.copied.yes'), { exact: true }).waitFor();
  // Pasted, as the person does: the page itself may not read what was copied.
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  const pasted = page.locator('body > textarea');
  await pasted.focus();
  await page.keyboard.press('Control+V');
  expect(await pasted.inputValue()).toBe(text);
  await pasted.evaluate((field) => field.remove());

  await press(page, 'telling.sentence.clear');
  await expectNothingChosen(page);
  expect(await paperOf(page, 'telling')).toBeUndefined();
});
