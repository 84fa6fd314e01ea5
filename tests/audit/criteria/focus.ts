import type { Page } from 'playwright-core';
import type { Criterion } from '../criterion.ts';

const LEAST_RING_PX = 2;
const LEAST_RING_CONTRAST = 3;

/** Gives focus to everything that can have it, as a keyboard does, and looks. Runs inside the page. */
function focusAll([least, ratio]: [least: number, ratio: number]): string[] {
  const { colour, contrast, ground, place, controls } = window.eyes;
  const faults: string[] = [];
  let before: { element: Element; box: DOMRect } | undefined;
  const before_ = document.activeElement;
  for (const element of controls()) {
    if (element.tabIndex < 0 || element.matches(':disabled')) continue;
    if (element.tabIndex > 0) faults.push(`tabindex ${element.tabIndex}: ${place(element)}`);
    element.focus();
    if (document.activeElement !== element) {
      faults.push(`takes no focus: ${place(element)}`);
      continue;
    }
    const rings: number[] = [];
    for (let around: HTMLElement | null = element; around; around = around.parentElement) {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(around);
      const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= least;
      if (drawn) rings.push(contrast(colour(outlineColor), ground(around.parentElement)));
      if (around.matches('label, main')) break;
    }
    if (rings.length === 0) faults.push(`no ring of ${least} px: ${place(element)}`);
    else if (Math.max(...rings) < ratio) faults.push(`ring ${Math.max(...rings).toFixed(2)} < ${ratio}: ${place(element)}`);

    // Nothing lies over it, wherever the browser scrolled to.
    const box = element.getClientRects()[0];
    if (!box) continue;
    for (const [across, down] of [
      [0.5, 0.5],
      [0.1, 0.1],
      [0.9, 0.9],
    ] as const) {
      const [x, y] = [box.left + box.width * across, box.top + box.height * down];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
      const top = document.elementFromPoint(x, y);
      const own = top === null || element.contains(top) || top.contains(element) || top.closest('label')?.contains(element);
      if (!own) faults.push(`covered by ${place(top)}: ${place(element)}`);
    }
    if (box.bottom < 0 || box.top > innerHeight) faults.push(`out of sight: ${place(element)}`);

    // The order of the keyboard is the order of the eye: never upwards, but to the top of a next column.
    const now = new DOMRect(box.x + scrollX, box.y + scrollY, box.width, box.height);
    const upwards = before && now.bottom <= before.box.top + 1 && now.left < before.box.right - 1;
    const leftwards = before && Math.abs(now.top - before.box.top) < 4 && now.right <= before.box.left + 1;
    if (before && (upwards || leftwards)) faults.push(`focus jumps back from ${place(before.element)} to ${place(element)}`);
    before = { element, box: now };
  }
  if (before_ instanceof HTMLElement) before_.focus();
  scrollTo(0, 0);
  return [...new Set(faults)];
}

async function find(page: Page): Promise<string[]> {
  // From now on the browser knows that somebody uses a keyboard, and shows focus.
  await page.keyboard.press('Shift');
  await page.keyboard.press('Tab');
  return page.evaluate(focusAll, [LEAST_RING_PX, LEAST_RING_CONTRAST] as [number, number]);
}

const RING = ':focus-visible{outline:3px solid #000}';

export const A8: Criterion = {
  id: 'A8',
  says: 'everything can have focus, in the order of the eye, with a ring of 2 px and 3:1, and nothing lies over it',
  dependsOn: 'looks',
  find,
  planted: [
    { body: '<button>x</button>', style: ':focus-visible{outline:none}', finds: /^no ring/ },
    { body: '<button>x</button>', style: ':focus-visible{outline:1px solid #000}', finds: /^no ring/ },
    { body: '<button>x</button>', style: ':focus-visible{outline:3px solid #ddd}', finds: /^ring 1\.\d+ < 3/ },
    {
      body: '<button>x</button><p style="position:fixed;inset:0;margin:0;background:#fff">bar</p>',
      style: RING,
      finds: /^covered by p/,
    },
    { body: '<p><button tabindex="3">x</button></p>', style: RING, finds: /^tabindex 3/ },
    {
      body: '<div style="display:flex;flex-direction:column-reverse"><button>first</button><button>second</button></div>',
      style: RING,
      finds: /^focus jumps back/,
    },
  ],
};
