import type { Page } from 'playwright-core';
import type { Plan } from '../../../rules/index.ts';
import { planArrived, unfold } from './screen.ts';
import { idsOf, say } from './words.ts';

const KINDS = ['task', 'stop', 'note'] as const;

/** Every title that a plan should show: stop signs, tasks, notes. */
export const titlesOf = ({ stops, tasks, notes }: Pick<Plan, 'stops' | 'tasks' | 'notes'>): string[] =>
  [
    ...stops.map(({ id }) => say(`stop.${id}.title`)),
    ...tasks.map(({ id }) => say(`task.${id}.title`)),
    ...notes.map(({ id }) => say(`note.${id}.title`)),
  ].sort();

export const taskTitles = ({ tasks }: Pick<Plan, 'tasks'>): string[] => titlesOf({ tasks, stops: [], notes: [] });

/** Every title of advice on screen once all is unfolded, as often as it stands there. */
export async function titlesShown(page: Page, kinds: readonly (typeof KINDS)[number][] = KINDS): Promise<string[]> {
  // The long rest of a plan follows its first things a moment later.
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  await planArrived(page);
  await unfold(page);
  const titles = new Set(kinds.flatMap((kind) => idsOf(kind).map((id) => say(`${kind}.${id}.title`))));
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, nodeValue } = walker.currentNode;
      // A line of a list may happen to say what a title says.
      if (parent?.checkVisibility() && parent.tagName !== 'LI') found.push(nodeValue?.trim() ?? '');
    }
    return found;
  });
  return texts.filter((text) => titles.has(text)).sort();
}
