import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PARTS, talkCards } from '../../rules/talking/cards.ts';
import { LONGEST_OWN } from '../../rules/talking/paper.ts';
import { PEOPLE } from './stage/people.ts';
import { press, unfold } from './stage/screen.ts';
import { groupOf, HOLES, onPaper, reload, useTools } from './stage/tools.ts';
import { DAY } from './stage/visit.ts';
import { knows, say } from './stage/words.ts';

const { at } = useTools();

const CARDS_A_SHEET = 4;
/** As long as a line of one's own can be, in words of everyday length. */
const LONGEST = 'Ik wil graag rustig beginnen. '
  .repeat(9)
  .slice(0, LONGEST_OWN - 1)
  .concat('.');

const nameOf = (card: string): string => say(`talking.name.${card}`);
const lineOf = (card: string, part: string, line: string): string => {
  const own = `talking.line.${card}.${part}.${line}`;
  return say(knows(own) ? own : `talking.line.common.${part}.${line}`);
};
const partner = (page: Page, card: string) =>
  page.locator('details.partner').filter({ has: page.getByRole('heading', { name: nameOf(card), exact: true }) });
const ownLine = (page: Page, card: string) => partner(page, card).getByRole('textbox');

/** Cards whose words do not fit on their A6, as they are printed. */
const cutCards = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.talk-card')]
      .filter((card) => card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1)
      .map((card) => `${card.querySelector('h3')?.textContent}: ${card.scrollHeight} of ${card.clientHeight} px`),
  );

describe.each(['P04', 'P22'] as const)('the cards of %s', (name) => {
  const answers = PEOPLE[name];
  const cards = talkCards(answers, DAY);

  it('open one by one, take a line, and print four on an A4 with nothing cut', async () => {
    const own = Object.fromEntries(cards.map(({ id }) => [id, LONGEST]));
    const { page } = await at('talking', { answers, papers: { talking: { own, print: [] } } });
    await unfold(page);
    expect(cards.length).toBeGreaterThan(4);
    for (const card of cards) {
      const shown = await partner(page, card.id).innerText();
      for (const part of PARTS) {
        expect(card[part].length, `${card.id} has something under ${part}`).toBeGreaterThan(0);
        for (const line of card[part]) expect(shown).toContain(lineOf(card.id, part, line));
      }
      expect(shown).toContain(say(card.guarded ? 'talking.guarded' : 'talking.open'));
      expect(shown).not.toMatch(HOLES);
    }

    // A word about health on a card for work: told, and still there.
    const [first] = cards.filter(({ guarded }) => guarded);
    if (!first) throw new Error('Somebody at work has a card');
    await ownLine(page, first.id).fill('Na mijn chemo werk ik rustig.');
    await partner(page, first.id)
      .getByText(say('talking.warning', { word: 'chemo' }), { exact: true })
      .waitFor();
    expect(await ownLine(page, first.id).inputValue()).toBe('Na mijn chemo werk ik rustig.');

    await press(page, 'talking.print.button');
    await page.getByText(say('talking.print.none'), { exact: true }).waitFor();
    await ownLine(page, first.id).fill(LONGEST);
    const boxes = groupOf(page, say('talking.print.which')).getByRole('checkbox');
    for (const box of (await boxes.all()).slice(0, CARDS_A_SHEET)) await box.check();
    await page.getByText(say('talking.print.count', { count: CARDS_A_SHEET }), { exact: true }).waitFor();
    expect((await onPaper(page)).pages).toBe(1);

    for (const box of await boxes.all()) await box.check();
    await reload(page, 'talking');
    await unfold(page);
    expect(await ownLine(page, first.id).inputValue()).toBe(LONGEST);
    const { pages, text } = await onPaper(page);
    expect(pages).toBe(Math.ceil((cards.length + 1) / CARDS_A_SHEET));
    for (const card of cards)
      for (const part of PARTS) for (const line of card[part]) expect(text).toContain(lineOf(card.id, part, line));
    expect(text).toContain(say('talking.lookPaper'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.talk-card').count()).toBe(cards.length + 1);
    expect(await cutCards(page)).toEqual([]);
  });
});
