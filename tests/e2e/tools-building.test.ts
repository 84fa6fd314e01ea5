import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { paragraphsOf } from '../../src/ui/paragraphs.ts';
import { tabTo } from './stage/keyboard.ts';
import { PEOPLE } from './stage/people.ts';
import { button, press } from './stage/screen.ts';
import { fold, groupOf, HOLES, onPaper, paperOf, reload, typeDay, useTools } from './stage/tools.ts';
import { say, writtenDay } from './stage/words.ts';

const { at } = useTools();
const START = '2026-12-14';
const TUESDAY = 1;
const THURSDAY = 3;

const day = (index: number): string => say(`building.day.${index}`);
const contractOf = (page: Page) => page.getByLabel(say('building.contract.label'), { exact: true });
const hoursOn = (page: Page, index: number, phase: number) =>
  page.getByRole('combobox', { name: say('building.phases.gridFor', { day: day(index), number: phase }), exact: true });
const readIt = (page: Page) => page.getByRole('checkbox', { name: say('building.start.read'), exact: true });

/** The whole of a proposal on paper. */
const proposalOnPaper = async (page: Page) => {
  await press(page, 'building.paper.print');
  return onPaper(page);
};

it('a proposal from an example, a phase by keyboard, a free day, and a start only after what comes first', async () => {
  const { page } = await at('building', { answers: PEOPLE.P01 });
  await page.getByText(say('building.examples.contractFirst'), { exact: true }).waitFor();
  expect(await button(page, 'building.paper.print').count()).toBe(0);
  await contractOf(page).fill('38');
  await press(page, 'building.examples.calm');

  // By keyboard alone: open the first phase, and half an hour more on Tuesday.
  await tabTo(page, page.locator('#building-phase-1'));
  await page.keyboard.press('Enter');
  const tuesday = hoursOn(page, TUESDAY, 1);
  await tabTo(page, tuesday);
  expect(await tuesday.inputValue()).toBe('3');
  await page.keyboard.press('ArrowDown');
  expect(await tuesday.inputValue()).toBe('3.5');
  const total = (hours: string, count: number) =>
    page
      .getByText(
        say('building.phases.total', { hours: say('building.hours', { hours }), days: say('building.phases.days', { count }) }),
        {
          exact: true,
        },
      )
      .first()
      .waitFor();
  await total('6,5', 2);

  // A day of treatment is a free day: nobody asks why.
  await fold(page, say('building.free.title')).locator('summary').first().click();
  await groupOf(page, say('building.free.weekly'))
    .getByRole('checkbox', { name: day(THURSDAY), exact: true })
    .check();
  await total('3,5', 1);
  expect(await hoursOn(page, THURSDAY, 1).isDisabled()).toBe(true);
  await typeDay(groupOf(page, say('building.free.single')), '2026-12-22');
  await press(page, 'building.free.add');
  await button(page, 'building.free.add').waitFor();

  // Without having read what comes first there is no day: not on screen, not on paper.
  await page.getByRole('heading', { name: say('building.permission.employee.title'), exact: true }).waitFor();
  const answered = page.getByRole('button', { name: say('building.start.answered', { day: writtenDay(START) }), exact: true });
  expect(await answered.count()).toBe(0);
  expect((await proposalOnPaper(page)).text).toContain(say('building.paper.noStart'));
  await readIt(page).check();
  await answered.click();
  const chosen = say('building.start.chosen', { day: writtenDay(START) });
  await page.getByText(chosen, { exact: true }).waitFor();
  const paper = await proposalOnPaper(page);
  expect(paper.pages).toBe(1);
  expect(paper.text).toContain(say('building.paper.start', { day: writtenDay(START) }));
  expect(paper.text).toContain(say('building.paper.proposal'));
  expect(paper.text).not.toMatch(HOLES);
  expect(paper.text).not.toContain(writtenDay('2026-12-22'));

  await reload(page, 'building');
  expect(await contractOf(page).inputValue()).toBe('38');
  await page.getByText(chosen, { exact: true }).waitFor();
  expect(await paperOf(page, 'building')).toMatchObject({
    contract: 38,
    free: [THURSDAY],
    off: ['2026-12-22'],
    start: START,
    arranged: 'BE-employee',
  });
  await readIt(page).uncheck();
  expect((await proposalOnPaper(page)).text).toContain(say('building.paper.noStart'));
});

it('never more hours than the contract: a sentence says so, and nothing is printed', async () => {
  const { page } = await at('building', { answers: PEOPLE.P20 });
  await contractOf(page).fill('32');
  await press(page, 'building.examples.even');
  await button(page, 'building.paper.print').waitFor();
  // The terms of the Netherlands, and no holidays of Belgium.
  await page.getByText(paragraphsOf(say('building.permission.employee.text'))[0] as string, { exact: true }).waitFor();
  await fold(page, say('building.free.title')).locator('summary').first().click();
  await page.getByText(say('building.free.holidaysAsk'), { exact: true }).waitFor();

  await contractOf(page).fill('4');
  const over = say('building.check.over-contract', {
    phase: 1,
    hours: say('building.hours', { hours: '6' }),
    contract: say('building.hours', { hours: '4' }),
  });
  await page.getByText(over, { exact: true }).waitFor();
  await page.getByText(say('building.view.waiting'), { exact: true }).waitFor();
  expect(await button(page, 'building.paper.print').count()).toBe(0);
  const empty = await onPaper(page);
  expect(empty.text).not.toContain(say('building.paper.title'));

  await contractOf(page).fill('32');
  expect(await page.getByText(over, { exact: true }).count()).toBe(0);
  // Words about health in a task stay on the screen of the person.
  await page.locator('#building-phase-1').click();
  await page.getByLabel(say('building.phases.tasks'), { exact: true }).first().fill('post verdelen na mijn chemo');
  await page.getByText(say('building.check.health-word', { phase: 1 }), { exact: true }).waitFor();
  const { pages, text } = await proposalOnPaper(page);
  expect(pages).toBe(1);
  expect(text).not.toMatch(/chemo/i);
});

it('the most phases there can be take two pages; the moments to look back and an empty week are one each', async () => {
  const phase = {
    purpose: 'hours',
    weeks: 26,
    open: true,
    hours: [4.5, 4.5, 4.5, 4.5, 4.5, 0, 0],
    tasks: 'post verdelen en dossiers nakijken',
  };
  const building = {
    contract: 38,
    phases: Array.from({ length: 8 }, () => phase),
    free: [],
    off: [],
    restBetween: false,
    start: '2026-11-30',
    arranged: 'BE-self',
  };
  const { page } = await at('building', { answers: PEOPLE.P13, papers: { building } });
  expect(await page.getByLabel(say('building.contract.own'), { exact: true }).inputValue()).toBe('38');
  await page.getByRole('heading', { name: say('building.permission.self.title'), exact: true }).waitFor();
  const proposal = await proposalOnPaper(page);
  expect(proposal.text).toContain(say('building.paper.own', { hours: say('building.hours', { hours: '38' }) }));
  expect(proposal.pages).toBe(2);
  await press(page, 'building.after.print');
  const moments = await onPaper(page);
  expect(moments.text).toContain(say('building.after.write'));
  expect(moments.pages).toBe(1);
  await press(page, 'building.energy.print');
  const week = await onPaper(page);
  expect(week.text).toContain(say('building.energy.sheet'));
  expect(week.pages).toBe(1);
});
