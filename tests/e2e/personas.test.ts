import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Plan, plan } from '../../rules/index.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, open, press, unfold, walk } from './stage/screen.ts';
import { DAY, kept, useBrowser } from './stage/visit.ts';
import { idsOf, say } from './stage/words.ts';

const { visit } = useBrowser();

const titles = (group: 'task' | 'stop' | 'note', ids: readonly { id: string }[]): string[] =>
  ids.map(({ id }) => say(`${group}.${id}.title`));

/** Every title that the plan should show: stop signs, tasks, notes. */
const shouldShow = ({ stops, tasks, notes }: Plan): string[] => [
  ...titles('stop', stops).map((title) => `${say('plan.stop')}: ${title}`),
  ...titles('task', tasks),
  ...titles('note', notes),
];

/** Every heading on screen that is the title of some advice. */
async function shown(page: Page): Promise<string[]> {
  const advice = new Set([
    ...idsOf('task').map((id) => say(`task.${id}.title`)),
    ...idsOf('stop').map((id) => `${say('plan.stop')}: ${say(`stop.${id}.title`)}`),
    ...idsOf('note').map((id) => say(`note.${id}.title`)),
  ]);
  const headings = await page.locator('main').getByRole('heading').allInnerTexts();
  return headings.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => advice.has(text));
}

describe('a Belgian employee walks from the first screen to the plan', () => {
  it.each(Object.entries(PEOPLE))('%s sees what the rules compute', async (_, answers) => {
    const { page } = await visit();
    await open(page);
    await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
    await walk(page, answers);
    await arrived(page, say('checking.title'));
    expect((await kept(page))?.answers).toEqual(answers);

    await press(page, 'checking.plan');
    await arrived(page, say('plan.title'));
    await unfold(page);
    const whole = plan(answers, DAY);
    expect(whole.complete).toBe(true);
    expect(whole.tasks.length).toBeGreaterThan(0);
    expect((await shown(page)).sort()).toEqual(shouldShow(whole).sort());
    await page.getByRole('heading', { level: 2, name: say(`outcome.${whole.outcome}.name`), exact: true }).waitFor();
  });
});
