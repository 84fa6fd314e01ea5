import jsQR from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { type Handover, pack } from '../../../rules/handover/index.ts';
import { seal } from '../../../rules/sealing/index.ts';
import { arrived, button, press } from './screen.ts';
import { ADDRESS } from './visit.ts';
import { say } from './words.ts';

/** What stands in the notebook of somebody who made steps and typed what a physician may read. */
export const PAPERS = {
  building: {
    contract: 38,
    phases: [
      { purpose: 'settle', weeks: 2, open: false, hours: [4, 0, 4, 0, 0, 0, 0], tasks: '' },
      { purpose: 'hours', weeks: 4, open: true, hours: [7.5, 0, 7.5, 4, 0, 0, 0], tasks: '' },
    ],
    free: [4],
    off: [],
    restBetween: false,
    start: null,
    arranged: '',
  },
  handover: {
    name: 'S.',
    asks: ['start', 'adjustments'],
    questions: 'Kan ik met twee dagen beginnen?',
    job: 'administratief medewerker',
    contract: 38,
    pattern: 'same-days',
    commute: '30-to-60',
    demands: ['focus', 'sitting', 'noise'],
    activities: ['whole-day', 'focus', 'busy', 'tired'],
    hardOwn: 'Na de middag lukt nadenken niet meer.',
    helps: ['flexible-hours', 'short-breaks'],
    helpsOwn: '',
    ability: 5,
    days: ['2026-12-08'],
    weekly: ['4'],
    presenceOwn: '',
    others: { treating: { consent: 'ask-first', contact: '' } },
  },
};

/** The steps from the plan to a link, each with the title of its screen and how it is passed. */
/** A term as it stands, also with brackets in it. */
const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const STEPS = [
  ['sharing.title', (page: Page) => press(page, 'sharing.make')],
  [
    'handover.reader.title',
    async (page: Page) => {
      await page
        .getByRole('radio', {
          name: new RegExp(
            `^(${['BE', 'NL'].map((country) => literal(say(`exchange.reader.occupational.${country}`))).join('|')})`,
            'i',
          ),
        })
        .check();
      await press(page, 'handover.next');
    },
  ],
  [
    'handover.sections.title',
    async (page: Page) => {
      for (const section of await sections(page).all()) await section.check();
      await press(page, 'handover.next');
    },
  ],
  ['handover.preview.title', (page: Page) => press(page, 'handover.next')],
  ['handover.until.title', (page: Page) => press(page, 'handover.next')],
  [
    'handover.how.title',
    async (page: Page) => {
      await page.getByRole('radio', { name: new RegExp(`^${say('handover.how.link')}`) }).check();
      await press(page, 'handover.next');
    },
  ],
  ['handover.words.title', (page: Page) => press(page, 'handover.words.next')],
  ['handover.link.title', async () => {}],
] as const;
type Title = (typeof STEPS)[number][0];

/** From the plan to a step of sharing, which stands on screen then. */
export async function shareUntil(page: Page, wanted: Title): Promise<void> {
  await press(page, 'ways.share');
  for (const [title, pass] of STEPS) {
    await arrived(page, say(title));
    if (title === wanted) return;
    await pass(page);
  }
}

/** From the plan to a sealed link with the whole page in it; gives the five words and the link as it can be copied. */
export async function shareAll(page: Page): Promise<{ words: string; link: string }> {
  await shareUntil(page, 'handover.words.title');
  const words = await phraseOn(page);
  await press(page, 'handover.words.next');
  await arrived(page, say('handover.link.title'));
  return { words, link: await linkOn(page) };
}

/** The ticks of the parts of the page. */
export const sections = (page: Page): Locator => page.locator('.handover-sections > li > label input[type=checkbox]');

async function phraseOn(page: Page): Promise<string> {
  const show = button(page, 'handover.words.show');
  if (await show.isVisible()) await show.click();
  const shown = await page
    .getByRole('group', { name: say('handover.words.label') })
    .or(page.getByLabel(say('handover.words.label')))
    .first()
    .innerText();
  return shown.replaceAll(/[^\p{L}]+/gu, ' ').trim();
}

export const linkOn = (page: Page): Promise<string> =>
  page.getByRole('textbox', { name: say('exchange.out.link'), exact: true }).inputValue();

/** What an independent reader sees in a picture, or null. */
export function scanned(picture: Buffer): string | null {
  const { data, width, height } = PNG.sync.read(picture);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null;
}

/** Opens a sealed link and types its words. */
export async function openSealed(page: Page, link: string, words: string): Promise<void> {
  await page.goto(link);
  await arrived(page, say('reading.open.title'));
  await typeWords(page, words);
}

export async function typeWords(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: say('reading.open.words') }).fill(words);
  await press(page, 'reading.open.submit');
}

/** A link with any page in it, as the product seals it. */
export const sealedLink = async (handover: Handover, words: string): Promise<string> =>
  `${ADDRESS}#${await seal(pack({ handover }), words)}`;
