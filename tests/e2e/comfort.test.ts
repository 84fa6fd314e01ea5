import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PEOPLE } from './stage/people.ts';
import { answersUntil, arrived, button, open, openPlan, press, titleOf } from './stage/screen.ts';
import { kept, useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();
const person = PEOPLE.P01;

const openComfort = async (page: Page) => {
  await open(page);
  await press(page, 'foot.comfort');
  await arrived(page, say('comfort.title'));
};
const rootSize = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** A browser with one voice of a network and one of the device; what they are made to say is written down. */
const voices = () => {
  const spoken: { text: string; voice: string }[] = [];
  const voice = (name: string, localService: boolean) => ({ name, lang: 'nl-BE', localService, default: !localService });
  Object.assign(window, { spoken });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    // A plain function: it has to run in the page as it is written here.
    value: function (this: { text: string }, text: string) {
      this.text = text;
    },
  });
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      getVoices: () => [voice('network', false), voice('device', true)],
      addEventListener: () => {},
      removeEventListener: () => {},
      cancel: () => spoken.push({ text: '(silence)', voice: '' }),
      speak: ({ text, voice: by, onend }: { text: string; voice: { name: string }; onend: () => void }) => {
        spoken.push({ text, voice: by.name });
        setTimeout(onend, 20);
      },
    },
  });
};
const spoken = (page: Page) => page.evaluate(() => (window as unknown as { spoken: { text: string; voice: string }[] }).spoken);

describe('easier reading', () => {
  it('works at once, stays after a reload before the first paint, and holds at 320 px', async () => {
    const { page } = await visit({ viewport: { width: 320, height: 640 } });
    await openComfort(page);
    await page.getByLabel(say('comfort.size.largest'), { exact: true }).check();
    await page.getByLabel(say('comfort.light.dark'), { exact: true }).check();
    expect(await rootSize(page)).toBe('32px');
    expect(await ground(page)).toBe('rgb(18, 25, 27)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.reload();
    await arrived(page, say('comfort.title'));
    expect(await rootSize(page)).toBe('32px');
    expect((await kept(page))?.papers.comfort).toEqual({ size: 'largest', light: 'dark' });
  });

  it('leaves paper as it is', async () => {
    const { page } = await visit({ answers: person, papers: { comfort: { size: 'largest', light: 'dark' } } });
    await openPlan(page);
    await page.emulateMedia({ media: 'print' });
    expect(await rootSize(page)).toBe('20px');
    expect(await ground(page)).toBe('rgb(255, 255, 255)');
  });

  it('keeps nothing for who keeps nothing', async () => {
    const { page } = await visit();
    await open(page);
    await page.getByLabel(say('start.keepNothing')).check();
    await press(page, 'foot.comfort');
    await page.getByLabel(say('comfort.size.larger'), { exact: true }).check();
    expect(await rootSize(page)).toBe('25px');
    expect(await kept(page)).toBeNull();
  });

  it('shows this week first on a calm screen, and the rest when asked', async () => {
    const { page } = await visit({ answers: person, papers: { comfort: { calm: 'yes' } } });
    await open(page);
    await page.getByRole('link', { name: say('start.continue'), exact: true }).click();
    await arrived(page, say('plan.title'));
    const thread = page.getByRole('heading', { level: 2, name: say('plan.thread'), exact: true });
    expect(await thread.count()).toBe(0);
    expect(await button(page, 'foot.sources').isVisible()).toBe(false);
    expect(await page.getByText(say('foot.human')).isVisible()).toBe(true);
    await press(page, 'plan.more');
    await thread.waitFor();
    expect(await thread.evaluate((heading) => heading === document.activeElement)).toBe(true);
  });
});

describe('reading aloud', () => {
  it('takes a voice of the device only, reads the question, and falls silent on the next screen', async () => {
    const { page } = await visit({ answers: answersUntil(person, 'complaints'), papers: { comfort: { voice: 'yes' } } });
    await page.addInitScript(voices);
    await open(page);
    await page.getByRole('link', { name: say('start.continue'), exact: true }).click();
    await arrived(page, titleOf('complaints'));
    expect(await spoken(page)).toEqual([]);
    await page.getByRole('button', { name: new RegExp(`^${say('voice.read')}`) }).click();
    await page.waitForFunction(() => (window as unknown as { spoken: unknown[] }).spoken.length > 3);
    await press(page, 'asking.back').catch(() => undefined);
    const said = (await spoken(page)).filter(({ voice }) => voice !== '');
    expect(said[0]?.text).toBe(titleOf('complaints'));
    expect(new Set(said.map(({ voice }) => voice))).toEqual(new Set(['device']));
    expect((await spoken(page)).at(-1)?.text).toBe('(silence)');
  });
});
