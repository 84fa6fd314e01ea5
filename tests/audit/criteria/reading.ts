import type { Page } from 'playwright-core';
import type { Criterion } from '../criterion.ts';

const MOST_LETTERS = 80;
const LEAST_LINE = 1.5;
/** Between the last line of a paragraph and the first of the next: one and a half times the distance of two lines. */
const LEAST_PARAGRAPH = 1.5;

/** Runs inside the page: how blocks of text are set. */
function set([letters, line, between]: [number, number, number]): string[] {
  const { seen, place } = window.eyes;
  const faults: string[] = [];
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  for (const block of document.querySelectorAll<HTMLElement>('main :is(p, li, dd, dt, figcaption, blockquote), footer p')) {
    const text = (block.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    if (!text || !seen(block) || block.querySelector('p, ul, ol, table, button, input')) continue;
    const style = getComputedStyle(block);
    const height = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.2;
    const lines = Math.round(block.getBoundingClientRect().height / height);
    if (height / Number.parseFloat(style.fontSize) < line - 0.005 && lines > 1) faults.push(`lines too close: ${place(block)}`);
    if (style.textAlign === 'justify') faults.push(`justified: ${place(block)}`);
    pen.font = style.font;
    const wide = block.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    const fits = Math.floor(wide / (pen.measureText(text).width / text.length));
    if (lines > 1 && fits > letters) faults.push(`a line of ${fits} letters: ${place(block)}`);
    const next = block.nextElementSibling;
    if (block.tagName === 'P' && next?.tagName === 'P' && seen(next) && lines > 1) {
      const apart = next.getBoundingClientRect().top - block.getBoundingClientRect().bottom + height;
      if (apart < height * between - 0.5 && apart > 0) faults.push(`paragraphs too close: ${place(block)}`);
    }
  }
  return [...new Set(faults)];
}

const LONG = 'A sentence that goes on for a while, so that it needs more than one line of the window in which it stands. '.repeat(
  4,
);

export const READING: Criterion = {
  id: '1.4.8',
  says: 'lines of at most 80 letters, one and a half apart, never justified, paragraphs further apart than lines',
  dependsOn: 'widths',
  find: (page: Page) => page.evaluate(set, [MOST_LETTERS, LEAST_LINE, LEAST_PARAGRAPH] as [number, number, number]),
  planted: [
    { body: `<main><p style="width:1200px">${LONG}</p></main>`, finds: /^a line of \d+ letters/ },
    { body: `<main><p style="line-height:1.2">${LONG}</p></main>`, finds: /^lines too close/ },
    { body: `<main><p style="line-height:1.6;text-align:justify">${LONG}</p></main>`, finds: /^justified/ },
    {
      body: `<main><p style="line-height:2;margin:0">${LONG}</p><p style="margin:0">${LONG}</p></main>`,
      finds: /^paragraphs too close/,
    },
  ],
};
