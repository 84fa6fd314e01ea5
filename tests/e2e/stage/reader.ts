import { createRequire } from 'node:module';
import type { Virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from 'playwright-core';
import { ADDRESS } from './visit.ts';

declare global {
  interface Window {
    virtualReader: Virtual;
  }
}

/** Served as a file of our own, so that the policy of the page stays as strict as it is. */
const SCRIPT = `${ADDRESS}virtual-screen-reader.js`;
const FILE = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
/** A space that holds words together is heard as any other. */
export const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ');

const HEARD_LIMIT_MS = 30_000;

/** The commands of a screen reader and what it says. Whoever walks with it knows no selector and sees nothing. */
export type Reader = {
  /** Goes on until something is said that begins with these words; false when it stands nowhere on the page. */
  find: (words: string) => Promise<boolean>;
  /** As `find`; a page on which it is not said is a fault. Gives all that was said on the way. */
  on: (words: string) => Promise<string[]>;
  /**
   * Goes on to the end of the page and opens what is folded; of folds with one of these names the first only. Gives everything that was said.
   */
  toEnd: (once: readonly string[]) => Promise<string[]>;
  /** The default action of where it stands: a link opens, a button is pressed, a tick is set. */
  act: () => Promise<void>;
  press: (key: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** What it says of where it stands now, in the state of now. */
  again: () => Promise<string>;
  /** Waits until it says one of these by itself: after a step, or a message. Gives everything said since the last command. */
  hears: (oneOf: readonly string[]) => Promise<string[]>;
};

/**
 * What a browser tells a screen reader and this one does not find by itself: whether something is ticked now; that a fold has a button,
 * and hides what is in it; that what is for browsers without script is hidden. Runs inside the page.
 */
function teach(): void {
  const { getAttribute, hasAttribute } = Element.prototype;
  /** Undefined where the attribute itself tells how things stand. */
  const told = (element: Element, name: string): string | null | undefined => {
    // The attribute is how the tick stood at first.
    if (element instanceof HTMLInputElement && name === 'checked') return element.checked ? '' : null;
    if (element.tagName !== 'SUMMARY') return undefined;
    if (name === 'role') return 'button';
    return name === 'aria-expanded' ? String((element.parentElement as HTMLDetailsElement).open) : undefined;
  };
  Element.prototype.getAttribute = function (name) {
    const news = told(this, name);
    return news === undefined ? getAttribute.call(this, name) : news;
  };
  Element.prototype.hasAttribute = function (name) {
    const news = told(this, name);
    return news === undefined ? hasAttribute.call(this, name) : news !== null;
  };
  // A tick changes nothing that it watches; a comment that comes and goes makes it look anew.
  document.addEventListener('change', () => {
    const news = document.createComment('');
    document.body.append(news);
    news.remove();
  });
  const styleOf = window.getComputedStyle.bind(window);
  window.getComputedStyle = (element, pseudo) => {
    const style = styleOf(element, pseudo);
    const fold = element.closest('details:not([open])');
    const shut = fold !== null && fold !== element && !fold.querySelector(':scope > summary')?.contains(element);
    if (!shut && element.tagName !== 'NOSCRIPT') return style;
    return new Proxy(style, {
      get: (target, key) => {
        if (key === 'display') return 'none';
        const value = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return key === 'getPropertyValue'
          ? (name: string) => (name === 'display' ? 'none' : target.getPropertyValue(name))
          : value.bind(target);
      },
    });
  };
}

/** Goes on until something begins with the words, or the whole page was heard. Runs inside the page. */
async function goOn(words: string): Promise<{ found: boolean; said: string[] }> {
  const reader = window.virtualReader;
  const said: string[] = [];
  for (let ends = 0; ends < 2; ) {
    await reader.next();
    const phrase = (await reader.lastSpokenPhrase()).replaceAll(/\s+/gu, ' ');
    said.push(phrase);
    if (phrase === words || phrase.startsWith(`${words},`)) return { found: true, said };
    if (phrase === 'end of document') ends += 1;
  }
  return { found: false, said };
}

/** Goes through the page and opens folds that are said to be shut, those inside too. Gives all that was said. Runs inside the page. */
async function openFolds(once: readonly string[]): Promise<string[]> {
  const reader = window.virtualReader;
  const said: string[] = [];
  const opened = new Set<string>();
  for (let phrase = ''; phrase !== 'end of document'; ) {
    await reader.next();
    phrase = (await reader.lastSpokenPhrase()).replaceAll(/\s+/gu, ' ');
    said.push(phrase);
    if (!/^button, .*, not expanded/.test(phrase) || opened.has(phrase)) continue;
    if (once.some((name) => phrase.startsWith(`button, ${name}`))) opened.add(phrase);
    await reader.act();
    // What unfolds tells so in a task of its own; a rule of law may have to be fetched.
    do await new Promise((resolve) => setTimeout(resolve, 10));
    while (document.querySelector('[aria-busy=true]'));
  }
  return said;
}

/** Starts a screen reader on the page that stands open. It stays until the page is loaded anew. */
export async function listen(page: Page): Promise<Reader> {
  await page.route(SCRIPT, (route) => route.fulfill({ path: FILE, contentType: 'text/javascript' }));
  // As text: what compiles the tests would change an import inside a function.
  await page.evaluate(`import('${SCRIPT}').then(({ virtual }) => { window.virtualReader = virtual; })`);
  await page.evaluate(teach);
  await page.evaluate(() => window.virtualReader.start({ container: document.body }));

  const go = (words: string) => page.evaluate(goOn, plain(words));
  const forget = () => page.evaluate(() => window.virtualReader.clearSpokenPhraseLog());
  return {
    find: async (words) => (await go(words)).found,
    on: async (words) => {
      const { found, said } = await go(words);
      if (!found) throw new Error(`The reader never said "${words}" but:\n${said.join('\n')}`);
      return said;
    },
    toEnd: (once) => page.evaluate(openFolds, once.map(plain)),
    act: async () => {
      await forget();
      await page.evaluate(() => window.virtualReader.act());
    },
    press: async (key) => {
      await forget();
      await page.evaluate((pressed) => window.virtualReader.press(pressed), key);
    },
    type: async (text) => {
      await forget();
      await page.evaluate((typed) => window.virtualReader.type(typed), text);
    },
    again: () =>
      page.evaluate(async () => {
        await window.virtualReader.next();
        await window.virtualReader.previous();
        return window.virtualReader.lastSpokenPhrase();
      }),
    hears: async (oneOf) => {
      const log = async () => (await page.evaluate(() => window.virtualReader.spokenPhraseLog())).map(plain);
      const end = Date.now() + HEARD_LIMIT_MS;
      for (let said = await log(); ; said = await log()) {
        if (said.some((phrase) => oneOf.map(plain).some((words) => phrase === words || phrase.startsWith(`${words},`))))
          return said;
        if (Date.now() > end) throw new Error(`The reader should say "${oneOf.join('" or "')}", and said:\n${said.join('\n')}`);
        await page.waitForTimeout(25);
      }
    },
  };
}
