import type { Page } from 'playwright-core';

export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What the criteria share inside the page. */
export type Eyes = {
  colour: (written: string) => Colour;
  /** Contrast of WCAG 2 of a colour on what lies under it. */
  contrast: (above: Colour, below: Colour) => number;
  /** What lies behind an element, as one opaque colour. */
  ground: (element: Element | null) => Colour;
  /** Seen by the eye: drawn, and not clipped away for reading voices only. */
  seen: (element: Element) => boolean;
  /** Where somebody has to look: the tag, the class, the first words. */
  place: (element: Element) => string;
  controls: () => HTMLElement[];
};

declare global {
  interface Window {
    eyes: Eyes;
  }
}

/** Puts the eyes into the page. Runs there, so it uses nothing from outside. */
function install(): void {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  const known = new Map<string, Colour>();
  const colour = (written: string): Colour => {
    const before = known.get(written);
    if (before) return before;
    const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(written);
    let found: Colour;
    if (plain) found = [Number(plain[1]), Number(plain[2]), Number(plain[3]), Number(plain[4] ?? 1)];
    else {
      // Another way to write a colour: the browser draws it, and we look.
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = '#000';
      canvas.fillStyle = written;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      found = [red, green, blue, alpha / 255];
    }
    known.set(written, found);
    return found;
  };
  const over = (above: Colour, below: Colour): Colour => {
    const mixed = (index: 0 | 1 | 2) => above[index] * above[3] + below[index] * (1 - above[3]);
    return [mixed(0), mixed(1), mixed(2), 1];
  };
  const luminance = (one: Colour): number => {
    const share = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * share(one[0]) + 0.7152 * share(one[1]) + 0.0722 * share(one[2]);
  };
  const contrast = (above: Colour, below: Colour): number => {
    const [one, other] = [luminance(over(above, below)), luminance(below)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const ground = (element: Element | null): Colour => {
    const layers: Colour[] = [];
    for (let around = element; around; around = around.parentElement) {
      const layer = colour(getComputedStyle(around).backgroundColor);
      if (layer[3] > 0) layers.push(layer);
      if (layer[3] === 1) break;
    }
    const probe = document.createElement('i');
    probe.style.color = 'Canvas';
    document.documentElement.append(probe);
    const paper = colour(getComputedStyle(probe).color);
    probe.remove();
    return layers.reverse().reduce((below, layer) => over(layer, below), paper);
  };
  const seen = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    // Only the classes of the style sheet clip; asking every element above for its style takes seconds on a long page.
    for (
      let around = element.closest('.unseen, thead');
      around;
      around = around.parentElement?.closest('.unseen, thead') ?? null
    ) {
      if (getComputedStyle(around).clipPath !== 'none') return false;
    }
    return getComputedStyle(element).clipPath === 'none';
  };
  const place = (element: Element): string => {
    const name = (element.textContent || element.getAttribute('aria-label') || element.getAttribute('name') || '').trim();
    const kind = element.getAttribute('class') ? `.${element.getAttribute('class')?.replaceAll(' ', '.')}` : '';
    return `${element.tagName.toLowerCase()}${kind} "${name.replaceAll(/\s+/g, ' ').slice(0, 50)}"`;
  };
  const controls = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary, [tabindex="0"]')].filter(seen);
  window.eyes = { colour, contrast, ground, seen, place, controls };
}

/** Gives the page its eyes, once a document. */
export const openEyes = (page: Page): Promise<void> => page.evaluate(install);
