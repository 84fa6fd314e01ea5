import { describe, expect, it } from 'vitest';
import { type Answers, isTicks, plan, questionOf } from '../../rules/index.ts';
import { titlesOf, titlesShown } from './stage/advice.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, open, planArrived, press, walk } from './stage/screen.ts';
import { DAY, kept, useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();

/** Ticks in the order of the screen. */
const inOrder = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const asked = questionOf(id);
      return [
        id,
        isTicks(answer) && asked?.kind === 'ticks' ? asked.options.filter((option) => answer.includes(option)) : answer,
      ];
    }),
  );

describe('on every road somebody walks from the first screen to the plan', () => {
  it.each(Object.entries(PEOPLE))('%s sees what the rules compute', async (_, answers) => {
    const { page } = await visit();
    await open(page);
    await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
    await walk(page, answers);
    await arrived(page, say('checking.title'));
    expect((await kept(page))?.answers).toEqual(inOrder(answers));

    await press(page, 'checking.plan');
    await planArrived(page);
    const whole = plan(answers, DAY);
    expect(whole.complete).toBe(true);
    expect(whole.tasks.length).toBeGreaterThan(0);
    expect(await titlesShown(page)).toEqual(titlesOf(whole));
    await page.getByRole('heading', { level: 2, name: say(`outcome.${whole.outcome}.name`), exact: true }).waitFor();
  });
});
