import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/reading/blocks.ts';
import { sheetsOf } from '../../src/reading/two-sheets.ts';

/** So many blocks, each a list of short things. */
const blocks = (count: number, items = 9): Block[] =>
  Array.from({ length: count }, (_, at) => ({
    id: 'work',
    title: `${at}`,
    lines: [{ items: Array.from({ length: items }, () => ({ text: 'Lang zitten' })) }],
  }));

describe('the page for a physician on paper', () => {
  it('keeps lists in columns while one sheet holds them', () => {
    expect(sheetsOf(blocks(8))).toMatchObject({ second: [], running: false });
  });

  it('sets lists in running lines before it takes a second sheet', () => {
    const all = blocks(12);
    expect(sheetsOf(all)).toEqual({ first: all, second: [], running: true });
  });

  it('takes a second sheet then, in the same order, and leaves no block out or alone', () => {
    const all = blocks(20, 18);
    const { first, second, running } = sheetsOf(all);
    expect(running).toBe(true);
    expect([...first, ...second]).toEqual(all);
    expect(second.length).toBeGreaterThan(1);
  });

  it('keeps a block that is longer than a sheet on the first one', () => {
    const [first] = blocks(1, 700) as [Block];
    expect(sheetsOf([first, ...blocks(2)]).first[0]).toBe(first);
    expect(sheetsOf([first])).toEqual({ first: [first], second: [], running: true });
  });
});
