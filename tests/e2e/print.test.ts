import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Answers, isTicks, plan, questionOf } from '../../rules/index.ts';
import { taskTitles } from './stage/advice.ts';
import { printed } from './stage/paper.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, openPlan, press } from './stage/screen.ts';
import { DAY, useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();
const person = PEOPLE.P02;

/** 12 points on paper. */
const LEAST_TEXT_PX = 16;

/** What somebody said about their health, as the product says it back. */
const health = (answers: Answers): string[] =>
  Object.entries(answers)
    .filter(([question]) => questionOf(question)?.theme === 'health')
    .flatMap(([question, answer]) =>
      (isTicks(answer) ? answer : [answer]).map((option) => say(`question.${question}.options.${option}.statement`)),
    );

async function openPrinting(page: Page): Promise<void> {
  await openPlan(page);
  await press(page, 'ways.print');
  await arrived(page, say('printing.title'));
}

const part = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${say(`printing.part.${name}`)}`) });

/** The size of every text that would be printed, with the text. */
const textSizes = (page: Page): Promise<[number, string][]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const sizes: [number, string][] = [];
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (!nodeValue?.trim() || !parentElement?.checkVisibility()) continue;
      sizes.push([Number.parseFloat(getComputedStyle(parentElement).fontSize), nodeValue]);
    }
    return sizes;
  });

describe.each([
  ['the plan', openPlan],
  ['the print screen', openPrinting],
])('paper from %s', (_, reach) => {
  it('is A4 in Dutch, tagged, with fonts that a reader can copy from', async () => {
    const { page } = await visit({ answers: person });
    await reach(page);
    const { facts, fonts, language } = await printed(page);
    expect(facts.Tagged).toBe('yes');
    expect(language).toBe('nl');
    expect(facts['Page size']).toMatch(/A4/);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).not.toMatch(/Type 3/);
  });

  it('names every task and every phone number in full, and nothing about health', async () => {
    const { page } = await visit({ answers: person });
    await reach(page);
    const { text, lines } = await printed(page);
    const whole = plan(person, DAY);
    for (const title of taskTitles(whole)) expect(text).toContain(title);
    const phones = whole.contacts.flatMap(({ phone }) => phone ?? []);
    expect(phones.length).toBeGreaterThan(0);
    // Nobody should have to put a number together from two lines.
    for (const phone of phones)
      expect(
        lines.filter((line) => line.includes(phone)),
        phone,
      ).not.toEqual([]);
    expect(health(person).length).toBeGreaterThan(3);
    for (const line of health(person)) expect(text).not.toContain(line);
  });

  it('has letters of 12 points at least', async () => {
    const { page } = await visit({ answers: person });
    await reach(page);
    await page.emulateMedia({ media: 'print' });
    const small = (await textSizes(page)).filter(([size]) => size < LEAST_TEXT_PX);
    expect(small).toEqual([]);
  });
});

describe('the parts of the paper', () => {
  it('says what somebody answered when that part is chosen', async () => {
    const { page } = await visit({ answers: person });
    await openPrinting(page);
    expect(await part(page, 'answers').isChecked()).toBe(false);
    await part(page, 'answers').check();
    const { text } = await printed(page);
    for (const line of health(person)) expect(text).toContain(line);
  });

  it('names each task once when only the tasks are chosen', async () => {
    const { page } = await visit({ answers: person });
    await openPrinting(page);
    for (const name of ['dates', 'adjustments', 'contacts', 'notes']) await part(page, name).uncheck();
    const { text } = await printed(page);
    for (const title of taskTitles(plan(person, DAY))) expect([title, text.split(title).length - 1]).toEqual([title, 1]);
    for (const { phone } of plan(person, DAY).contacts) if (phone) expect(text).not.toContain(phone);
  });

  it('marks what is done, and leaves out what is not needed', async () => {
    const { page } = await visit({ answers: person });
    await openPlan(page);
    const first = page.getByRole('group', { name: say('plan.marks', { task: '' }) }).first();
    const title = ((await first.getByText(say('plan.marks', { task: '' })).textContent()) ?? '').replace(
      say('plan.marks', { task: '' }),
      '',
    );
    await first.getByText(say('plan.mark.not-needed'), { exact: true }).click();
    await press(page, 'ways.print');
    expect(taskTitles(plan(person, DAY))).toContain(title);
    expect((await printed(page)).text).not.toContain(title);
  });
});
