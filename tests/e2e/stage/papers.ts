import type { Page } from 'playwright-core';
import type { Handover } from '../../../rules/handover/index.ts';
import { type Answers, plan } from '../../../rules/index.ts';
import { openingOf } from '../../../rules/sheets/open.ts';
import { lettersFor } from '../../../rules/writing/letters.ts';
import { factsOf } from '../../../src/writing/facts.ts';
import golden from '../../handover/golden.json';
import { openSealed, PAPERS, sealedLink, shareUntil } from './exchange.ts';
import { arrived, openPlan, press, unfold } from './screen.ts';
import { toTool } from './tools.ts';
import { DAY } from './visit.ts';
import { say } from './words.ts';

const WORDS = 'appel bezem citroen dorp eiland';
const handover = golden.find((one) => one.name === 'an office worker, two days a week')?.message as never as {
  handover: Handover;
};

/** A thing that can be printed: who reads it, and the way to the moment of printing. */
export type Kind = {
  name: string;
  reader: 'person' | 'work' | 'physician';
  /** The most sheets it may take. */
  sheets: number;
  reach: (page: Page, answers: Answers) => Promise<void>;
  /** Left out: everybody has it. */
  for?: (answers: Answers) => boolean;
};

/** What stands on the device, so that every paper has something to say. */
export const MADE = { ...PAPERS, sheets: { kinds: { admin: 'now', phone: 'not-yet' } } };

const tool =
  (name: Parameters<typeof toTool>[1], more: (page: Page, answers: Answers) => Promise<void> = async () => {}): Kind['reach'] =>
  async (page, answers) => {
    await openPlan(page);
    await toTool(page, name);
    await more(page, answers);
  };

const tick = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${say(name)}`) }).check();

/** The first letter that fits. */
async function firstLetter(page: Page, answers: Answers): Promise<void> {
  const [letter] = lettersFor(factsOf(answers, DAY));
  if (letter) await page.locator(`#letter-${letter.id}`).click();
}

/** Who has an employer, and wants to tell something. */
const tellsWork = (answers: Answers): boolean => ['open', 'undecided'].includes(openingOf(plan(answers, DAY), answers));

/** Everything that comes out of the printer. */
export const KINDS: readonly Kind[] = [
  { name: 'the plan', reader: 'person', sheets: 8, reach: (page) => openPlan(page) },
  {
    name: 'the plan with everything',
    reader: 'person',
    sheets: 20,
    reach: async (page) => {
      await openPlan(page);
      await press(page, 'ways.print');
      await arrived(page, say('printing.title'));
      for (const part of ['details', 'answers']) await tick(page, `printing.part.${part}`);
    },
  },
  { name: 'dates', reader: 'person', sheets: 8, reach: tool('dates') },
  { name: 'build-up', reader: 'person', sheets: 1, reach: tool('building', (page) => press(page, 'building.paper.print')) },
  { name: 'moments', reader: 'person', sheets: 1, reach: tool('building', (page) => press(page, 'building.after.print')) },
  { name: 'energy week', reader: 'person', sheets: 1, reach: tool('building', (page) => press(page, 'building.energy.print')) },
  {
    name: 'sums',
    reader: 'person',
    sheets: 16,
    reach: tool('reckoning', async (page) => {
      await unfold(page);
      await unfold(page);
    }),
  },
  { name: 'cards', reader: 'person', sheets: 4, reach: tool('talking') },
  { name: 'letter', reader: 'work', sheets: 2, reach: tool('writing', firstLetter) },
  { name: 'employer', reader: 'work', sheets: 2, for: tellsWork, reach: tool('sheets') },
  {
    name: 'colleagues',
    reader: 'work',
    sheets: 1,
    for: tellsWork,
    reach: tool('sheets', async (page) => {
      await page.getByRole('radio', { name: say('sheets.forColleagues'), exact: true }).check();
      await tick(page, 'sheets.colleagues.consent');
    }),
  },
  {
    name: 'directory',
    reader: 'person',
    sheets: 30,
    reach: async (page) => {
      await openPlan(page);
      await press(page, 'ways.directory');
      await arrived(page, say('directory.title'));
    },
  },
  {
    name: 'sources',
    reader: 'person',
    sheets: 70,
    reach: async (page) => {
      await openPlan(page);
      await press(page, 'foot.sources');
      await arrived(page, say('sources.title'));
      // The rules of one theme: all of them are a book.
      await page.locator('main details > summary').nth(1).click();
    },
  },
  {
    name: 'words of a link',
    reader: 'person',
    sheets: 1,
    reach: async (page) => {
      await openPlan(page);
      await shareUntil(page, 'handover.words.title');
    },
  },
  {
    name: 'sheet with a link',
    reader: 'physician',
    sheets: 1,
    reach: async (page) => {
      await openPlan(page);
      await shareUntil(page, 'handover.link.title');
    },
  },
  {
    name: 'physician',
    reader: 'physician',
    sheets: 1,
    reach: async (page) => {
      await openSealed(page, await sealedLink(handover.handover, WORDS), WORDS);
      await arrived(page, say('reading.opened.title'));
    },
  },
  {
    name: 'physician with an empty strip',
    reader: 'physician',
    sheets: 2,
    reach: async (page) => {
      await openSealed(page, await sealedLink(handover.handover, WORDS), WORDS);
      await arrived(page, say('reading.opened.title'));
      await tick(page, 'reading.opened.strip');
    },
  },
  {
    name: 'answer',
    reader: 'physician',
    sheets: 1,
    reach: async (page) => {
      await openSealed(page, await sealedLink(handover.handover, WORDS), WORDS);
      await arrived(page, say('reading.opened.title'));
      await press(page, 'reading.opened.answer');
      await arrived(page, say('reading.reply.title'));
      await page.getByRole('radio', { name: say('exchange.verdict.agree'), exact: true }).check();
      await press(page, 'reading.reply.make');
      await arrived(page, say('reading.out.title'));
    },
  },
];
