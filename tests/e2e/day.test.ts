import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LAST_CHECKED, plan } from '../../rules/index.ts';
import { taskTitles, titlesShown } from './stage/advice.ts';
import { PEOPLE } from './stage/people.ts';
import { openPlan, press } from './stage/screen.ts';
import { DAY, useBrowser } from './stage/visit.ts';
import { say, writtenDay } from './stage/words.ts';

const { visit } = useBrowser();
const person = PEOPLE.P01;

const banner = (page: Page, key: string, day: string) =>
  page.getByText(say(`banner.${key}`, { day: writtenDay(day) }), { exact: true });

const tasksShown = (page: Page): Promise<string[]> => titlesShown(page, ['task']);
const tasksOn = (day: string): string[] => taskTitles(plan(person, day));

describe('the day of the plan', () => {
  it('today has no banner', async () => {
    const { page } = await visit({ answers: person });
    await openPlan(page);
    expect(await banner(page, 'preview', DAY).count()).toBe(0);
    expect(await banner(page, 'clock', LAST_CHECKED).count()).toBe(0);
    expect(await tasksShown(page)).toEqual(tasksOn(DAY));
  });

  it('another day is a preview with the law of that day', async () => {
    const early = '2019-06-01';
    const { page } = await visit({ answers: person });
    await openPlan(page, `?on=${early}`);
    await banner(page, 'preview', early).waitFor();
    const shown = await tasksShown(page);
    expect(shown).toEqual(tasksOn(early));
    expect(shown).not.toEqual(tasksOn(DAY));
    await press(page, 'ways.print');
    await page.getByText(say('paper.foot', { day: writtenDay(early), checked: writtenDay(LAST_CHECKED) })).waitFor();
  });

  it.each(['1970-01-01T00:00:00Z', '2060-05-05T12:00:00Z'])('a clock at %s is not believed', async (clock) => {
    const { page } = await visit({ answers: person, clock });
    await openPlan(page);
    await banner(page, 'clock', LAST_CHECKED).waitFor();
    expect(await tasksShown(page)).toEqual(tasksOn(LAST_CHECKED));
  });

  it.each(['2060-01-01', 'tomorrow', '2026-13-40', ''])('?on=%s is left aside', async (on) => {
    const { page } = await visit({ answers: person });
    await openPlan(page, `?on=${on}`);
    expect(await page.getByText(/undefined|Invalid/).count()).toBe(0);
    expect(await tasksShown(page)).toEqual(tasksOn(DAY));
  });
});
