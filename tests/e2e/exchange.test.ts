import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { readFragment } from '../../rules/sealing/fragment.ts';
import { linkOn, openSealed, PAPERS, scanned, shareAll, typeWords } from './stage/exchange.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, openPlan, planArrived, press } from './stage/screen.ts';
import { ADDRESS, kept, useBrowser } from './stage/visit.ts';
import { watch } from './stage/watch.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();
const person = { answers: PEOPLE.P01, papers: PAPERS };
const watched: string[][] = [];
afterEach(() => {
  for (const seen of watched.splice(0)) expect(seen, 'no other host, and an empty console').toEqual([]);
});

const device = async (options: Parameters<typeof visit>[0] = {}): Promise<{ context: BrowserContext; page: Page }> => {
  const stage = await visit(options);
  watched.push(await watch(stage.context));
  return stage;
};

/** Everything that a browser could keep or send of what is on screen. */
const traces = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href, document.title, document.cookie]),
  );

/** Two of the five words side by side. One alone may stand in another word by chance: "taal" in "betaalt". */
const together = (words: string): RegExp => {
  const five = words.split(' ');
  return new RegExp(
    five
      .slice(1)
      .map((word, place) => `${five[place]}\\W+${word}`)
      .join('|'),
    'i',
  );
};

describe('a page for a physician, from one device to another and back', () => {
  it('goes out as a picture and words, is answered, and is taken over', async () => {
    const { page: mine } = await device(person);
    await openPlan(mine);
    const { words, link } = await shareAll(mine);
    expect(words.split(' ')).toHaveLength(5);

    // The picture on screen, and on the paper that is printed: read by somebody else's reader.
    expect(scanned(await mine.locator('.qr:visible').first().screenshot())).toBe(link);
    await mine.emulateMedia({ media: 'print' });
    const printed = mine.locator('.qr:visible');
    expect(await printed.count()).toBe(1);
    expect(scanned(await printed.screenshot())).toBe(link);
    const box = await printed.boundingBox();
    const modules = Number((await printed.getAttribute('viewBox'))?.split(' ')[2]);
    expect((box?.width ?? 0) / (96 / 25.4) / modules, 'millimetres a module').toBeGreaterThanOrEqual(0.6);
    expect(await mine.locator('body').innerText()).not.toMatch(together(words));
    await mine.emulateMedia({ media: 'screen' });

    // Neither the words nor anything readable stays behind.
    const left = await traces(mine);
    expect(left).not.toMatch(together(words));
    expect(left).not.toContain(link.split('#')[1]);

    const { page: theirs } = await device();
    await theirs.goto(link);
    await arrived(theirs, say('reading.open.title'));
    expect(theirs.url()).toBe(ADDRESS);
    await typeWords(theirs, 'heel andere woorden dan deze vijf');
    await theirs.getByText(say('reading.open.fault.wrong-words'), { exact: true }).waitFor();
    await typeWords(theirs, ` ${words.toUpperCase().replaceAll(' ', ' - ')} \n`);
    await arrived(theirs, say('reading.opened.title'));
    const text = await theirs.locator('main').innerText();
    for (const part of ['administratief medewerker', 'Kan ik met twee dagen beginnen?', 'd160', 'b1300', 'Na de middag']) {
      expect(text).toContain(part);
    }
    expect(await kept(theirs)).toBeNull();
    const theirTraces = await traces(theirs);
    for (const part of ['administratief', 'middag']) expect(theirTraces).not.toContain(part);
    expect(theirTraces).not.toMatch(together(words));

    await press(theirs, 'reading.opened.answer');
    await arrived(theirs, say('reading.reply.title'));
    await theirs.getByRole('radio', { name: say('exchange.verdict.adjust'), exact: true }).check();
    await theirs.getByLabel(say('reading.reply.hoursFor', { day: say('exchange.weekday.0'), number: 1 })).fill('3');
    await theirs
      .getByRole('checkbox', { name: new RegExp(say('exchange.way.aids')) })
      .first()
      .check();
    await theirs.getByLabel(say('reading.reply.note')).fill('Neem het verslag mee.');
    await press(theirs, 'reading.reply.make');
    await press(theirs, 'reading.out.link');
    await theirs.getByRole('textbox', { name: say('exchange.out.link'), exact: true }).waitFor();
    const back = await linkOn(theirs);
    expect(back).not.toBe(link);

    await openSealed(mine, back, words);
    await arrived(mine, say('answered.title', { who: say('exchange.yours.occupational.BE') }));
    await mine.getByText(say('answered.nothingYet'), { exact: true }).waitFor();
    const before = JSON.stringify((await kept(mine))?.papers.building);
    expect(before).toBe(JSON.stringify(PAPERS.building));
    await press(mine, 'answered.takeAll');
    const building = (await kept(mine))?.papers.building as typeof PAPERS.building;
    expect(building.phases[0]?.hours[0]).toBe(3);
    expect(building.phases[1]?.hours).toEqual(PAPERS.building.phases[1]?.hours);
    expect(building.phases[0]).toMatchObject({ from: { reader: 'occupational' } });
    await press(mine, 'answered.toPlan');
    await planArrived(mine);
    await mine.getByText('Neem het verslag mee.', { exact: false }).first().waitFor();
  });

  it('tells who has the link alone nothing but its length', async () => {
    const { page } = await device(person);
    await openPlan(page);
    const one = (await shareAll(page)).link;
    const { page: again } = await device(person);
    await openPlan(again);
    const two = (await shareAll(again)).link;
    const [a, b] = [one, two].map((link) => readFragment(link.split('#')[1] ?? ''));
    if (!a || !b || 'fault' in a || 'fault' in b) throw new Error('our own links cannot be read');
    expect(one.length).toBe(two.length);
    // Salt, iv and cipher have nothing in common; version and rounds are those of every link.
    expect(a.header.slice(0, 5)).toEqual(b.header.slice(0, 5));
    const alike = [...a.cipher].filter((byte, place) => byte === b.cipher[place]).length;
    expect(alike).toBeLessThan(a.cipher.length / 16);
    expect(a.salt).not.toEqual(b.salt);
    expect(a.iv).not.toEqual(b.iv);
  });

  it('a link that a mail scanner rewrote opens, and a cut one says so', async () => {
    const { page: mine } = await device(person);
    await openPlan(mine);
    const { words, link } = await shareAll(mine);
    const { page } = await visit();
    await page.goto(link.replace('#', '%23'));
    await arrived(page, say('reading.open.title'));
    expect(page.url()).toBe(ADDRESS);
    await typeWords(page, words);
    await arrived(page, say('reading.opened.title'));
    const { page: cut } = await device();
    await cut.goto(link.slice(0, -20));
    await cut.getByText(say('reading.open.fault.cut-or-changed'), { exact: true }).waitFor();
  });
});
