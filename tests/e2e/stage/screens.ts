import type { Page } from 'playwright-core';
import { type Answers, toFragment } from '../../../rules/index.ts';
import { EXCHANGE_SCREENS } from './exchange-screens.ts';
import { MORE_SCREENS } from './more-screens.ts';
import { PEOPLE } from './people.ts';
import { answersUntil, arrived, button, give, open, openPlan, openStart, planArrived, press, titleOf, unfold } from './screen.ts';
import { ADDRESS, type Visit } from './visit.ts';
import { type Language, languageExpected, say } from './words.ts';

/** A screen of the product: what stands on the device before, and the way there. */
export type ScreenOf = {
  name: string;
  answers?: Answers;
  papers?: Readonly<Record<string, unknown>>;
  reach: (page: Page) => Promise<void>;
  /** Somebody made a mistake here. */
  fault?: true;
  /** The network is gone here. */
  offline?: true;
};

/** What has to stand on a device before the way to a screen, for who chose a language earlier. */
export const visitOf = ({ answers, papers }: ScreenOf, language: Language): Pick<Visit, 'answers' | 'papers'> =>
  language === 'nl' && !answers && !papers ? {} : { answers: answers ?? {}, papers: { ...papers, language } };

const person = PEOPLE.P01;

/** The screen that asks this question, on a device that holds all answers before it. */
const asking = (question: string, more: (page: Page) => Promise<void> = async () => {}): ScreenOf => ({
  name: `asking ${question}`,
  answers: answersUntil(person, question),
  reach: async (page) => {
    await open(page);
    await page.getByRole('link', { name: say(question === 'country' ? 'start.begin' : 'start.continue'), exact: true }).click();
    await arrived(page, titleOf(question));
    await unfold(page);
    await more(page);
  },
});

/** A screen beside the plan. */
const beside = (name: string, way: string, title: string, more: (page: Page) => Promise<void> = async () => {}): ScreenOf => ({
  name,
  answers: person,
  reach: async (page) => {
    await openPlan(page);
    await press(page, way);
    await arrived(page, say(title));
    await unfold(page);
    await more(page);
  },
});

/** Every screen, in the states that look different. */
export const SCREENS: readonly ScreenOf[] = [
  { name: 'start', reach: (page) => openStart(page).then(() => unfold(page)) },
  { name: 'start, been here before', answers: person, reach: (page) => openStart(page) },
  asking('country'),
  asking('obstacles'),
  {
    ...asking('complaints', (page) => press(page, 'asking.next').then(() => page.getByRole('alert').waitFor())),
    name: 'asking, nothing ticked',
    fault: true,
  },
  asking('first_sick_day'),
  {
    ...asking('restart_day', async (page) => {
      await page.getByLabel(say('asking.day'), { exact: true }).fill('40');
      await press(page, 'asking.next');
      await page.getByRole('alert').waitFor();
    }),
    name: 'asking, no such day',
    fault: true,
  },
  {
    ...asking('wish', async (page) => {
      await give(page, 'wish', 'gradual');
      await arrived(page, say('interim.title'));
      await unfold(page);
    }),
    name: 'interim',
  },
  {
    ...asking('schedule', async (page) => {
      await give(page, 'schedule', 'fixed');
      await arrived(page, say('resting.title'));
    }),
    name: 'resting',
  },
  beside('checking', 'ways.check', 'checking.title'),
  {
    ...beside('checking, answers dropped', 'ways.check', 'checking.title', async (page) => {
      await page.getByRole('button', { name: titleOf('wish') }).click();
      await give(page, 'wish', 'not-yet');
      await page.getByText(say('dropped.text'), { exact: true }).waitFor();
    }),
  },
  {
    name: 'plan',
    answers: PEOPLE.P04,
    reach: async (page) => {
      await openPlan(page);
      await page
        .getByRole('checkbox', { name: say('plan.mark.done'), exact: true })
        .first()
        .click();
      await unfold(page);
    },
  },
  {
    name: 'plan from a link, of few answers, on another day',
    reach: async (page) => {
      await page.goto(`${ADDRESS}?on=2019-06-01#${toFragment(answersUntil(person, 'employer_stance'))}`);
      await press(page, 'received.look');
      await planArrived(page);
    },
  },
  beside('directory', 'ways.directory', 'directory.title'),
  ...['talking', 'telling', 'writing', 'dates', 'building', 'reckoning', 'sheets'].map((tool) =>
    beside(tool, `tools.${tool}`, `${tool}.title`),
  ),
  {
    name: 'sources',
    reach: async (page) => {
      await open(page);
      await press(page, 'foot.sources');
      await arrived(page, say('sources.title'));
      await page.locator('main details > summary').nth(1).click();
    },
  },
  beside('updating', 'ways.update', 'updating.title'),
  beside('printing', 'ways.print', 'printing.title'),
  beside('sharing', 'ways.share', 'sharing.title', async (page) => {
    await press(page, 'sharing.copy');
    await page.getByRole('status').waitFor();
  }),
  {
    name: 'received',
    answers: person,
    reach: async (page) => {
      await page.goto(`${ADDRESS}#${toFragment(PEOPLE.P02)}`);
      await arrived(page, say('received.title'));
    },
  },
  {
    name: 'received, damaged',
    reach: async (page) => {
      await page.goto(`${ADDRESS}#dAAAA`);
      await arrived(page, say('received.paste'));
    },
  },
  ...MORE_SCREENS,
  ...EXCHANGE_SCREENS,
  {
    name: 'privacy',
    answers: person,
    reach: async (page) => {
      await open(page);
      await press(page, 'foot.privacy');
      await press(page, 'privacy.wipe');
      await button(page, 'privacy.wipeNow').waitFor();
      await unfold(page);
    },
  },
  {
    name: 'unreachable, with trouble',
    offline: true,
    reach: async (page) => {
      await page.addInitScript(() => localStorage.setItem('draad', 'nonsense'));
      await open(page, `?${languageExpected()}`);
      await page.getByText(say('trouble.damaged'), { exact: true }).waitFor();
      await page.context().setOffline(true);
      await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
      await arrived(page, say('unreachable.title'));
    },
  },
];
