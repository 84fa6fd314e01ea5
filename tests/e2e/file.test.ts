import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PEOPLE } from './stage/people.ts';
import { answersUntil, arrived, button, give, open, planArrived, press, titleOf } from './stage/screen.ts';
import { DAY, kept, useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();
const PAPERS = { telling: { a: 'sentence of my own' }, writing: [1, 2] };
const MARKS = { 'be-employee.file-form': 'done' };

const toPrivacy = async (page: Page): Promise<void> => {
  await press(page, 'foot.privacy');
  await arrived(page, say('privacy.title'));
};

/** Saves a copy as a person does; gives its name and what is in it. */
async function saved(page: Page): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await press(page, 'privacy.save');
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const choose = (page: Page, text: string, name = 'draad-2026-11-21.json'): Promise<void> =>
  page
    .getByLabel(say('keeping.file'), { exact: true })
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

describe('a copy in a file', () => {
  it('holds everything, and makes another device the same', async () => {
    const { page } = await visit({ answers: PEOPLE.P01, papers: PAPERS, marks: MARKS });
    await open(page);
    await toPrivacy(page);
    const { name, text } = await saved(page);
    expect(name).toBe(`draad-${DAY}.json`);
    await page.getByText(say('keeping.saved', { name }), { exact: true }).waitFor();

    const { page: other } = await visit();
    await open(other);
    await toPrivacy(other);
    await choose(other, text);
    await button(other, 'keeping.take').click();
    await other.getByText(say('keeping.taken'), { exact: true }).waitFor();
    expect(await kept(other)).toEqual({ form: 1, answers: PEOPLE.P01, papers: PAPERS, marks: MARKS });
    // There was nothing here, so there is nothing to put back.
    expect(await button(other, 'keeping.putBack').count()).toBe(0);
    await press(other, 'privacy.start');
    await other.getByRole('link', { name: say('start.continue'), exact: true }).click();
    await planArrived(other);
  });

  it('does not write over what is here without a yes, and what was here can be put back', async () => {
    const { page: first } = await visit({ answers: PEOPLE.P02 });
    await open(first);
    await toPrivacy(first);
    const { text } = await saved(first);

    const { page } = await visit({ answers: PEOPLE.P01, papers: PAPERS });
    await open(page);
    await toPrivacy(page);
    const before = await kept(page);
    await choose(page, text);
    await page.getByText(say('keeping.instead'), { exact: true }).waitFor();
    expect(await kept(page)).toEqual(before);
    await press(page, 'keeping.not');
    expect(await kept(page)).toEqual(before);

    await choose(page, text);
    await press(page, 'keeping.replace');
    await page.getByText(say('keeping.taken'), { exact: true }).waitFor();
    expect((await kept(page))?.answers).toEqual(PEOPLE.P02);
    // It can be put back after a look at another screen too.
    await press(page, 'foot.directory');
    await arrived(page, say('directory.title'));
    await toPrivacy(page);
    await press(page, 'keeping.putBack');
    await page.getByText(say('keeping.isBack'), { exact: true }).waitFor();
    expect(await kept(page)).toEqual(before);
  });

  it('works where nothing is kept: in memory, and out of it', async () => {
    const begun = answersUntil(PEOPLE.P01, 'phase');
    const { page } = await visit();
    await open(page);
    await page.getByRole('checkbox', { name: say('start.keepNothing'), exact: true }).check();
    await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
    await give(page, 'country', 'BE');
    await give(page, 'statute', 'employee');
    await arrived(page, titleOf('phase'));
    await toPrivacy(page);
    const { text } = await saved(page);
    expect(JSON.parse(text).answers).toEqual(begun);
    await press(page, 'privacy.wipe');
    await press(page, 'privacy.wipeNow');
    await page.getByText(say('keeping.nothing'), { exact: true }).waitFor();
    await choose(page, text);
    await press(page, 'keeping.take');
    await page.getByText(say('keeping.taken'), { exact: true }).waitFor();
    expect(await kept(page)).toBeNull();
    await press(page, 'privacy.start');
    await page.getByRole('link', { name: say('start.continue'), exact: true }).click();
    await arrived(page, titleOf('phase'));
  });

  it('that cannot be opened says why, and what is here stays', async () => {
    const { page } = await visit({ answers: PEOPLE.P01, papers: PAPERS });
    await open(page);
    await toPrivacy(page);
    const before = await kept(page);
    for (const [fault, text] of [
      ['not-ours', 'Lieve groeten uit Gent'],
      ['damaged', '{"program":"draad","form":1,"answers":{"country":'],
      ['newer', '{"program":"draad","form":99,"answers":{}}'],
      ['too-large', ' '.repeat(1_000_001)],
    ] as const) {
      await choose(page, text);
      await page
        .getByRole('alert')
        .getByText(say(`keeping.fault.${fault}`), { exact: true })
        .waitFor();
      expect(await kept(page)).toEqual(before);
    }
  });

  it('says what the browser promised, and asks when it is tapped', async () => {
    const { context, page } = await visit({ answers: PEOPLE.P01 });
    await context.addInitScript(() => {
      let granted = false;
      navigator.storage.persisted = async () => granted;
      navigator.storage.persist = async () => {
        granted = localStorage.getItem('grants') === 'yes';
        return granted;
      };
    });
    await open(page);
    await toPrivacy(page);
    await page.getByText(say('keeping.stay.may-go'), { exact: true }).waitFor();
    await press(page, 'keeping.stay.ask');
    await page.getByText(say('keeping.stay.refused'), { exact: true }).waitFor();
    await page.evaluate(() => localStorage.setItem('grants', 'yes'));
    await page.reload();
    await press(page, 'keeping.stay.ask');
    await page.getByText(say('keeping.stay.kept'), { exact: true }).waitFor();
  });
});
