import type { Page } from 'playwright-core';
import { PEOPLE } from './people.ts';
import { answersUntil, arrived, open, openPlan, openStart, press, titleOf, unfold } from './screen.ts';
import type { ScreenOf } from './screens.ts';
import { say } from './words.ts';

const person = PEOPLE.P01;
const HELPER = { writer: 'helper' };
/** Everything that makes reading easier, at once. */
const EASED = { comfort: { size: 'largest', contrast: 'more', calm: 'yes', voice: 'yes' } };

const plan = (name: string, more: Partial<ScreenOf>): ScreenOf => ({
  name,
  answers: person,
  reach: (page) => openPlan(page).then(() => unfold(page)),
  ...more,
});

const asking = (name: string, question: string, papers: ScreenOf['papers'], more = unfold): ScreenOf => ({
  name,
  answers: answersUntil(person, question),
  ...(papers ? { papers } : {}),
  reach: async (page) => {
    await open(page);
    await page.getByRole('link', { name: say(question === 'country' ? 'start.begin' : 'start.continue'), exact: true }).click();
    await arrived(page, titleOf(question));
    await more(page);
  },
});

/** A tool in which something was typed. */
const tool = (name: string, id: string, more: (page: Page) => Promise<void>, rest: Partial<ScreenOf> = {}): ScreenOf =>
  plan(name, {
    reach: async (page) => {
      await openPlan(page);
      await press(page, `tools.${id}`);
      await arrived(page, say(`${id}.title`));
      await unfold(page);
      await more(page);
    },
    ...rest,
  });

const alert = (page: Page) => page.getByRole('alert').filter({ hasText: /./ }).first().waitFor();

/** The same screens as others see them: a helper, who reads with more ease, and the other country. And mistakes in the tools. */
export const MORE_SCREENS: readonly ScreenOf[] = [
  { name: 'start, for a helper', answers: person, papers: HELPER, reach: (page) => openStart(page).then(() => unfold(page)) },
  plan('plan, for a helper', { papers: HELPER }),
  asking('asking, for a helper', 'employer_stance', HELPER),
  asking('consent of who is helped', 'country', undefined, async (page) => {
    await unfold(page);
    await page.getByRole('radio', { name: new RegExp(`^${say('writer.kind.helper')}`) }).click();
    await arrived(page, say('writer.consent.title'));
    await press(page, 'writer.consent.no');
  }),
  plan('plan in the Netherlands', { answers: PEOPLE['P-own-nl-civil-police'] }),
  {
    name: 'comfort',
    reach: async (page) => {
      await open(page);
      await press(page, 'foot.comfort');
      await arrived(page, say('comfort.title'));
    },
  },
  plan('plan, eased', {
    papers: EASED,
    reach: async (page) => {
      await open(page);
      await page.getByRole('link', { name: say('start.continue'), exact: true }).click();
      await arrived(page, say('plan.title'));
      await unfold(page);
    },
  }),
  asking('asking, eased', 'complaints', EASED),
  tool('building, from an example', 'building', async (page) => {
    await page.getByLabel(say('building.contract.label'), { exact: true }).fill('38');
    await press(page, 'building.examples.calm');
    await unfold(page);
  }),
  tool('building, no such contract', 'building', async (page) => {
    await page.getByLabel(say('building.contract.label'), { exact: true }).fill('900');
    await page.keyboard.press('Tab');
    await alert(page);
  }),
  tool(
    'dates, no such day',
    'dates',
    async (page) => {
      await press(page, 'dates.gaps.add');
      await alert(page);
    },
    { fault: true },
  ),
];
