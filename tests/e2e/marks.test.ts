import { expect, it } from 'vitest';
import { plan, thisWeek } from '../../rules/index.ts';
import { taskTitles, titlesShown } from './stage/advice.ts';
import { printed } from './stage/paper.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, openPlan, planArrived, press, unfold } from './stage/screen.ts';
import { DAY, kept, useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();
const person = PEOPLE.P01;
const whole = plan(person, DAY);

it('a task that is done is kept, makes room for the next, and takes no focus away', async () => {
  const { page } = await visit({ answers: person });
  await openPlan(page);
  const [first] = thisWeek(whole.tasks, DAY);
  const rest = thisWeek(
    whole.tasks.filter((task) => task.id !== first?.id),
    DAY,
  );
  const week = page.getByRole('region', { name: say('plan.week', { count: 3 }), exact: true });
  const done = week.getByRole('checkbox', { name: say('plan.mark.done'), exact: true }).first();
  await done.focus();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await kept(page))?.marks).toEqual({ [first?.id ?? '']: 'done' });
  expect(await titlesShown(page, ['task'])).toEqual(taskTitles(whole));
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');

  await page.reload();
  await planArrived(page);
  for (const task of rest) await week.getByRole('heading', { name: say(`task.${task.id}.title`), exact: true }).waitFor();
  expect((await kept(page))?.marks).toEqual({ [first?.id ?? '']: 'done' });
});

it('an adjustment that is chosen stands on paper', async () => {
  const { page } = await visit({ answers: person });
  await openPlan(page);
  await unfold(page);
  const [first] = whole.adjustments;
  const title = say(`adjustment.${first?.id}.title`);
  expect((await printed(page)).text).not.toContain(title);
  await page.getByRole('checkbox', { name: title }).first().check();
  await expect.poll(async () => (await kept(page))?.marks).toEqual({ [first?.id ?? '']: 'chosen' });
  await press(page, 'ways.print');
  await arrived(page, say('printing.title'));
  expect((await printed(page)).text).toContain(title);
});
