import { describe, expect, it } from 'vitest';
import { printed } from './stage/paper.ts';
import { arrived, titleOf } from './stage/screen.ts';
import { ADDRESS, useBrowser } from './stage/visit.ts';
import { expectLanguage, say, speakFor } from './stage/words.ts';

const { visit } = useBrowser();
const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** The start page of a language. */
const pageOf = (language: Language): string => ADDRESS + (language === 'nl' ? '' : `${language}/`);
/** The number to call with dark thoughts, for who speaks the language; in English both of the large communities. */
const DARK: Record<Language, readonly string[]> = {
  nl: ['1813', '113'],
  fr: ['0800 32 123', '113'],
  de: ['108', '113'],
  en: ['1813', '0800 32 123', '113'],
};
/** As a reader of the file sees it: no kinds of spaces. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const LEAST_LETTERS = 12;
const LEAST_EDGE = 14.5;

describe.each(LANGUAGES)('without script, in %s', (language) => {
  it('the start page says whom to call, and where the empty list is', async () => {
    expectLanguage(language);
    speakFor({});
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(pageOf(language));
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.title()).toBe(say('name'));
    expect(await page.locator('meta[name=description]').getAttribute('content')).toBe(say('blank.description'));
    await page.getByRole('heading', { name: say('blank.off'), exact: true }).waitFor();
    const numbers = await page.locator('noscript a[href^="tel:"]').allInnerTexts();
    for (const number of [...DARK[language], '0800 15 801', '112']) expect(numbers).toContain(number);
    // Nothing invites to a tap that does nothing.
    expect(await page.locator('.start-choices').isVisible()).toBe(false);
    expect(await page.locator('button:visible').count()).toBe(0);

    await page
      .locator('noscript')
      .getByRole('link', { name: say('start.blank'), exact: true })
      .click();
    await page.getByRole('heading', { level: 1, name: say('blank.title'), exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });

  it('the empty list is one A4 a country, with letters of 12 points and room for a pen', async () => {
    expectLanguage(language);
    const { page } = await visit({ javaScriptEnabled: false });
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(`${ADDRESS}blank/${language}.html`);
    const paper = await printed(page);
    expect(refused).toEqual([]);
    expect(paper.facts).toMatchObject({ Tagged: 'yes', Pages: '2', 'Page size': 'A4' });
    expect(paper.language).toBe(language);
    expect(paper.sizes.filter(([size]) => size < LEAST_LETTERS)).toEqual([]);
    expect(paper.edge).toBeGreaterThanOrEqual(LEAST_EDGE);
    const [belgium = '', netherlands = ''] = paper.sheets;
    // Each country in its own terms, with what is asked, by when, and whom to call.
    expect(belgium).toContain('0800 15 801');
    expect(netherlands).toContain('113');
    expect(netherlands).toMatch(/\bWIA\b/);
    expect(belgium).not.toMatch(/\b(UWV|WIA)\b/);
    for (const sheet of [belgium, netherlands]) {
      expect(sheet).toContain(plain(say('blank.talks')));
      expect(sheet).toContain(plain(say('blank.made', { day: '' }).split('.').at(1) ?? ''));
      expect(sheet).not.toMatch(/undefined|\{\{|(task|stop|blank|directory|due)\.[a-z]/);
    }
    for (const sheet of await page.locator('.sheet').all()) {
      const asked = await sheet.locator('.boxes strong').allInnerTexts();
      expect(asked.length).toBe(new Set(asked).size);
    }
    // No answer was given, so no day can be counted from.
    expect(paper.tags.filter((tag) => /^H[1-6]$/.test(tag)).slice(0, 3)).toEqual(['H1', 'H2', 'H3']);
  });

  it('is not seen in another language first, and has the same roads', async () => {
    expectLanguage(language);
    const { page } = await visit();
    const seen: string[] = [];
    await page.exposeFunction('seen', (text: string) => seen.push(text));
    await page.addInitScript(() => {
      const tell = () =>
        (globalThis as never as { seen: (text: string) => void }).seen(document.querySelector('h1')?.textContent ?? '');
      new MutationObserver(tell).observe(document, { childList: true, subtree: true });
    });
    await page.goto(pageOf(language));
    await arrived(page, say('start.title'));
    await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
    await arrived(page, titleOf('country'));
    const titles = [...new Set(seen.filter(Boolean))];
    expect(titles).toEqual([say('start.title'), titleOf('country')]);
    await page.reload();
    await arrived(page, titleOf('country'));
  });
});

it('the other languages are told to who looks for theirs, and the choice changes the address', async () => {
  expectLanguage('nl');
  const { page } = await visit();
  await page.goto(ADDRESS);
  const alternates = await page
    .locator('link[rel=alternate]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(alternates).toEqual(LANGUAGES.map(pageOf));
  await page.getByRole('button', { name: 'FR Français', exact: true }).click();
  expectLanguage('fr');
  await arrived(page, say('start.title'));
  expect(page.url()).toBe(pageOf('fr'));
  await page.getByRole('button', { name: 'DE Deutsch', exact: true }).click();
  expectLanguage('de');
  await arrived(page, say('start.title'));
  expect(page.url()).toBe(pageOf('de'));
  // The letters of the product are found from there too.
  const fonts: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2')) fonts.push(response.status());
  });
  await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
  await arrived(page, titleOf('country'));
  await expect.poll(() => fonts.length).toBeGreaterThan(0);
  expect(new Set(fonts)).toEqual(new Set([200]));
  expectLanguage('nl');
});
