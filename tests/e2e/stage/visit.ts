import { execFileSync } from 'node:child_process';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Answers } from '../../../rules/index.ts';
import { speakFor } from './words.ts';

/** Where the production build is served; tests/e2e/run.mjs sets it. */
export const ADDRESS = process.env.DRAAD_URL ?? 'http://localhost:4174/';

/** The day of every visit that does not ask for another, so that a plan with dates is the same every year. */
export const DAY = '2026-11-21';

export const PHONE = { width: 360, height: 740 };

/** So long that a busy machine passes too: how fast it is, `npm run bench` says. */
const ACTION_LIMIT_MS = 30_000;
const STORAGE_KEY = 'draad';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const executable = (): string =>
  process.env.CHROMIUM ?? execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();

/** Starts the browser of this machine; none is ever downloaded. */
export const startBrowser = (): Promise<Browser> => chromium.launch({ executablePath: executable(), args: FLAGS });

export type Visit = BrowserContextOptions & {
  /** Answers that stand on the device before the visit. */
  answers?: Answers;
  /** What was made with a tool, by its name, and what was ticked in the plan. They stand there beside answers only. */
  papers?: Readonly<Record<string, unknown>>;
  marks?: Readonly<Record<string, string>>;
  /** The clock of the device; `false` leaves the real one. */
  clock?: string | false;
  /** Draad without network. Left out, the browser has no workers: they would fetch a hundred files beside every other test. */
  worker?: boolean;
};

/** One browser for all tests of a file. Every visit is a device of its own, closed after its test. */
export function useBrowser(): { visit: (visit?: Visit) => Promise<{ context: BrowserContext; page: Page }> } {
  let browser: Browser;
  const open: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(async () => {
    for (const context of open.splice(0)) await context.close();
  });
  afterAll(() => browser.close());

  const visit = async ({ answers, papers, marks = {}, clock = `${DAY}T10:00:00`, worker = false, ...options }: Visit = {}) => {
    const context = await browser.newContext({
      viewport: PHONE,
      locale: 'nl-BE',
      timezoneId: 'Europe/Brussels',
      // A fade of 150 ms on every screen would only be waited for.
      reducedMotion: 'reduce',
      ...(answers ? { storageState: deviceWith(answers, papers, marks) } : {}),
      ...options,
    });
    open.push(context);
    speakFor(answers ?? {}, papers?.writer === 'helper');
    context.setDefaultTimeout(ACTION_LIMIT_MS);
    if (clock) await context.clock.setFixedTime(clock);
    if (!worker) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    return { context, page: await context.newPage() };
  };
  return { visit };
}

/** A device on which these answers, papers and marks were kept by an earlier visit. */
const deviceWith = (answers: Answers, papers: Visit['papers'], marks: Visit['marks']) => ({
  cookies: [],
  origins: [
    {
      origin: new URL(ADDRESS).origin,
      localStorage: [{ name: STORAGE_KEY, value: JSON.stringify({ form: 1, answers, marks, papers }) }],
    },
  ],
});

/** What stands on the device, or null. */
export const kept = (
  page: Page,
): Promise<{ answers: Answers; marks: Record<string, string>; papers: Record<string, unknown> } | null> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), STORAGE_KEY);
