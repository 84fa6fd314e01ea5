import type { Page } from 'playwright-core';
import { sideways, spoiltText } from '../../e2e/stage/layout.ts';
import { type Criterion, HEIGHT, type Seen } from '../criterion.ts';

/** Twice the text of somebody who never changed anything. */
const DOUBLE = 'html { font-size: 250% !important }';
/** The spacing that readers may ask for, as WCAG 1.4.12 names it. */
const WIDE =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
/** A window of 1280 by 1024 px at 400 %. */
const NARROW = { width: 320, height: 256 };

/** Changes the look of the page from outside, without breaking its policy. */
const restyle = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);

async function spoilt(page: Page, when: string): Promise<string[]> {
  const [beside, faults] = [await page.evaluate(sideways), await page.evaluate(spoiltText)];
  return [...(beside > 0 ? [`${when}: scrolls ${beside} px sideways`] : []), ...faults.map((fault) => `${when}: ${fault}`)];
}

async function find(page: Page, { look }: Seen): Promise<string[]> {
  const faults = await spoilt(page, `${look.width} px`);
  await restyle(page, WIDE);
  faults.push(...(await spoilt(page, `${look.width} px, wide spacing`)));
  await page.setViewportSize(look.width > NARROW.width ? { width: look.width, height: HEIGHT } : NARROW);
  await restyle(page, DOUBLE);
  faults.push(...(await spoilt(page, `${look.width} px, text of 200 %`)));
  await restyle(page, '');
  await page.setViewportSize({ width: look.width, height: HEIGHT });
  const zoom = await page.evaluate(() => document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? '');
  if (/user-scalable|maximum-scale/.test(zoom)) faults.push(`zoom is held back: ${zoom}`);
  return faults;
}

export const A9: Criterion = {
  id: 'A9',
  says: 'nothing scrolls sideways, is cut or lies over other text: 320 px (400 % zoom), text of 200 %, wide spacing',
  dependsOn: 'widths',
  find,
  planted: [
    { body: '<p style="width:900px">wide</p>', finds: /scrolls \d+ px sideways/ },
    { body: '<p style="width:20px;overflow:hidden;height:10px">cutcutcut</p>', finds: /cut sideways/ },
    {
      body: '<p style="position:absolute;top:0;margin:0">over</p><p style="position:absolute;top:2px;margin:0">other</p>',
      finds: /lies over each other/,
    },
    { body: '<p style="inline-size:17em">x</p>', finds: /text of 200 %: scrolls/ },
    {
      body: '<p style="white-space:nowrap;inline-size:90%;overflow-x:clip">The spacing between words and letters grows</p>',
      finds: /wide spacing: cut/,
    },
  ],
};
