import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expectLanguage } from './words.ts';

export const FOLDER = join(import.meta.dirname, '../names');

/** What somebody steers by with a screen reader. Running text is read elsewhere. */
const STEERING =
  /^(heading|link|button|fold|textbox|checkbox|radio|combobox|searchbox|spinbutton|slider|group|radiogroup|region|table|img|alert|status|main|banner|contentinfo|search)$/;
const CONTROL = /^(link|button|fold|textbox|checkbox|radio|combobox|searchbox|spinbutton|slider)$/;
/** What stands around a control and tells it from another of the same name, when it has a name itself. */
const AROUND = /^(group|radiogroup|region|article|row|rowgroup|table|listitem|fold)$/;
/** Words that are keys, or that have a hole where an answer should stand. */
const NO_WORDS = /^[a-z][A-Za-z-]*(\.[A-Za-z0-9-]+)+$|undefined|\{\{|\[object/;
/** What was kept can stand in the first text of a fold; its first words are its name. */
const FOLD_NAME = 80;

/** One thing of the accessibility tree, such as `button "Ga verder" [disabled]`; where it leads, for a link. */
type Part = { depth: number; role: string; name: string; states: string; leads: string };

/** A text with a colon in it stands between quotation marks. */
const foldName = (written: string): string => written.replace(/^"(.*)"$/, '$1').slice(0, FOLD_NAME);

const LINE = /^( *)- '?(\/?[a-z]+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]*\])*)'?:? ?(.*)$/;

/** Reads the accessibility tree as the browser's tool writes it. A fold is a group whose first text is what opens it. */
function partsOf(tree: string): Part[] {
  const parts: Part[] = [];
  for (const line of tree.split('\n')) {
    const [, indent = '', role = '', name = '', states = '', after = ''] = LINE.exec(line) ?? [];
    const last = parts.at(-1);
    const inside = last && last.depth < indent.length;
    if (role === '/url') Object.assign(last ?? {}, { leads: after });
    else if (role === 'text' && inside && last.role === 'group' && !last.name)
      Object.assign(last, { role: 'fold', name: foldName(after) });
    else if (role) {
      const shut = role === 'group' && !name && after;
      parts.push({ depth: indent.length, role: shut ? 'fold' : role, name: shut ? foldName(after) : name, states, leads: '' });
    }
  }
  return parts;
}

export const treeOf = (page: Page): Promise<string> => page.locator('body').ariaSnapshot();

/** Role, name and state of every heading, group, fold and control, a line each, in the order in which they are read. */
export async function namesOn(page: Page): Promise<string> {
  const lines = partsOf(await treeOf(page))
    // Pages elsewhere are named by who wrote them.
    .filter(({ role, leads }) => STEERING.test(role) && !leads.startsWith('http'))
    .map(({ role, name, states }) => `${role}${name && ` "${name}"`}${states}`);
  return `${lines.join('\n')}\n`;
}

/** The names in Dutch, whatever language the screen stands in: words change in place, and the screen stays as it is. */
export async function namesInDutch(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'NL Nederlands', exact: true }).click();
  await page.locator('html[lang=nl]').waitFor();
  expectLanguage('nl');
  return namesOn(page);
}

export const fileFor = (screen: string): string => `${screen.replaceAll(/[^\p{L}\d]+/gu, '-')}.txt`;

/** The names of a screen as somebody read them before. With DRAAD_NAMES=1 those of now are written down first. */
export function namesRead(screen: string, now: string): string {
  const file = join(FOLDER, fileFor(screen));
  if (process.env.DRAAD_NAMES === '1') writeFileSync(file, now);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * Controls that cannot be told by what is said of them: without a name, with a key for a name, or with the name of another one.
 * Two may share a name when the heading or the named part over each of them differs, or when both lead to the same place.
 */
export function namelessIn(tree: string): string[] {
  const faults: string[] = [];
  const around: Part[] = [];
  const headings: Part[] = [];
  const found = new Map<string, string[]>();
  for (const part of partsOf(tree)) {
    const { role, name, states, leads, depth } = part;
    while ((around.at(-1)?.depth ?? -1) >= depth) around.pop();
    if (role === 'heading') {
      while (headings.length > 0 && (headings.at(-1)?.states ?? '') >= states) headings.pop();
      headings.push(part);
    }
    const under = [...headings, ...around];
    if (AROUND.test(role) && name) around.push(part);
    if (CONTROL.test(role)) {
      const place = under.map((one) => one.name).join(' > ');
      if (!name) faults.push(`no name: ${role} in ${place}`);
      if (NO_WORDS.test(name) && !leads.includes(name)) faults.push(`no words: ${role} "${name}"`);
      // A fold stands under the text that it is about, and is heard with it.
      if (role === 'fold') continue;
      const key = `${role} "${name}" in ${place}`;
      found.set(key, [...(found.get(key) ?? []), leads]);
    }
  }
  for (const [key, leads] of found) {
    const same = leads[0] !== '' && new Set(leads).size === 1;
    if (leads.length > 1 && !same) faults.push(`${leads.length} times ${key}`);
  }
  return faults;
}
