import type { Page } from 'playwright-core';
import type { Handover } from '../../../rules/handover/index.ts';
import { type PhysicianAnswer, pack } from '../../../rules/handover/index.ts';
import { seal } from '../../../rules/sealing/index.ts';
import golden from '../../handover/golden.json';
import { openSealed, PAPERS, shareUntil } from './exchange.ts';
import { PEOPLE } from './people.ts';
import { arrived, openPlan, press, unfold } from './screen.ts';
import type { ScreenOf } from './screens.ts';
import { ADDRESS, DAY } from './visit.ts';
import { say } from './words.ts';

const messageOf = (name: string) =>
  golden.find((one) => one.name === name)?.message as never as { handover: Handover; answer: PhysicianAnswer };
const WORDS = 'appel bezem citroen dorp eiland';
const { handover } = messageOf('an office worker, two days a week');
const { answer } = messageOf('an answer that agrees');
const handoverLink = seal(pack({ handover }), WORDS);
const answerLink = seal(pack({ answer: { ...answer, verdict: 'adjust', steps: handover.steps?.phases ?? [] } }), WORDS);

const sharing = (title: Parameters<typeof shareUntil>[1]): ScreenOf => ({
  name: title,
  answers: PEOPLE.P01,
  papers: PAPERS,
  reach: async (page) => {
    await openPlan(page);
    await shareUntil(page, title);
    await unfold(page);
  },
});

const reading = (name: string, more: (page: Page) => Promise<void>): ScreenOf => ({
  name,
  reach: async (page) => {
    await openSealed(page, `${ADDRESS}#${await handoverLink}`, WORDS);
    await arrived(page, say('reading.opened.title'));
    await more(page);
  },
});

/** What goes to a physician and comes back. */
export const EXCHANGE_SCREENS: readonly ScreenOf[] = [
  sharing('handover.reader.title'),
  sharing('handover.sections.title'),
  sharing('handover.preview.title'),
  sharing('handover.until.title'),
  sharing('handover.how.title'),
  sharing('handover.words.title'),
  sharing('handover.link.title'),
  {
    name: 'unsealing, wrong words',
    fault: true,
    reach: async (page) => {
      await openSealed(page, `${ADDRESS}#${await handoverLink}`, 'heel andere woorden');
      await page.getByRole('alert').waitFor();
      await unfold(page);
    },
  },
  reading('the page of a physician', (page) => unfold(page)),
  reading('replying', async (page) => {
    await press(page, 'reading.opened.answer');
    await arrived(page, say('reading.reply.title'));
    await page.getByRole('radio', { name: say('exchange.verdict.adjust'), exact: true }).check();
    await unfold(page);
  }),
  {
    ...reading('replying, with nothing', async (page) => {
      await press(page, 'reading.opened.answer');
      await arrived(page, say('reading.reply.title'));
      await press(page, 'reading.reply.make');
      await page.getByRole('alert').waitFor();
    }),
    fault: true,
  },
  {
    ...sharing('handover.how.title'),
    name: 'sharing, no way chosen',
    fault: true,
    reach: async (page) => {
      await openPlan(page);
      await shareUntil(page, 'handover.how.title');
      await press(page, 'handover.next');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'an answer that came back',
    answers: PEOPLE.P01,
    papers: {
      ...PAPERS,
      sent: [
        {
          id: answer.to,
          made: DAY,
          until: '2026-12-21',
          reader: 'occupational',
          sections: ['steps'],
          steps: PAPERS.building.phases,
        },
      ],
    },
    reach: async (page) => {
      await openSealed(page, `${ADDRESS}#${await answerLink}`, WORDS);
      await arrived(page, say('answered.title', { who: say('exchange.yours.occupational.BE') }));
      await press(page, 'answered.takeAll');
      await unfold(page);
    },
  },
];
