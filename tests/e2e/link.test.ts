import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Answers, plan, toFragment } from '../../rules/index.ts';
import golden from '../link/golden.json';
import { titlesOf, titlesShown } from './stage/advice.ts';
import { PEOPLE } from './stage/people.ts';
import { answersUntil, arrived, button, open, openPlan, planArrived, press } from './stage/screen.ts';
import { ADDRESS, DAY, kept, useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();
const theirs = PEOPLE.P02;
const own = PEOPLE.P01;

const LINK_OF = (answers: Answers): string => `${ADDRESS}#${toFragment(answers)}`;

/** The link as the product writes it, read from the sharing screen. */
async function linkOf(page: Page): Promise<string> {
  await press(page, 'ways.share');
  await arrived(page, say('sharing.title'));
  return page.getByRole('textbox', { name: say('sharing.link'), exact: true }).inputValue();
}

const opened = (page: Page): Promise<void> => arrived(page, say('received.title'));

describe('a link from one device to another', () => {
  it('shows the same plan, and the answers leave the address at once', async () => {
    const { page: mine } = await visit({ answers: theirs });
    await openPlan(mine);
    const shown = await titlesShown(mine);
    expect(shown).toEqual(titlesOf(plan(theirs, DAY)));
    const link = await linkOf(mine);
    expect(link).toBe(LINK_OF(theirs));

    const { context, page } = await visit();
    const said = listen(context);
    await page.goto(link);
    await opened(page);
    await page.getByText(say('received.text', { count: Object.keys(theirs).length }), { exact: true }).waitFor();
    expect(page.url()).toBe(ADDRESS);
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain(toFragment(theirs));
    await press(page, 'received.look');
    await planArrived(page);
    await page.getByText(say('banner.link'), { exact: true }).waitFor();
    expect(await titlesShown(page)).toEqual(shown);

    const places = [page.url(), await page.title(), ...said, ...(await storageKeys(page))].join('\n');
    for (const answer of Object.values(theirs).flat()) if (answer.length > 4) expect(places).not.toContain(answer);
    expect(await kept(page)).toBeNull();
  });

  it('a reload while looking keeps looking', async () => {
    const { page } = await visit({ answers: own });
    await page.goto(LINK_OF(theirs));
    await press(page, 'received.look');
    const shown = await titlesShown(page);
    await page.reload();
    await planArrived(page);
    await page.getByText(say('banner.link'), { exact: true }).waitFor();
    expect(await titlesShown(page)).toEqual(shown);
  });

  it('a link opened in a tab where the product already stands is read too', async () => {
    const { page } = await visit();
    await open(page);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, toFragment(theirs));
    await opened(page);
    expect(page.url()).toBe(ADDRESS);
  });

  it('before the road is known there is a plan too, which says that it is not whole', async () => {
    const some = answersUntil(own, 'employer_stance');
    const { page } = await visit();
    await page.goto(LINK_OF(some));
    await opened(page);
    await press(page, 'received.look');
    await planArrived(page);
    await page.getByText(say('banner.open'), { exact: true }).waitFor();
    await press(page, 'banner.goOn');
    await arrived(page, say('question.employer_stance.title'));
  });
});

describe('a link beside a plan of one’s own', () => {
  it('looking changes nothing', async () => {
    const { page } = await visit({ answers: own });
    await page.goto(LINK_OF(theirs));
    await opened(page);
    await page.getByText(say('received.own'), { exact: true }).waitFor();
    await press(page, 'received.look');
    await planArrived(page);
    // Marks made while looking are nobody's.
    await page
      .getByRole('checkbox', { name: say('plan.mark.done'), exact: true })
      .first()
      .click();
    expect(await kept(page)).toEqual({ form: 1, answers: own, marks: {} });
    await press(page, 'banner.leave');
    await arrived(page, say('start.welcomeBack'));
    await page.reload();
    await openPlan(page);
    expect(await page.getByText(say('banner.link'), { exact: true }).count()).toBe(0);
    expect((await kept(page))?.answers).toEqual(own);
  });

  it('replacing replaces, and a reload shows it as one’s own', async () => {
    const { page } = await visit({ answers: own });
    await page.goto(LINK_OF(theirs));
    await press(page, 'received.replace');
    await planArrived(page);
    expect((await kept(page))?.answers).toEqual(theirs);
    await page.reload();
    await planArrived(page);
    expect(await page.getByText(say('banner.link'), { exact: true }).count()).toBe(0);
    expect((await kept(page))?.answers).toEqual(theirs);
  });

  it('on an empty device it can be kept after a look', async () => {
    const { page } = await visit();
    await page.goto(LINK_OF(theirs));
    await button(page, 'received.take').waitFor();
    await press(page, 'received.look');
    await press(page, 'banner.takeOver');
    await expect.poll(async () => (await kept(page))?.answers).toEqual(theirs);
  });
});

describe('a link that cannot be read says what to do', () => {
  const whole = toFragment(theirs);
  const newer = golden.find(({ name }) => name === 'newer version')?.fragment ?? '';
  it.each([
    ['cut', whole.slice(0, -6), 'cut-or-changed'],
    ['changed', whole.slice(0, 8) + (whole[8] === 'A' ? 'B' : 'A') + whole.slice(9), 'cut-or-changed'],
    ['of something else', 'section-2', 'not-a-link'],
    ['garbage', 'd%%%$$', 'cut-or-changed'],
  ])('%s', async (_, fragment, fault) => {
    const { page } = await visit();
    await page.goto(`${ADDRESS}#${fragment}`);
    await arrived(page, say('received.paste'));
    expect(await page.getByRole('alert').innerText()).toBe(say(`received.fault.${fault}`));
    expect(page.url()).toBe(ADDRESS);
    await page.getByLabel(say('received.field'), { exact: true }).fill(LINK_OF(theirs));
    await press(page, 'received.open');
    await opened(page);
  });

  it('newer than this version', async () => {
    const { page } = await visit();
    await page.goto(`${ADDRESS}#${newer}`);
    await arrived(page, say('received.paste'));
    expect(await page.getByRole('alert').innerText()).toBe(say('received.fault.newer-version'));
  });

  it('nothing pasted', async () => {
    const { page } = await visit();
    await open(page);
    await page.getByRole('link', { name: say('start.open'), exact: true }).click();
    await arrived(page, say('received.paste'));
    await press(page, 'received.open');
    expect(await page.getByRole('alert').innerText()).toBe(say('received.fault.empty'));
  });
});

/** Everything the console says. */
function listen(context: BrowserContext): string[] {
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  return said;
}

const storageKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
