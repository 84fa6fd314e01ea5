import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CRITERIA } from '../audit/criteria/index.ts';
import { HEIGHT, LOOKS } from '../audit/criterion.ts';
import { openEyes } from '../audit/eyes.ts';
import { lookAt } from '../audit/look.ts';
import { namesInDutch, namesRead } from './stage/names.ts';
import { SCREENS } from './stage/screens.ts';
import { ADDRESS, useBrowser } from './stage/visit.ts';
import { expectLanguage } from './stage/words.ts';

const { visit } = useBrowser();
const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;

/** Axe is more than half of the time; here it looks at every third screen, in `npm run audit` at all. */
const AXE_EVERY = 3;

/** Every screen once: each in another language and another look than the one before. `npm run audit` looks at all of them. */
const TURNS = SCREENS.map((screen, index) => ({
  screen,
  name: screen.name,
  language: LANGUAGES[index % LANGUAGES.length] ?? 'nl',
  without: index % AXE_EVERY === 0 ? [] : ['A1'],
  look: LOOKS[(index + Math.floor(index / 12)) % LOOKS.length] ?? { colorScheme: 'light' as const, width: 360 },
}));

it.each(TURNS)(
  '$name, in $language, $look.colorScheme, $look.width px',
  { timeout: 120_000 },
  async ({ screen, language, look, without }) => {
    let names = '';
    const after = async (page: Page) => {
      names = await namesInDutch(page);
    };
    const findings = await lookAt(visit, screen, language, [look], { without, after });
    const faults = findings.map(({ criterion, fault }) => `${criterion}: ${fault}`);
    expect(faults, faults.join('\n')).toEqual([]);
    expect(names, 'what a screen reader steers by; after reading, DRAAD_NAMES=1 writes it down anew').toBe(
      namesRead(screen.name, names),
    );
  },
);

it.each(CRITERIA)('$id finds every fault that was planted for it', { timeout: 120_000 }, async (criterion) => {
  expectLanguage('nl');
  const { page } = await visit();
  const look = { colorScheme: 'light' as const, width: 360 };
  await page.setViewportSize({ width: look.width, height: HEIGHT });
  for (const { body, style = '', finds, seen = {} } of criterion.planted) {
    const head = `<meta name="viewport" content="width=device-width"><title>x</title><style>${style}</style>`;
    const html = `<!doctype html><html lang="nl">${head}<body>${body}</body></html>`;
    await page.unrouteAll();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await page.goto(ADDRESS);
    await openEyes(page);
    const screen = { name: 'a page with a fault', ...seen };
    const faults = await criterion.find(page, { screen, language: 'nl', look, thorough: true });
    expect(
      faults.filter((fault) => finds.test(fault)),
      `${finds} in ${body}: ${faults.join('; ')}`,
    ).not.toEqual([]);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  }
});
