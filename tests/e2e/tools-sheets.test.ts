import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { healthWordsIn } from '../../rules/health-words/index.ts';
import { plan } from '../../rules/index.ts';
import { KINDS_OF_WORK } from '../../rules/sheets/paper.ts';
import { PEOPLE } from './stage/people.ts';
import { button, press, unfold } from './stage/screen.ts';
import { HOLES, onPaper, reload, useTools } from './stage/tools.ts';
import { DAY } from './stage/visit.ts';
import { say, writtenDay } from './stage/words.ts';

const { at } = useTools();

const MOST_ADJUSTMENTS = 6;
const MOST_STEPS = 6;

/** The only words near health that a sheet has: that nothing about it stands there, and that nobody asks after it. */
const OWN_WORDS = ['gezondheid'];

/** Every word about health on paper that the product did not choose itself. */
const healthOn = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => healthWordsIn(word).length > 0)
    .filter((word) => !OWN_WORDS.includes(word.toLowerCase().replace(/[^a-z]/g, '')));

/** As many steps as fit, each with other hours on every day. */
const building = (arranged: string) => ({
  contract: 38,
  phases: Array.from({ length: MOST_STEPS }, (_, index) => ({
    purpose: 'hours',
    weeks: 12,
    open: true,
    hours: [3.5, 4.5, 3.5, 4.5, 3.5, 0, 0].map((hours) => (hours ? hours + index / 2 : 0)),
    tasks: 'rustig na mijn chemo',
  })),
  free: [],
  off: [],
  restBetween: false,
  start: '2026-12-14',
  arranged,
});

/** Everything that can be ticked for the sheet of an employer. */
const full = (name: 'P01' | 'P20') => ({
  answers: PEOPLE[name],
  marks: Object.fromEntries(
    plan(PEOPLE[name], DAY)
      .adjustments.slice(0, MOST_ADJUSTMENTS)
      .map(({ id }) => [id, 'chosen']),
  ),
  papers: {
    building: building(`${PEOPLE[name].country}-employee`),
    sheets: {
      name: '',
      kinds: Object.fromEntries(KINDS_OF_WORK.map((kind, index) => [kind, index % 2 ? 'not-yet' : 'fits'])),
      fits: '',
      notYet: '',
      without: [],
      startRead: '',
      asks: '',
    },
  },
});

const nameField = (page: Page) => page.getByLabel(say('sheets.form.name'), { exact: true });
/** A field of several lines: how many fit stands in its label too. */
const lines = (page: Page, which: 'fits' | 'notYet') =>
  page.getByRole('textbox', { name: new RegExp(`^${say(`sheets.form.${which}`)}`) });
const forColleagues = (page: Page) => page.getByRole('radio', { name: say('sheets.forColleagues'), exact: true });
const consent = (page: Page) => page.getByRole('checkbox', { name: new RegExp(`^${say('sheets.colleagues.consent')}`) });

describe.each(['P01', 'P20'] as const)('the sheets of %s', (who) => {
  it('for the employer: one page however much is chosen, and words about health stay off it', async () => {
    const { page } = await at('sheets', full(who));
    await unfold(page);
    await nameField(page).fill('An, na chemo');
    await page.getByText(say('sheets.healthName', { word: 'chemo' }), { exact: true }).waitFor();
    const typed =
      'Dossiers van vaste klanten nakijken en ordenen\nmails na mijn bestraling\nDe agenda van de ploeg bijhouden, elke dag';
    await lines(page, 'fits').fill(typed);
    await page.getByText(say('sheets.health', { word: 'bestraling' }), { exact: true }).waitFor();
    await lines(page, 'notYet').fill('Kassa op drukke dagen en op zaterdagen\nuitgeput na elke kuur');

    const first = await onPaper(page);
    expect(first.pages).toBe(1);
    expect(healthOn(first.text)).toEqual([]);
    expect(first.text).not.toMatch(HOLES);
    for (const text of [
      say('sheets.paper.nothing'),
      'Kassa op drukke dagen',
      'Dossiers van vaste klanten',
      writtenDay('2026-12-14'),
    ])
      expect(first.text).toContain(text);
    expect(first.text).not.toMatch(who === 'P20' ? /arbeidsarts/i : /bedrijfsarts/i);

    // Nothing that was typed is lost, and a name without such a word does stand there.
    await reload(page, 'sheets');
    await unfold(page);
    expect(await lines(page, 'fits').inputValue()).toBe(typed);
    expect(await nameField(page).inputValue()).toBe('An, na chemo');
    await nameField(page).fill('An Peeters');
    const second = await onPaper(page);
    expect(second.text).toContain('An Peeters');
    expect(second.pages).toBe(1);
  });

  it('for colleagues: only after a yes that is given each time, and on one page', async () => {
    const { page } = await at('sheets', { answers: PEOPLE[who] });
    await forColleagues(page).check();
    expect(await consent(page).isChecked()).toBe(false);
    expect(await button(page, 'sheets.print').count()).toBe(0);
    expect((await onPaper(page)).text).not.toContain(say('sheets.colleagues.title'));
    await nameField(page).fill('An');
    const asks = page.getByLabel(say('sheets.colleagues.asks'), { exact: true });
    await asks.fill('Ria, weet van de kanker');
    await page.getByText(say('sheets.healthName', { word: 'kanker' }), { exact: true }).waitFor();
    await consent(page).check();
    await press(page, 'sheets.print');
    const { pages, text } = await onPaper(page);
    expect(pages).toBe(1);
    expect(text).toContain(say('sheets.colleagues.of', { name: 'An' }));
    expect(text).not.toContain('Ria');
    expect(healthOn(text)).toEqual([]);
    expect(text).not.toMatch(HOLES);

    await reload(page, 'sheets');
    await forColleagues(page).check();
    expect(await consent(page).isChecked()).toBe(false);
    expect(await asks.inputValue()).toBe('Ria, weet van de kanker');
    expect(await page.getByRole('heading', { name: say('sheets.colleagues.title'), exact: true }).count()).toBe(0);
  });
});

it('who tells nothing can have hours and days alone, on one page', async () => {
  const { papers } = full('P20');
  const { page } = await at('sheets', { answers: PEOPLE.P22, papers, marks: { 'flexible-hours': 'chosen' } });
  await press(page, 'sheets.bare.make');
  const { pages, text } = await onPaper(page);
  expect(pages).toBe(1);
  expect(text).toContain(say('sheets.paper.hours'));
  for (const part of ['fits', 'notYet', 'adjustments']) expect(text).not.toContain(say(`sheets.paper.${part}`));
  expect(healthOn(text)).toEqual([]);
});

it.each([
  ['P22', 'tells-nothing'],
  ['P13', 'no-employer'],
] as const)('%s gets no sheet, hears why, and what still holds', async (who, because) => {
  const { page } = await at('sheets', { answers: PEOPLE[who] });
  for (const part of ['title', 'text', 'ask', 'holds']) {
    await page.getByText(say(`sheets.closed.${because}.${part}`), { exact: true }).waitFor();
  }
  expect(await page.locator('.preview').count()).toBe(0);
  expect(await button(page, 'sheets.print').count()).toBe(0);
});
