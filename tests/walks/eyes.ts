import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What can be told of a screen without knowing it. */
export type Sight = {
  screen: string;
  question?: string | undefined;
  /** The heading, or what is wrong with it. */
  headings: string[];
  language: string;
  /** A mark on this reading of the page: another one after a reload. */
  reading: string;
  /** Whether the script stands behind what was painted before it, in the language that was chosen. */
  drawn: boolean;
  busy: boolean;
  /** Controls in the middle that can be pressed. */
  waysOn: number;
  /** Those around it, on every screen. */
  waysAround: number;
  text: string;
  /** Whether back and forward stay in the product without a fetch. */
  back: 'here' | 'fetched' | 'none';
  forward: boolean;
};

/** Runs in the page. */
function sight(): Sight {
  const place = (history.state as { place?: { screen: string; question?: string } } | null)?.place ?? { screen: 'start' };
  const seen = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !(element as HTMLButtonElement).disabled,
    );
  // What is kept may be read as it is kept, ids and all.
  const asKept = [...document.querySelectorAll('pre')].map((part) => part.innerText).filter(Boolean);
  const { navigation } = window as unknown as {
    navigation: { currentEntry: { index: number }; entries: () => { sameDocument: boolean }[] };
  };
  const marked = window as unknown as { reading: string };
  marked.reading ??= String(Math.random());
  const at = navigation.currentEntry.index;
  const before = navigation.entries()[at - 1];
  return {
    screen: place.screen,
    question: place.question,
    headings: seen('h1').map((heading) => heading.textContent ?? ''),
    language: document.documentElement.lang,
    reading: marked.reading,
    drawn: Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer')),
    busy: document.querySelector('[aria-busy=true]') !== null,
    waysOn: seen('main button, main a[href]').length,
    waysAround: seen('header a[href], footer button, footer summary').length,
    text: asKept.reduce((text, part) => text.replace(part, ''), document.body.innerText),
    back: before ? (before.sameDocument ? 'here' : 'fetched') : 'none',
    forward: navigation.entries()[at + 1]?.sameDocument ?? false,
  };
}

/** A page that is being left cannot be looked at: then it is looked at again. */
export async function look(page: Page): Promise<Sight> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await page.evaluate(sight);
    } catch (fault) {
      if (tries === 20) throw fault;
      await page.waitForTimeout(100);
    }
  }
}

/** Groups of words: what begins with one of them and a point is a key without words. */
const LOCALE = join(import.meta.dirname, '../../src/locales/nl');
const groups = new Set(
  readdirSync(LOCALE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => Object.keys(JSON.parse(readFileSync(join(LOCALE, name), 'utf8')) as object)),
);
const KEY = new RegExp(`(?<![\\w.@/-])(?:${[...groups].join('|')})(?:\\.[a-z][\\w-]*)+`);
const NONSENSE = /\bundefined\b|\bNaN\b|\[object |Invalid Date/;

/** What nobody should read on a screen. */
export const unreadable = (text: string): string | undefined => (KEY.exec(text) ?? NONSENSE.exec(text))?.[0];
