import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { timeline } from '../../rules/dates/index.ts';
import { byIcalJs, byNodeIcal, MEDICAL } from '../dates/readers.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, button, dayParts, press, titleOf } from './stage/screen.ts';
import { downloaded, fold, groupOf, HOLES, onPaper, paperOf, reload, typeDay, useTools } from './stage/tools.ts';
import { DAY, kept } from './stage/visit.ts';
import { say, writtenDay } from './stage/words.ts';

const { at } = useTools();

const SUBJECTS = ['work', 'look-back', 'papers', 'own-date', 'step'].map((subject) => say(`dates.calendar.subject.${subject}`));

/** Every date to come, as the tool should show and export them. */
const aheadOf = (answers: Parameters<typeof timeline>[0]) => timeline(answers, DAY).filter(({ day }) => day >= DAY);

/** Asks for the file of every date, and reads it with two libraries. */
async function calendarOf(page: Page, count: number) {
  const all = page.getByRole('button', { name: say('dates.calendar.all', { count }), exact: true });
  const { name, bytes } = await downloaded(page, () => all.click());
  expect(name).toBe(say('dates.calendar.file'));
  await page.getByText(say('dates.calendar.done', { count }), { exact: true }).waitFor();
  const text = bytes.toString('utf8');
  const events = byIcalJs(text);
  const byUid = (list: typeof events) => [...list].sort((a, b) => a.uid.localeCompare(b.uid));
  expect(byUid(byNodeIcal(text))).toEqual(byUid(events));
  return events;
}

it('a missing day is filled in, and the calendar has every date as a whole day with a neutral name', async () => {
  const { page } = await at('dates', { answers: PEOPLE.P20 });
  await page.getByText(say('dates.missing.text'), { exact: true }).waitFor();
  const give = page.getByRole('button', {
    name: say('dates.missing.give', { name: say('dates.given.restart_day') }),
    exact: true,
  });
  await give.click();
  await arrived(page, titleOf('restart_day'));
  // "I don't know" was the answer: it goes before a day is typed.
  const unknown = page.getByRole('checkbox');
  if (await unknown.isChecked()) await unknown.uncheck();
  for (const [field, text] of dayParts(page, '2027-01-11')) await field.fill(text);
  await press(page, 'asking.next');
  await arrived(page, say('dates.title'));
  expect(await page.getByText(say('dates.missing.text'), { exact: true }).count()).toBe(0);

  const answers = (await kept(page))?.answers ?? {};
  expect(answers).toEqual({ ...PEOPLE.P20, restart_day: '2027-01-11' });
  const ahead = aheadOf(answers);
  expect(ahead.some(({ id }) => id === 'given-restart_day')).toBe(true);
  const events = await calendarOf(page, ahead.length);
  expect(events.map(({ day }) => day)).toEqual(ahead.map(({ day }) => day));
  for (const { title, text, uid } of events) {
    expect(SUBJECTS).toContain(title);
    expect(`${title} ${text}`).not.toMatch(MEDICAL);
    expect(`${title} ${text} ${uid}`).not.toMatch(HOLES);
  }

  await reload(page, 'dates');
  expect(await calendarOf(page, ahead.length)).toEqual(events);
});

it('an interruption is typed, told what it does, kept, and taken away; the list prints whole', async () => {
  const { page } = await at('dates', { answers: PEOPLE.P20 });
  await fold(page, say('dates.gaps.fold')).locator('summary').click();
  const add = async (from: string, to: string) => {
    await typeDay(groupOf(page, say('dates.gaps.from')), from);
    await typeDay(groupOf(page, say('dates.gaps.to')), to);
    await press(page, 'dates.gaps.add');
  };
  await add('2026-09-10', '2026-09-01');
  await page.getByRole('alert').getByText(say('dates.gaps.fault.turned-round'), { exact: true }).waitFor();
  await add('2026-09-01', '2026-09-10');
  await page.getByText(say('dates.gaps.added'), { exact: true }).waitFor();
  const card = page.getByRole('article').filter({
    has: page.getByRole('heading', {
      name: say('dates.gaps.span', { from: writtenDay('2026-09-01'), to: writtenDay('2026-09-10') }),
    }),
  });
  await card.getByText(say('dates.gaps.length', { count: 10 }), { exact: true }).waitFor();
  await card.getByText(say('dates.clock.nl-104-weeks.goes-on'), { exact: true }).waitFor();
  // Forty days are longer than four weeks: then the law may count anew.
  await add('2026-10-01', '2026-11-09');
  await page.getByText(say('dates.clock.nl-104-weeks.anew'), { exact: true }).waitFor();
  await page.getByText(say('dates.gaps.keepEarly'), { exact: true }).waitFor();

  await reload(page, 'dates');
  await card.waitFor();
  const { pages, text } = await onPaper(page);
  expect(pages).toBeLessThanOrEqual(3);
  for (const { day } of aheadOf(PEOPLE.P20)) expect(text).toContain(writtenDay(day));
  expect(text).toContain(say('dates.gaps.length', { count: 10 }));
  expect(text).not.toContain(say('dates.toPlan'));
  expect(text).not.toMatch(HOLES);

  await card.getByRole('button').click();
  await page.getByText(say('dates.gaps.removed'), { exact: true }).waitFor();
  expect(await card.count()).toBe(0);
  expect(await paperOf(page, 'dates')).toMatchObject({ interruptions: [{ from: '2026-10-01', to: '2026-11-09' }] });
});

it('one date goes to a calendar alone, and is the same event in the file of all', async () => {
  const { page } = await at('dates', { answers: PEOPLE.P13 });
  const [first] = aheadOf(PEOPLE.P13);
  if (first?.of !== 'task') throw new Error('The first date of P13 is a task');
  const name = say(`task.${first.name}.title`);
  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await item.locator('summary').first().click();
  const one = item.getByRole('button', { name: say('dates.calendar.oneNamed', { date: name }), exact: true });
  const { bytes } = await downloaded(page, () => one.click());
  await item.getByText(say('dates.calendar.done', { count: 1 }), { exact: true }).waitFor();
  const [alone, ...others] = byIcalJs(bytes.toString('utf8'));
  expect(others).toEqual([]);
  expect(alone?.day).toBe(first.day);
  const every = await calendarOf(page, aheadOf(PEOPLE.P13).length);
  expect(every).toContainEqual(alone);
  expect(await button(page, 'dates.toPlan').isVisible()).toBe(true);
});
