import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { type Paper, printed } from './paper.ts';
import { arrived, openPlan, press } from './screen.ts';
import { kept, useBrowser, type Visit } from './visit.ts';
import { watch } from './watch.ts';
import { say } from './words.ts';

/** What somebody makes out of a plan. */
export type Tool = 'talking' | 'telling' | 'writing' | 'dates' | 'building' | 'reckoning' | 'sheets';

/** From the plan to a tool, as a person goes. */
export async function toTool(page: Page, tool: Tool): Promise<void> {
  await press(page, `tools.${tool}`);
  await arrived(page, say(`${tool}.title`));
}

/**
 * Visits of people with a whole plan, in one browser for all tests of a file. A test in which anything reaches another host,
 * or the console, fails at its end.
 */
export function useTools() {
  const { visit } = useBrowser();
  const watched: string[][] = [];
  afterEach(() => {
    for (const seen of watched.splice(0)) expect(seen, 'no other host, and an empty console').toEqual([]);
  });
  /** The plan of somebody, on screen. Printing opens no window of the system. */
  const atPlan = async (options: Visit): Promise<{ context: BrowserContext; page: Page }> => {
    const stage = await visit(options);
    watched.push(await watch(stage.context));
    await stage.context.addInitScript(() => {
      window.print = () => {};
    });
    await openPlan(stage.page);
    return stage;
  };
  /** A tool, on screen. */
  const at = async (tool: Tool, options: Visit): Promise<{ context: BrowserContext; page: Page }> => {
    const stage = await atPlan(options);
    await toTool(stage.page, tool);
    return stage;
  };
  return { at, atPlan };
}

/** The screen again, as after closing and opening the browser. */
export async function reload(page: Page, tool: Tool): Promise<void> {
  await page.reload();
  await arrived(page, say(`${tool}.title`));
}

/** What a tool kept on the device. */
export const paperOf = async (page: Page, tool: string): Promise<unknown> => (await kept(page))?.papers[tool];

/** The file that a button gives to the device, with its name. */
export async function downloaded(page: Page, tap: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await tap();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** What comes out of the printer, and on how many pages. */
export async function onPaper(page: Page): Promise<Paper & { pages: number }> {
  const paper = await printed(page);
  return { ...paper, pages: Number(paper.facts.Pages) };
}

/** A group of fields by the name that stands above it. */
export const groupOf = (page: Page | Locator, name: string): Locator => page.getByRole('group', { name, exact: true });

/** A line that opens, by what it says; what is in it comes with it. */
export const fold = (page: Page, name: string): Locator =>
  page.locator('details').filter({ has: page.locator(':scope > summary').getByText(name, { exact: true }) });

/** Types a day in three fields of a group. */
export async function typeDay(group: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const parts = [
    ['day', String(Number(date))],
    ['month', String(Number(month))],
    ['year', year],
  ] as const;
  for (const [part, text] of parts) await group.getByLabel(say(`asking.${part}`), { exact: true }).fill(text);
}

/** What no text for a reader may hold: a hole where an answer should stand, or the name of a key. */
export const HOLES =
  /undefined|null|\bNaN\b|\{\{|\}\}|\(\s*\)|\[\s*\]|(writing|sheets|building|talking|telling|reckoning|dates)\.[a-z]/;
