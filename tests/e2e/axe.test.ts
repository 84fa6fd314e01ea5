import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SCREENS } from './stage/screens.ts';
import { useBrowser } from './stage/visit.ts';

const { visit } = useBrowser();

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/** Off unless somebody asks: without them small targets and grey text pass in silence. */
const OFF_BY_DEFAULT = [
  'target-size',
  'color-contrast-enhanced',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'landmark-complementary-is-top-level',
];

/** What depends on colour and width. All else is looked at once, in the first look. */
const OF_LOOKS = [
  'color-contrast',
  'color-contrast-enhanced',
  'target-size',
  'link-in-text-block',
  'scrollable-region-focusable',
];

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) => [360, 1280].map((width) => ({ colorScheme, width })));

/** Every violation as one line: rule, how many places, the first of them. */
async function violations(page: Page, rules: 'all' | 'of looks' = 'all'): Promise<string[]> {
  const runOnly = rules === 'all' ? ({ type: 'tag', values: TAGS } as const) : ({ type: 'rule', values: OF_LOOKS } as const);
  const enabled = rules === 'all' ? Object.fromEntries(OFF_BY_DEFAULT.map((rule) => [rule, { enabled: true }])) : {};
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly, rules: enabled, resultTypes: ['violations'] })
    .analyze();
  return found.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

it.each(SCREENS)('$name', { timeout: 120_000 }, async ({ answers, papers, reach }) => {
  const { page } = await visit({ ...(answers ? { answers } : {}), ...(papers ? { papers } : {}) });
  await reach(page);
  const found: string[] = [];
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const lines = await violations(page, colorScheme === 'light' && width === 360 ? 'all' : 'of looks');
    found.push(...lines.map((line) => `${colorScheme} ${width}: ${line}`));
  }
  expect(found).toEqual([]);
});

it('axe sees small buttons and grey text', async () => {
  const { page } = await visit();
  const small = '<button style="width:20px;height:20px;padding:0">+</button>';
  const grey = '<p style="color:%23767676;background:%23fff">Grey words</p>';
  await page.goto(`data:text/html,<!doctype html><html lang="en"><title>x</title><main><h1>x</h1>${small}${small}${grey}</main>`);
  const rules = (await violations(page)).map((line) => line.split(' ')[0]);
  expect(rules).toEqual(expect.arrayContaining(['target-size', 'color-contrast-enhanced']));
});
