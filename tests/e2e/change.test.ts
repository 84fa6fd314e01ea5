import { describe, expect, it } from 'vitest';
import { type Answers, lawOn, plan, replay } from '../../rules/index.ts';
import { titlesOf, titlesShown } from './stage/advice.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, give, nextQuestion, openPlan, passRest, planArrived, press, titleOf } from './stage/screen.ts';
import { DAY, kept, useBrowser } from './stage/visit.ts';
import { say, speakFor } from './stage/words.ts';

const { visit } = useBrowser();

/** What somebody answered before, and what they answer now. */
const CHANGES: readonly (readonly [name: string, from: Answers, to: Answers, changed: 'country' | 'statute'])[] = [
  ['an employee turns out to work in the Netherlands', PEOPLE.P01, PEOPLE.P20, 'country'],
  ['an employee turns out to be self-employed', PEOPLE.P01, PEOPLE.P13, 'statute'],
  ['somebody in the Netherlands turns out to work in Belgium', PEOPLE.P20, PEOPLE.P01, 'country'],
];

describe('who changes country or statute half-way', () => {
  it.each(CHANGES)('%s: keeps what still applies, and hears what does not', async (_, before, after, changed) => {
    const { page } = await visit({ answers: before });
    await openPlan(page);
    await press(page, 'ways.check');
    await arrived(page, say('checking.title'));
    await page.getByRole('button', { name: titleOf(changed) }).click();
    await give(page, changed, after[changed] ?? '');

    // What was said on the way before, and is not asked on this one.
    const now: Record<string, Answers[string]> = { ...before, [changed]: after[changed] ?? '' };
    const { unused, next } = replay(now, lawOn(DAY));
    expect(unused.length).toBeGreaterThan(0);
    const told = page.locator('.notice', { hasText: say('dropped.text') });
    await told.waitFor();
    speakFor(now);
    // The terms of the other country come with a file of their own; on a slow machine a moment later.
    await expect.poll(async () => (await told.locator('li').allInnerTexts()).sort()).toEqual(unused.map(titleOf).sort());
    expect(unused).not.toContain('phase');
    expect((await kept(page))?.answers).toEqual(now);

    // Only what is new is asked.
    const asked: string[] = [];
    for (let question = next?.question; question; question = nextQuestion(now)) {
      const answer = after[question];
      if (answer === undefined) throw new Error(`Nobody answers ${question}`);
      asked.push(question);
      await give(page, question, answer);
      now[question] = answer;
      await passRest(page, nextQuestion(now));
    }
    expect(
      asked.filter((question) => before[question] !== undefined && question in after && before[question] === after[question]),
    ).toEqual([]);
    await press(page, 'checking.plan');
    await planArrived(page);
    expect(await titlesShown(page)).toEqual(titlesOf(plan(now, DAY)));

    // Taken back: every answer of before counts again.
    await press(page, 'ways.check');
    await page.getByRole('button', { name: titleOf(changed) }).click();
    await give(page, changed, before[changed] ?? '');
    speakFor(before);
    const back = { ...now, [changed]: before[changed] ?? '' };
    expect(replay(back, lawOn(DAY)).next).toBeUndefined();
    await arrived(page, say('checking.title'));
    await press(page, 'checking.plan');
    await planArrived(page);
    expect(await titlesShown(page)).toEqual(titlesOf(plan(back, DAY)));
  });
});
