import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sideways, smallTargets, spoiltText } from './stage/layout.ts';
import { SCREENS } from './stage/screens.ts';
import { PHONE, useBrowser } from './stage/visit.ts';

const { visit } = useBrowser();

const LEAST_TARGET_PX = 48;
const LEAST_LINE_PX = 24;
/** Twice the text of somebody who never changed anything. */
const DOUBLE = '250%';

/** The spacing that readers may ask for, as WCAG 1.4.12 names it. */
const WIDE_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Changes the look of the page from outside, without breaking its policy. */
const restyle = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);

describe.each(SCREENS)('$name', ({ answers, papers, reach }) => {
  it('can be hit, reflows at 320 px, and holds with large or wide text', { timeout: 90_000 }, async () => {
    const { page } = await visit({ ...(answers ? { answers } : {}), ...(papers ? { papers } : {}) });
    await reach(page);
    expect(await page.evaluate(smallTargets, [LEAST_TARGET_PX, LEAST_LINE_PX] as [number, number]), 'targets on a phone').toEqual(
      [],
    );
    expect(await page.evaluate(sideways), `sideways at ${PHONE.width} px`).toBe(0);

    await page.setViewportSize({ width: 320, height: 256 });
    expect([await page.evaluate(sideways), await page.evaluate(spoiltText)], 'at 320 px').toEqual([0, []]);
    await restyle(page, `html { font-size: ${DOUBLE} !important }`);
    expect([await page.evaluate(sideways), await page.evaluate(spoiltText)], 'at 320 px with text of 200 %').toEqual([0, []]);
    await restyle(page, WIDE_SPACING);
    expect([await page.evaluate(sideways), await page.evaluate(spoiltText)], 'at 320 px with wide spacing').toEqual([0, []]);

    await restyle(page, '');
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.evaluate(smallTargets, [LEAST_TARGET_PX, LEAST_LINE_PX] as [number, number]), 'targets on a desk').toEqual(
      [],
    );
  });
});

it('the measures see small targets, sideways scrolling and spoilt text', async () => {
  const { page } = await visit();
  await page.goto(
    'data:text/html,<body style="margin:0"><button>+</button><p style="width:900px">wide</p><p style="width:20px;overflow:hidden;height:10px">cutcutcut</p><p style="position:absolute;top:0;left:0;margin:0">over</p><p style="position:absolute;top:2px;left:2px;margin:0">other</p>',
  );
  expect((await page.evaluate(smallTargets, [48, 24] as [number, number])).length).toBe(1);
  expect(await page.evaluate(sideways)).toBeGreaterThan(0);
  const spoilt = (await page.evaluate(spoiltText)).map((line) => line.split(':')[0]);
  expect(spoilt).toEqual(expect.arrayContaining(['cut sideways', 'lies over each other']));
});
