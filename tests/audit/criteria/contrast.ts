import type { Page } from 'playwright-core';
import type { Criterion } from '../criterion.ts';

/** `ticks` when ticks have a colour of ours; in forced colours the browser draws them. */
type Least = { text: number; large: number; line: number; ticks: boolean };

/** WCAG 1.4.6 and 1.4.11; in forced colours the reader chose the colours, and only what vanishes is a fault. */
const OURS: Least = { text: 7, large: 4.5, line: 3, ticks: true };
export const FORCED: Least = { text: 4.5, large: 3, line: 3, ticks: false };

/** States that a style can tell apart, each with how a rule asks for it. A page is looked at as if everything were in that state. */
const STATES = {
  hover: /:hover/g,
  active: /:active/g,
  focus: /:focus-visible|:focus(?!-)/g,
  checked: /:checked/g,
  disabled: /:disabled/g,
  invalid: /\[aria-invalid[^\]]*\]|:invalid/g,
  current: /\[aria-current[^\]]*\]/g,
} as const;

/** Styles the page as if everything were in a state, and gives what that touches: nothing when no rule speaks of that state. */
const inState = (page: Page, state: keyof typeof STATES): Promise<string> =>
  page.evaluate((pattern) => {
    const asked = new RegExp(pattern, 'g');
    const found: string[] = [];
    const touched: string[] = [];
    // A class that nobody has, negated: true of everything, and as specific as what it stands for.
    const gather = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          if (matchMedia(rule.conditionText).matches) gather(rule.cssRules);
        } else if (rule instanceof CSSStyleRule && rule.selectorText.search(asked) >= 0) {
          found.push(rule.cssText.replaceAll(asked, ':not(.never)'));
          touched.push(rule.selectorText.replaceAll(asked, ':not(.never)').replaceAll(/::[\w-]+/g, ''));
        }
      }
    };
    for (const sheet of document.styleSheets) gather(sheet.cssRules);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(found.join('\n'));
    document.adoptedStyleSheets = [sheet];
    return touched.join(', ');
  }, STATES[state].source);

const plain = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });

/** Everything that is drawn with too little contrast. Runs inside the page. */
function pale([{ text, large, line, ticks }, touched]: [Least, string]): string[] {
  const { colour, contrast, ground, seen, place } = window.eyes;
  const faults: string[] = [];
  const grounds = new Map<Element | null, ReturnType<typeof ground>>();
  const behind = (element: Element | null) => {
    const known = grounds.get(element) ?? ground(element);
    grounds.set(element, known);
    return known;
  };
  const tell = (what: string, element: Element, ratio: number, least: number) => {
    if (ratio < least - 0.005) faults.push(`${what} ${ratio.toFixed(2)} < ${least}: ${place(element)}`);
  };
  const opacities = new Map<Element, number>();
  const opacity = (element: Element): number => {
    const known = opacities.get(element);
    if (known !== undefined) return known;
    const all = Number(getComputedStyle(element).opacity) * (element.parentElement ? opacity(element.parentElement) : 1);
    opacities.set(element, all);
    return all;
  };
  const leastFor = ({ fontSize, fontWeight }: CSSStyleDeclaration) => {
    const size = Number.parseFloat(fontSize);
    return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? large : text;
  };
  const letters = (what: string, element: Element, style: CSSStyleDeclaration, on: Element | null, written = style.color) => {
    const [red, green, blue, alpha] = colour(written);
    tell(what, element, contrast([red, green, blue, alpha * opacity(element)], behind(on)), leastFor(style));
  };
  const bordered = (style: CSSStyleDeclaration) =>
    style.borderBottomStyle !== 'none' && Number.parseFloat(style.borderBottomWidth) > 0;

  const elements = touched
    ? new Set([...document.querySelectorAll(touched)].flatMap((one) => [one, ...one.querySelectorAll('*')]))
    : document.querySelectorAll('body *');
  for (const element of elements) {
    // What an svg only defines is drawn where it is used.
    if (element instanceof HTMLOptionElement || element.closest('defs') || !seen(element)) continue;
    const style = getComputedStyle(element);
    const speaks = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (element instanceof SVGElement) {
      if (element instanceof SVGGraphicsElement && !(element instanceof SVGSVGElement) && !(element instanceof SVGGElement)) {
        // A rectangle under all others is the paper of a picture.
        const paper = element.closest('svg')?.querySelector(':scope > rect:first-child:not(:only-child)');
        if (element === paper) continue;
        const below = paper ? colour(getComputedStyle(paper).fill) : behind(element.closest('svg')?.parentElement ?? null);
        const inks = [style.fill, style.stroke].filter((ink) => ink !== 'none' && !ink.startsWith('url') && colour(ink)[3] > 0);
        // One of both is enough to see a shape; a fill may be the paper itself.
        // A sign on a shape is seen against that shape.
        const under = [...(element.parentElement?.children ?? [])].slice(
          0,
          [...(element.parentElement?.children ?? [])].indexOf(element),
        );
        const fills = under.map((one) => getComputedStyle(one).fill).filter((fill) => fill !== 'none' && !fill.startsWith('url'));
        const grounds = [below, ...fills.map(colour)];
        const best = Math.max(...inks.flatMap((ink) => grounds.map((one) => contrast(colour(ink), one))));
        if (inks.length > 0) tell('shape', element, best, speaks ? text : line);
      }
      continue;
    }
    if (speaks) letters('text', element, style, element);
    const field = element.matches('input:not([type=checkbox], [type=radio], [type=file]), textarea, select');
    if (field) {
      letters('text of a field', element, style, element);
      if (element.getAttribute('placeholder')) {
        letters('placeholder', element, style, element, getComputedStyle(element, '::placeholder').color);
      }
    }
    const row = element instanceof HTMLLabelElement && bordered(style) && element.querySelector('input') !== null;
    if (field || row || (element instanceof HTMLButtonElement && bordered(style)) || element.matches('a.button')) {
      const around = behind(element.parentElement);
      const edge = Math.max(contrast(colour(style.borderBottomColor), around), contrast(behind(element), around));
      tell('edge', element, edge, line);
    }
    if (ticks && element.matches('input[type=checkbox], input[type=radio]')) {
      if (style.accentColor === 'auto')
        faults.push(`colour of a tick left to the browser: ${place(element.closest('label') ?? element)}`);
      else
        tell(
          'tick',
          element.closest('label') ?? element,
          contrast(colour(style.accentColor), behind(element.parentElement)),
          line,
        );
    }
    if (
      element.matches('a, button, input, select, textarea, summary, label, [tabindex]') &&
      style.outlineStyle !== 'none' &&
      Number.parseFloat(style.outlineWidth) > 0
    ) {
      tell('ring', element, contrast(colour(style.outlineColor), behind(element.parentElement)), line);
    }
    for (const part of ['::before', '::after'] as const) {
      const drawn = getComputedStyle(element, part);
      if (drawn.content === 'none' || drawn.content === 'normal' || drawn.display === 'none') continue;
      if (/\p{L}/u.test(drawn.content)) letters('text before or after', element, drawn, element);
      const sides = ['Top', 'Left'] as const;
      const side = sides.find((name) => drawn[`border${name}Style`] !== 'none' && drawn[`border${name}Width`] !== '0px');
      if (side) tell('line before or after', element, contrast(colour(drawn[`border${side}Color`]), behind(element)), line);
    }
  }
  return [...new Set(faults)];
}

export const paleIn = (page: Page, least: Least, touched = ''): Promise<string[]> =>
  page.evaluate(pale, [least, touched] as [Least, string]);

async function find(page: Page): Promise<string[]> {
  const faults = await paleIn(page, OURS);
  for (const state of Object.keys(STATES) as (keyof typeof STATES)[]) {
    const touched = await inState(page, state);
    if (!touched) continue;
    const found = await paleIn(page, OURS, touched);
    faults.push(...found.filter((line) => !faults.includes(line)).map((line) => `${state}: ${line}`));
  }
  await plain(page);
  return faults;
}

export const A2: Criterion = {
  id: 'A2',
  says: 'contrast in every state: text 7, large text 4.5, edges, rings and shapes 3',
  dependsOn: 'colours',
  find,
  planted: [
    { body: '<p style="color:#666;background:#fff">grey</p>', finds: /^text 5\.\d+ < 7/ },
    { body: '<button style="border:2px solid #ccc;background:#fff;color:#000">x</button>', finds: /^edge/ },
    { body: '<a href="#">x</a>', style: 'a{color:#000} a:hover{color:#999}', finds: /^hover: text/ },
    { body: '<button>x</button>', style: 'button:active{color:#999}', finds: /^active: text/ },
    { body: '<button>x</button>', style: ':focus-visible{outline:3px solid #eee}', finds: /^focus: ring/ },
    { body: '<input>', style: 'input[aria-invalid]{border:2px solid #eee}', finds: /^invalid: edge/ },
    { body: '<button>x</button>', style: 'button:disabled{opacity:.3}', finds: /^disabled: text/ },
    { body: '<label><input type="checkbox"><b>x</b></label>', style: 'label:has(:checked){color:#999}', finds: /^checked: text/ },
    { body: '<input placeholder="x">', style: '::placeholder{color:#999}', finds: /^placeholder/ },
    { body: '<svg><path d="M0 0h9" stroke="#eee" fill="none"/></svg>', finds: /^shape/ },
    { body: '<p class="a">x</p>', style: '.a::after{content:"";border:3px solid #eee}', finds: /^line before or after/ },
  ],
};
