import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Answers, changed, nearDates, plan } from '../../rules/index.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, button, give, press, titleOf, unfold } from './stage/screen.ts';
import { HOLES, paperOf, toTool, useTools } from './stage/tools.ts';
import { DAY } from './stage/visit.ts';
import { say, writtenDay } from './stage/words.ts';

const { atPlan } = useTools();

/** The lines under one heading of what changed, in their order. */
const linesUnder = async (page: Page, part: string): Promise<string[]> => {
  const heading = page.getByRole('heading', { level: 3, name: say(`since.${part}`), exact: true });
  const items = await page.locator('section').filter({ has: heading }).last().locator('li').allInnerTexts();
  return items.map((item) => item.split('\n')[0] ?? '');
};

/** Somebody ill for longer, so that the law changed while they were away. */
const LONG_ILL: Answers = { ...PEOPLE.P01, first_sick_day: '2025-06-02' };

describe.each([
  ['P01, ill for longer, since before the law of 2026', LONG_ILL, '2025-12-31'],
  ['P20, since before the illness', PEOPLE.P20, '2025-12-31'],
] as const)('%s', (_, answers, last) => {
  it('finds one line on the plan, and behind it what changed, with what weighs most first', async () => {
    const { page } = await atPlan({ answers, papers: { visited: { last } } });
    const since = writtenDay(last);
    const after = plan(answers, DAY);
    const change = changed(plan(answers, last), after);
    const dates = nearDates(after, last, () => false);
    const title = (kind: string) => (id: string) => say(`${kind}.${id}.title`);
    const expected: Record<string, string[]> = {
      newStops: change.newStops.map(title('stop')),
      passed: dates.filter(({ passed }) => passed).map(({ task }) => title('task')(task)),
      near: dates.filter(({ passed }) => !passed).map(({ task }) => title('task')(task)),
      moved: change.moved.map(({ task }) => title('task')(task)),
      newTasks: change.newTasks.map(title('task')),
      goneTasks: change.goneTasks.map(title('task')),
      goneStops: change.goneStops.map(title('stop')),
    };
    const notes = change.newNotes.map(title('note'));
    expect(Object.values(expected).flat().length + notes.length).toBeGreaterThan(1);
    await page.getByText(new RegExp(`^${say('since.line', { day: since, news: '' }).slice(0, -1)}`)).waitFor();
    await press(page, 'since.see');
    await arrived(page, say('updating.title'));
    await page.getByRole('heading', { level: 2, name: say('since.title'), exact: true }).waitFor();
    await unfold(page);
    for (const [part, titles] of Object.entries(expected)) expect([part, await linesUnder(page, part)]).toEqual([part, titles]);
    // Long texts fall apart into paragraphs on screen.
    const text = (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
    for (const line of [...notes, ...change.rules.map(({ rule }) => say(`fact.${rule}.statement`))]) expect(text).toContain(line);
    expect(text).not.toMatch(HOLES);
    expect(await paperOf(page, 'visited')).toEqual({ last: DAY, before: last });
  });
});

it('another answer changes the plan, and nothing of what was made is lost', async () => {
  const writing = { names: { name: 'An', employer: '', doctor: '' }, own: {} };
  const { page } = await atPlan({ answers: PEOPLE.P04, papers: { visited: { last: '2026-11-20' }, writing } });
  await press(page, 'ways.update');
  await arrived(page, say('updating.title'));
  await page.getByText(say('since.none', { day: writtenDay('2026-11-20') }), { exact: true }).waitFor();
  await page.getByRole('button', { name: titleOf('complaints') }).click();
  await give(page, 'complaints', ['sleep']);
  await arrived(page, say('updating.title'));
  await press(page, 'updating.done');
  await arrived(page, say('plan.title'));
  await toTool(page, 'writing');
  expect(await button(page, 'writing.back').isVisible()).toBe(true);
  expect(await paperOf(page, 'writing')).toEqual(writing);
});
