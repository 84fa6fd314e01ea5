import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/* The contrast of every palette, from the colours themselves. What a browser makes of them is measured in tests/audit and tests/e2e. */

const sheet = readFileSync(fileURLToPath(new URL('../../src/ui/tokens.css', import.meta.url)), 'utf8');

type Palette = Readonly<Record<string, string>>;
/** Each block of colours by its selector; the same selector in two places is two blocks. */
const BLOCKS: readonly { selector: string; colours: Palette }[] = [...sheet.matchAll(/(:root[^{]*)\{([^}]*)\}/g)].map(
  ([, selector = '', body = '']) => ({
    selector: selector.trim(),
    colours: Object.fromEntries(
      [...body.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
    ),
  }),
);
const block = (selector: string): Palette => {
  const found = BLOCKS.find((one) => one.selector === selector);
  if (!found) throw new Error(`No colours for ${selector}`);
  return found.colours;
};

const LIGHT = block(':root');
const DARK = block(':root[data-light="dark"]');
const PALETTES: Readonly<Record<string, { colours: Palette; line: number }>> = {
  light: { colours: LIGHT, line: 3 },
  dark: { colours: DARK, line: 3 },
  'light, more contrast': { colours: { ...LIGHT, ...block(':root[data-contrast="more"]') }, line: 4.5 },
  'dark, more contrast': { colours: block(':root[data-light="dark"][data-contrast="more"]'), line: 4.5 },
};
/** WCAG 1.4.6. */
const LEAST_TEXT = 7;

/** What is written, and on what. */
const TEXTS = [
  ...['ink', 'ink-soft', 'petrol', 'stop', 'moss'].map((text) => [text, 'paper'] as const),
  ...['ink', 'ink-soft', 'petrol'].map((text) => [text, 'sand'] as const),
  ...['ink', 'petrol', 'stop'].map((text) => [text, 'stop-ground'] as const),
  ['on-petrol', 'petrol'] as const,
];
/** Edges of controls and warnings, the ring of the focus, and the thread. */
const LINES = [
  ...['line', 'petrol', 'stop', 'thread'].flatMap((line) => [[line, 'paper'] as const, [line, 'sand'] as const]),
  ...['petrol', 'stop'].map((line) => [line, 'stop-ground'] as const),
];

/** Relative luminance and contrast, as WCAG defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const tooLittle = (colours: Palette, pairs: readonly (readonly [string, string])[], least: number): readonly string[] =>
  pairs
    .map(([front, ground]) => ({ front, ground, measured: contrast(colours[front] ?? '', colours[ground] ?? '') }))
    .filter(({ measured }) => !(measured >= least))
    .map(({ front, ground, measured }) => `${front} on ${ground}: ${measured.toFixed(2)}`);

describe.each(Object.entries(PALETTES))('%s', (_, { colours, line }) => {
  test('text is 7:1', () => {
    expect(tooLittle(colours, TEXTS, LEAST_TEXT)).toEqual([]);
  });
  test(`lines and the focus are ${line}:1`, () => {
    expect(tooLittle(colours, LINES, line)).toEqual([]);
  });
  test('has every colour', () => {
    expect(Object.keys(colours).sort()).toEqual(Object.keys(LIGHT).sort());
  });
});

test('more contrast is more, for every text', () => {
  for (const [plain, more] of [
    ['light', 'light, more contrast'],
    ['dark', 'dark, more contrast'],
  ] as const) {
    const of = (name: string, [front, ground]: readonly [string, string]) => {
      const { colours } = PALETTES[name] as { colours: Palette };
      return contrast(colours[front] ?? '', colours[ground] ?? '');
    };
    expect(TEXTS.filter((pair) => of(more, pair) <= of(plain, pair))).toEqual([]);
  }
});

test('what the device asks for is what somebody can choose', () => {
  expect(block(':root:not([data-light])')).toEqual(DARK);
  expect(block(':root[data-contrast="more"]:not([data-light])')).toEqual(PALETTES['dark, more contrast']?.colours);
});

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
