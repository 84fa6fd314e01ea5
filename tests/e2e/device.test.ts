import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PEOPLE } from './stage/people.ts';
import { answersUntil, arrived, give, open, openPlan, press, titleOf } from './stage/screen.ts';
import { ADDRESS, kept, useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();
const begun = answersUntil(PEOPLE.P01, 'phase');

const begin = (page: Page): Promise<void> => page.getByRole('link', { name: say('start.begin'), exact: true }).click();
const goOn = (page: Page): Promise<void> => page.getByRole('link', { name: say('start.continue'), exact: true }).click();

/** Everything that stands on the device. */
const everything = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => ({
    ...Object.fromEntries(Object.entries(localStorage)),
    ...Object.fromEntries(Object.entries(sessionStorage)),
  }));

/** A device whose storage holds this text under the product's own name. */
const deviceHolding = (text: string) => ({
  storageState: { cookies: [], origins: [{ origin: new URL(ADDRESS).origin, localStorage: [{ name: 'draad', value: text }] }] },
});

describe('two tabs', () => {
  const twoTabs = async (context: BrowserContext, page: Page): Promise<Page> => {
    await open(page);
    await goOn(page);
    await arrived(page, titleOf('phase'));
    const other = await context.newPage();
    await open(other);
    await goOn(other);
    return other;
  };

  it('what one writes, the other shows, and says so', async () => {
    const { context, page } = await visit({ answers: begun });
    const other = await twoTabs(context, page);
    await give(other, 'phase', 'recovering');
    await page.getByText(say('trouble.other-tab'), { exact: true }).waitFor();
    await give(page, 'phase', 'restart-soon');
    await arrived(page, titleOf('absence'));
    expect((await kept(page))?.answers).toEqual({ ...begun, phase: 'restart-soon' });
  });

  it('an older tab does not write over what the newer one gave', async () => {
    const { context, page } = await visit({ answers: begun });
    const other = await twoTabs(context, page);
    await give(other, 'phase', 'recovering');
    await give(other, 'absence', '4w-12m');
    await page.getByText(say('trouble.other-tab'), { exact: true }).waitFor();
    await give(page, 'phase', 'treatment');
    expect((await kept(page))?.answers).toEqual({ ...begun, phase: 'treatment', absence: '4w-12m' });
  });

  it('wiped in one is gone from the other', async () => {
    const { context, page } = await visit({ answers: begun });
    const other = await twoTabs(context, page);
    await press(other, 'foot.privacy');
    await press(other, 'privacy.wipe');
    await press(other, 'privacy.wipeNow');
    await page.getByText(say('trouble.other-tab'), { exact: true }).waitFor();
    await page.reload();
    expect(await page.locator('main').innerText()).not.toContain(say('question.statute.options.employee.statement'));
    expect(await everything(page)).toEqual({});
  });
});

describe('what was kept and cannot be read', () => {
  it.each(['{"form":1,"answers":', 'nonsense', '[]', '{"form":1,"answers":[]}', 'null'])('is set aside: %s', async (text) => {
    const { page } = await visit(deviceHolding(text));
    await open(page);
    await page.getByText(say('trouble.damaged'), { exact: true }).waitFor();
    await press(page, 'trouble.read');
    await begin(page);
    await give(page, 'country', 'BE');
    await arrived(page, titleOf('statute'));
    expect((await kept(page))?.answers).toEqual({ country: 'BE' });
    expect(Object.values(await everything(page))).toContain(text);
  });

  it('answers that no question takes do no harm', async () => {
    const odd = { country: 'BE', statute: 'employee', phase: 'no-such-phase', complaints: 'no-list', old_question: 'yes' };
    const { page } = await visit(deviceHolding(JSON.stringify({ form: 1, answers: odd, marks: {} })));
    await open(page);
    await goOn(page);
    await arrived(page, titleOf('phase'));
    await give(page, 'phase', 'recovering');
    await arrived(page, titleOf('absence'));
  });

  it('a newer form is kept apart and never written over', async () => {
    const text = JSON.stringify({ form: 2, answers: { country: 'BE' }, more: 'of a later version' });
    const { page } = await visit(deviceHolding(text));
    await open(page);
    await page.getByText(say('trouble.newer'), { exact: true }).waitFor();
    await begin(page);
    await give(page, 'country', 'BE');
    expect(Object.values(await everything(page))).toContain(text);
  });
});

it('a device that forbids storage says so once and still leads to the next question', async () => {
  const { context, page } = await visit();
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('forbidden', 'QuotaExceededError');
    };
  });
  await open(page);
  await begin(page);
  await give(page, 'country', 'BE');
  await page.getByText(say('trouble.refused'), { exact: true }).waitFor();
  await press(page, 'trouble.read');
  await give(page, 'statute', 'employee');
  await arrived(page, titleOf('phase'));
  expect(await everything(page)).toEqual({});
});

it('a device without any storage still asks and plans', async () => {
  const { context, page } = await visit();
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    }
  });
  await open(page);
  await begin(page);
  await give(page, 'country', 'BE');
  await arrived(page, titleOf('statute'));
});

describe('keep nothing', () => {
  it('leaves no trace while somebody answers', async () => {
    const { page } = await visit();
    await open(page);
    await page.getByRole('checkbox', { name: say('start.keepNothing'), exact: true }).check();
    await begin(page);
    await give(page, 'country', 'BE');
    await give(page, 'statute', 'employee');
    await arrived(page, titleOf('phase'));
    expect(await everything(page)).toEqual({});
  });

  it('takes away what was kept before', async () => {
    const { page } = await visit({ answers: begun });
    await open(page);
    await page.getByRole('checkbox', { name: say('start.keepNothing'), exact: true }).check();
    expect(await everything(page)).toEqual({});
  });
});

describe('wipe everything', () => {
  it('empties the device, and the back button brings nothing back', async () => {
    const { page } = await visit({ answers: PEOPLE.P01 });
    await openPlan(page);
    await press(page, 'foot.privacy');
    await arrived(page, say('privacy.title'));
    await press(page, 'privacy.wipe');
    await press(page, 'privacy.wipeNow');
    await page.getByText(say('privacy.wiped'), { exact: true }).waitFor();
    expect(await everything(page)).toEqual({});
    await page.goBack();
    await arrived(page, say('start.title'));
    await page.reload();
    await arrived(page, say('start.title'));
    expect(await everything(page)).toEqual({});
  });

  it('also takes away what was set aside', async () => {
    const { page } = await visit(deviceHolding('nonsense'));
    await open(page);
    await press(page, 'foot.privacy');
    await press(page, 'privacy.wipe');
    await press(page, 'privacy.wipeNow');
    await page.getByText(say('privacy.wiped'), { exact: true }).waitFor();
    expect(await everything(page)).toEqual({});
  });
});
