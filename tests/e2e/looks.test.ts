import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PEOPLE } from './stage/people.ts';
import { arrived, open, openPlan, titleOf } from './stage/screen.ts';
import { useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();

type Colour = readonly [red: number, green: number, blue: number];

/** The colours of the house as the browser has them now. */
const tokens = (page: Page, names: readonly string[]): Promise<Record<string, Colour>> =>
  page.evaluate((list) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const found = list.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number)];
    });
    probe.remove();
    return Object.fromEntries(found);
  }, names);

/** Relative luminance of WCAG 2. */
const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: Colour, other: Colour): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const TEXT = 7;
const LARGE_TEXT = 4.5;
const LINE = 3;
const PAIRS = [
  ['ink', 'paper', TEXT],
  ['ink', 'sand', TEXT],
  ['ink-soft', 'paper', TEXT],
  ['ink-soft', 'sand', TEXT],
  ['petrol', 'paper', TEXT],
  ['petrol', 'sand', TEXT],
  ['on-petrol', 'petrol', TEXT],
  ['stop', 'paper', TEXT],
  ['stop', 'stop-ground', TEXT],
  ['ink', 'stop-ground', TEXT],
  ['moss', 'sand', LARGE_TEXT],
  ['line', 'paper', LINE],
  ['thread', 'paper', LINE],
  ['stop', 'sand', LINE],
] as const;

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it('every pair of colours has the contrast it needs', async () => {
    const { page } = await visit({ colorScheme });
    await open(page);
    const colours = await tokens(page, [...new Set(PAIRS.flatMap((pair) => [pair[0], pair[1]]))]);
    for (const [one, other, least] of PAIRS) {
      const [fore, back] = [colours[one], colours[other]];
      if (!fore || !back) throw new Error(`${one} or ${other} is no colour`);
      expect(contrast(fore, back), `${one} on ${other}`).toBeGreaterThanOrEqual(least);
    }
  });
});

it('who asked for less motion sees none', async () => {
  const { page } = await visit({ answers: PEOPLE.P01, reducedMotion: 'reduce' });
  await openPlan(page);
  const moving = () => page.evaluate(() => document.getAnimations().length);
  expect(await moving()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving(), 'a fade of at most one piece').toBeLessThanOrEqual(1);
});

it('forced colours keep the knot and the boxes visible', async () => {
  const { page } = await visit({ answers: { country: 'BE', statute: 'employee' }, forcedColors: 'active' });
  await open(page);
  await page.getByRole('link', { name: say('start.continue'), exact: true }).click();
  await arrived(page, titleOf('phase'));
  const drawn = await page.evaluate(() => {
    const heading = document.querySelector('h1') as Element;
    const canvas = getComputedStyle(document.body).backgroundColor;
    return { knot: getComputedStyle(heading, '::after').borderTopColor, canvas };
  });
  expect(drawn.knot).not.toBe(drawn.canvas);
});

it('fonts do not hold up the first screen, and come with the first question', async () => {
  const { page } = await visit();
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await open(page);
  await page.waitForTimeout(300);
  expect(fonts).toEqual([]);
  await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
  await arrived(page, titleOf('country'));
  await expect.poll(() => fonts.length).toBeGreaterThan(0);
});
