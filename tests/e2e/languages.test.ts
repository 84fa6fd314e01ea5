import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { plan, toFragment } from '../../rules/index.ts';
import golden from '../handover/golden.json';
import { titlesOf, titlesShown } from './stage/advice.ts';
import { typeWords } from './stage/exchange.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, button, open, openPlan, planArrived, press, walk } from './stage/screen.ts';
import { ADDRESS, DAY, kept, useBrowser } from './stage/visit.ts';
import { watch } from './stage/watch.ts';
import { expectLanguage, say } from './stage/words.ts';

const { visit } = useBrowser();
const OTHERS = ['fr', 'de', 'en'] as const;
const NAMES = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' } as const;

afterEach(() => expectLanguage('nl'));

/** Chooses a language as a person does, on whatever screen stands there. */
async function choose(page: Page, language: keyof typeof NAMES): Promise<void> {
  await page.getByRole('button', { name: `${language.toUpperCase()} ${NAMES[language]}`, exact: true }).click();
  await page.locator(`html[lang=${language}]`).waitFor();
  expectLanguage(language);
}

/** Words that every Dutch sentence has and no sentence of the others; names of organisations keep theirs. */
const DUTCH = /(?<![\p{L}-])(het|niet|jouw|wordt|naar|geen|zijn)(?![\p{L}-])/iu;
const KEY = /\b(task|stop|note|plan|contact|question|fact|who|due)\.[a-z][a-z-]+/;

/** What stands on screen, a line each, but for the names of pages that are linked: those stay as they are. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const lines: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, nodeValue } = walker.currentNode;
      if (nodeValue?.trim() && !parent?.closest('a[href^="http"]')) lines.push(nodeValue.trim());
    }
    return lines.join('\n');
  });

/** The whole plan stands there in the words of the language, and in no others. */
async function expectPlanOf(page: Page, who: 'P01' | 'P20'): Promise<void> {
  await planArrived(page);
  expect(await titlesShown(page)).toEqual(titlesOf(plan(PEOPLE[who], DAY)));
  const text = await textOf(page);
  expect(text).not.toMatch(KEY);
  expect(text.split('\n').filter((line) => DUTCH.test(line))).toEqual([]);
}

/** The walk of a whole road in the others is part of `npm run audit`. */
const WALKED = process.env.DRAAD_ALL ? OTHERS : ['fr'];

describe.each(OTHERS)('in %s', (language) => {
  it.runIf(WALKED.includes(language))('somebody in Belgium walks from the first question to the plan', async () => {
    const { context, page } = await visit();
    const seen = await watch(context);
    await open(page);
    await choose(page, language);
    await arrived(page, say('start.title'));
    expect(await page.title()).toContain(say('name'));
    await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
    await walk(page, PEOPLE.P01);
    await arrived(page, say('checking.title'));
    expect(await textOf(page)).not.toMatch(KEY);
    await press(page, 'checking.plan');
    await expectPlanOf(page, 'P01');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

    // The language stays on this device, with the plan.
    await page.reload();
    await planArrived(page);
    expect((await kept(page))?.papers.language).toBe(language);
    expect(seen).toEqual([]);
  });

  it('the plan of somebody in the Netherlands has no Dutch sentence left', async () => {
    const { page } = await visit({ answers: PEOPLE.P20, papers: { language } });
    expectLanguage(language);
    await openPlan(page);
    await expectPlanOf(page, 'P20');
  });

  it('a link made in another language shows the same plan, and one made here opens here', async () => {
    const { page } = await visit();
    await open(page);
    await choose(page, language);
    await page.goto(`${ADDRESS}#${toFragment(PEOPLE.P02)}`);
    await page.locator(`html[lang=${language}]`).waitFor();
    await press(page, 'received.take');
    await planArrived(page);
    expect(await titlesShown(page)).toEqual(titlesOf(plan(PEOPLE.P02, DAY)));
    await press(page, 'ways.share');
    const link = await page.getByRole('textbox', { name: say('sharing.link'), exact: true }).inputValue();
    expect(link).toBe(`${ADDRESS}?${language}#${toFragment(PEOPLE.P02)}`);

    const { page: other } = await visit();
    await other.goto(link);
    await arrived(other, say('received.title'));
    expect(await other.evaluate(() => document.documentElement.lang)).toBe(language);
    await choose(other, 'nl');
    await arrived(other, say('received.title'));
    expect(other.url()).toBe(ADDRESS);
  });
});

it.each(OTHERS)(
  'a page that was made in Dutch is read in %s by the physician, with the person’s own words as typed',
  async (language) => {
    const { page } = await visit();
    const { fragment, words } = golden.find(({ name }) => name === 'an office worker, two days a week') ?? {
      fragment: '',
      words: '',
    };
    await page.goto(`${ADDRESS}?${language}#${fragment}`);
    expectLanguage(language);
    await arrived(page, say('reading.open.title'));
    await typeWords(page, words);
    await arrived(page, say('reading.opened.title'));
    const text = await page.locator('main').innerText();
    for (const part of [
      say('reading.block.work'),
      say('exchange.activity.focus'),
      'd160',
      'Na de middag lukt nadenken niet meer.',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/\b(reading|exchange)\.[a-z]/);
  },
);

it('a language that cannot be fetched says so, and the screen stays', async () => {
  const { context, page } = await visit();
  await open(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'FR Français', exact: true }).click();
  await page.getByRole('alert').getByText(say('language.failed'), { exact: true }).waitFor();
  await arrived(page, say('start.title'));
  await context.setOffline(false);
  await choose(page, 'fr');
  await arrived(page, say('start.title'));
  expect(await button(page, 'foot.privacy').isVisible()).toBe(true);
});
