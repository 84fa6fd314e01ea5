import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { lawOn } from '../../rules/index.ts';
import { clocks } from '../../rules/reckoning/index.ts';
import { PEOPLE } from './stage/people.ts';
import { button } from './stage/screen.ts';
import { groupOf, HOLES, reload, typeDay, useTools } from './stage/tools.ts';
import { DAY } from './stage/visit.ts';
import { say, writtenDay } from './stage/words.ts';

const { at } = useTools();

/** One calculator, opened when it is folded. */
async function sumOf(page: Page, sum: string): Promise<Locator> {
  const card = page
    .locator('details.reckoning')
    .filter({ has: page.getByRole('heading', { name: say(`reckoning.${sum}.title`) }) });
  if ((await card.getAttribute('open')) === null) await card.locator('summary').first().click();
  return card;
}

/** The name of a field, which says when it may stay empty. */
const labelOf = (sum: string, field: string, optional = false): string =>
  [say(`reckoning.${sum}.fields.${field}.label`), ...(optional ? [say('reckoning.optional')] : [])].join(' ');

const reckon = (card: Locator): Promise<void> => card.getByRole('button', { name: say('reckoning.submit'), exact: true }).click();

/** The steps of how a result came about; and beside every result stands whom to ask. */
async function howOf(card: Locator, sum: string): Promise<string[]> {
  await card.getByText(say(`reckoning.${sum}.ask`)).waitFor();
  expect(await card.getByText(say('reckoning.ask'), { exact: true }).isVisible()).toBe(true);
  const how = card.locator('details.reasons').filter({ hasText: say('reckoning.how') });
  if ((await how.getAttribute('open')) === null) await how.locator('summary').first().click();
  await how.getByText(say('rule.opening'), { exact: true }).waitFor({ state: 'detached' });
  return how.locator('ol > li').allInnerTexts();
}

const about = (unit: string, amount: string, count = 2): string => say(`reckoning.range.${unit}.one`, { low: amount, count });

it('what stays of a benefit: a day in five, two, half a week and four, each with the steps', async () => {
  const { page } = await at('reckoning', { answers: PEOPLE.P01 });
  await page.getByText(say('reckoning.no-promise'), { exact: true }).waitFor();
  const card = await sumOf(page, 'share');
  const field = (name: string) => card.getByLabel(labelOf('share', name), { exact: true });
  // Nothing is filled in beforehand; an empty field is told at the field, and gets the focus.
  expect(await field('fullTime').inputValue()).toBe('');
  await reckon(card);
  expect(await field('fullTime').evaluate((input) => input === document.activeElement)).toBe(true);
  await card.getByText(say('reckoning.fault.missing-number'), { exact: true }).first().waitFor();

  await field('fullTime').fill('38');
  for (const [hours, kept] of [
    ['7,6', '100'],
    ['15,2', '80'],
    ['19', '70'],
    ['30,4', '40'],
  ] as const) {
    await field('hours').fill(hours);
    await reckon(card);
    const result = say('reckoning.share.result', { kept: about('percent', kept) });
    await card.getByRole('status').getByText(result, { exact: true }).waitFor();
    const steps = await howOf(card, 'share');
    expect(steps[0]).toContain(hours);
    expect(steps.join(' ')).toContain(`${kept}%`);
    expect(steps.join(' ')).not.toMatch(HOLES);
  }
  await reload(page, 'reckoning');
  expect(await (await sumOf(page, 'share')).getByLabel(labelOf('share', 'hours'), { exact: true }).inputValue()).toBe('30,4');
});

it('holidays after an illness: four weeks, two, and four again', async () => {
  const { page } = await at('reckoning', { answers: PEOPLE.P04 });
  const card = await sumOf(page, 'holidays');
  const dayIn = (name: string, day: string, optional = false) => typeDay(groupOf(card, labelOf('holidays', name, optional)), day);
  await dayIn('sickFrom', '2025-01-01');
  await card.getByLabel(labelOf('holidays', 'contract'), { exact: true }).fill('38');
  await dayIn('partialFrom', '2026-01-01', true);
  await card.getByLabel(labelOf('holidays', 'hours'), { exact: true }).fill('19');
  await dayIn('fullFrom', '2027-01-01', true);
  await reckon(card);
  const rows = card.getByRole('table').getByRole('row');
  await rows.nth(1).waitFor();
  expect((await rows.allInnerTexts()).slice(1).map((row) => row.split('\t').slice(0, 2))).toEqual([
    ['2026', about('weeks', '4', 4)],
    ['2027', about('weeks', '2', 2)],
    ['2028', about('weeks', '4', 4)],
  ]);
  const steps = await howOf(card, 'holidays');
  expect(steps.length).toBeGreaterThan(4);
  expect(steps.join(' ')).not.toMatch(HOLES);
});

it('the days of the first two years in the Netherlands, with and without a time of being well', async () => {
  const { page } = await at('reckoning', { answers: PEOPLE.P20 });
  const card = await sumOf(page, 'clocks');
  const first = groupOf(card, labelOf('clocks', 'firstSick'));
  const dayField = first.getByLabel(say('asking.day'), { exact: true });
  expect(await dayField.inputValue()).toBe('');
  await button(page, 'reckoning.from-answers').click();
  expect(await dayField.inputValue()).toBe('22');
  await reckon(card);

  const shows = async (breaks: Parameters<typeof clocks>[1]['breaks']) => {
    const found = clocks(lawOn(DAY), { firstSick: '2026-06-22', breaks });
    if (!('applyBy' in found)) throw new Error('The law has a rule for these days');
    await card.getByText(say('reckoning.clocks.week', { week: found.week }), { exact: true }).waitFor();
    await card.getByText(say('reckoning.clocks.apply', { day: writtenDay(found.applyBy) }), { exact: true }).waitFor();
    return found;
  };
  expect((await shows([])).applyBy).toBe('2028-03-27');
  await typeDay(groupOf(card, labelOf('clocks', 'better1', true)), '2026-09-01');
  await typeDay(groupOf(card, labelOf('clocks', 'again1')), '2026-09-29');
  await reckon(card);
  const anew = await shows([{ better: '2026-09-01', again: '2026-09-29' }]);
  expect(anew.applyBy).toBe('2028-07-04');
  await card.getByText(say('reckoning.clocks.unbroken', { day: writtenDay('2028-03-27') }), { exact: true }).waitFor();
  const steps = await howOf(card, 'clocks');
  expect(steps.join(' ')).toContain(writtenDay('2026-09-29'));
  expect(steps.join(' ')).not.toMatch(HOLES);
});

it('a business with permission: from the day that was answered, stretch by stretch', async () => {
  const { page } = await at('reckoning', { answers: PEOPLE.P13 });
  const card = await sumOf(page, 'business');
  await card.getByRole('button', { name: say('reckoning.from-answers'), exact: true }).click();
  await reckon(card);
  await card.getByText(say('reckoning.business.kept', { kept: '100' }), { exact: true }).waitFor();
  await card.getByText(say('reckoning.business.kept', { kept: '90' }), { exact: true }).waitFor();
  const steps = await howOf(card, 'business');
  expect(steps[0]).toContain(writtenDay('2026-11-30'));
  expect(steps.join(' ')).not.toMatch(HOLES);
});
