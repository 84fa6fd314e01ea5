import type { Page } from 'playwright-core';
import type { Criterion } from '../criterion.ts';
import { FORCED, paleIn } from './contrast.ts';

/** Runs inside the page: controls that could be told from text by their ground alone, which forced colours take away. */
function vanished(): string[] {
  const { seen, place } = window.eyes;
  const faults: string[] = [];
  for (const control of document.querySelectorAll('a, button, input, textarea, select')) {
    if (!seen(control) || control.matches('[type=checkbox], [type=radio], [type=file]')) continue;
    const { borderBottomStyle, borderBottomWidth, textDecorationLine, forcedColorAdjust } = getComputedStyle(control);
    const edged = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0;
    const marked = textDecorationLine.includes('underline') || control.hasAttribute('aria-current') || control.closest('header');
    if (!edged && !marked && !control.querySelector('[class]')) faults.push(`no edge and no line: ${place(control)}`);
    if (forcedColorAdjust !== 'auto' && !(control instanceof SVGElement)) faults.push(`keeps its own colours: ${place(control)}`);
  }
  return faults;
}

async function find(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  try {
    return [...(await page.evaluate(vanished)), ...(await paleIn(page, FORCED))];
  } finally {
    await page.emulateMedia({ forcedColors: 'none' });
  }
}

export const A10b: Criterion = {
  id: 'A10 forced colours',
  says: 'forced colours: controls keep an edge or a line, text, knots and shapes stay visible',
  dependsOn: 'colours',
  find,
  planted: [
    { body: '<button style="border:0;background:#036;color:#fff">x</button>', finds: /^no edge/ },
    { body: '<svg width="9" height="9"><path d="M0 0h9v9z" fill="#fff" stroke="none"/></svg>', finds: /^shape/ },
    { body: '<button style="forced-color-adjust:none">x</button>', finds: /^keeps its own/ },
  ],
};
