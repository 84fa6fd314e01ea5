import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Answers } from '../../rules/index.ts';
import { PEOPLE } from './stage/people.ts';
import {
  answersUntil,
  arrived,
  button,
  fieldsFor,
  fill,
  give,
  nextQuestion,
  open,
  openPlan,
  passRest,
  planArrived,
  press,
  titleOf,
} from './stage/screen.ts';
import { kept, useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();
const person = PEOPLE.P01;

const goOn = 'start.continue';

/** The way from a list of answers to one question. */
const change = (page: Page, question: string): Promise<void> => page.getByRole('button', { name: titleOf(question) }).click();

it('a reload at each step keeps the place and the answers', async () => {
  const { page } = await visit();
  await open(page);
  await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
  for (let given = {}, question = nextQuestion(given); question && question !== 'obstacles'; question = nextQuestion(given)) {
    await arrived(page, titleOf(question));
    await page.reload();
    await give(page, question, person[question] ?? '');
    given = { ...given, [question]: person[question] };
    const count = Object.keys(given).length;
    if (count % 5 !== 0) continue;
    await arrived(page, say(count === 5 ? 'interim.title' : 'resting.title'));
    await page.reload();
    await press(page, 'resting.on');
  }
  expect((await kept(page))?.answers).toEqual(answersUntil(person, 'obstacles'));
});

it.each([
  ['ways.print', 'printing.title'],
  ['ways.share', 'sharing.title'],
  ['ways.update', 'updating.title'],
  ['ways.check', 'checking.title'],
])('a reload after %s shows the same screen', async (way, title) => {
  const { page } = await visit({ answers: person });
  await openPlan(page);
  await page.reload();
  await planArrived(page);
  await press(page, way);
  await arrived(page, say(title));
  await page.reload();
  await arrived(page, say(title));
});

it('back and forward walk through the questions, with their answers', async () => {
  const { page } = await visit({ answers: answersUntil(person, 'phase') });
  await open(page);
  await page.getByRole('link', { name: say(goOn), exact: true }).click();
  await give(page, 'phase', 'recovering');
  await arrived(page, titleOf('absence'));
  await page.goBack();
  await arrived(page, titleOf('phase'));
  expect(await fieldsFor(page, 'phase', 'recovering')[0]?.isChecked()).toBe(true);
  await page.goForward();
  await arrived(page, titleOf('absence'));
  await press(page, 'asking.back');
  await arrived(page, titleOf('phase'));
  await page.goBack();
  await arrived(page, say('start.welcomeBack'));
  await page.goForward();
  await arrived(page, titleOf('phase'));
});

it('every answer is shown again in its fields, ready to change', async () => {
  const { page } = await visit({ answers: person });
  await openPlan(page);
  await press(page, 'ways.check');
  for (const question of ['complaints', 'first_sick_day', 'alerts', 'volume']) {
    await change(page, question);
    await arrived(page, titleOf(question));
    if (question === 'first_sick_day')
      expect(await page.getByLabel(say('asking.year'), { exact: true }).inputValue()).toBe('2026');
    else for (const field of fieldsFor(page, question, person[question] ?? '')) expect(await field.isChecked()).toBe(true);
    await press(page, 'asking.next');
    await arrived(page, say('checking.title'));
  }
  expect((await kept(page))?.answers).toEqual(person);
});

it('a changed answer leads back to the check page, which says what does not count any more', async () => {
  const { page } = await visit({ answers: person });
  await openPlan(page);
  await press(page, 'ways.check');
  await change(page, 'wish');
  await give(page, 'wish', 'not-yet');
  await arrived(page, say('checking.title'));
  const notice = page.getByRole('status').filter({ hasText: say('dropped.text') });
  for (const question of ['partial_step', 'restart_day', 'volume', 'schedule']) {
    expect(await notice.innerText()).toContain(titleOf(question));
  }
  expect(await page.getByText(say('question.wish.options.not-yet.statement'), { exact: false }).count()).toBeGreaterThan(0);
  await press(page, 'checking.plan');
  await planArrived(page);
  // The wish of before is chosen again: what was set aside counts again, and nothing is asked twice.
  await press(page, 'ways.check');
  await change(page, 'wish');
  await give(page, 'wish', 'gradual');
  await arrived(page, say('checking.title'));
  await button(page, 'checking.plan').waitFor();
  expect((await kept(page))?.answers).toEqual(person);
});

it('an answer changed under "something has changed" leads back there', async () => {
  const { page } = await visit({ answers: person });
  await openPlan(page);
  await press(page, 'ways.update');
  await change(page, 'employer_stance');
  await give(page, 'employer_stance', 'not-discussed');
  await arrived(page, say('updating.title'));
  await press(page, 'updating.done');
  await planArrived(page);
  expect((await kept(page))?.answers).toEqual({ ...person, employer_stance: 'not-discussed' });
});

it('a new answer that opens new questions asks those, and then checks', async () => {
  const { page } = await visit({ answers: person });
  await openPlan(page);
  await press(page, 'ways.check');
  await change(page, 'formal_road');
  await give(page, 'formal_road', 'trajectory');
  const more: Answers = { formal_stage: 'requested', formal_requested_by: 'me', request_day: '2026-11-10' };
  let given: Answers = { ...person, formal_road: 'trajectory' };
  for (let question = nextQuestion(given); question; question = nextQuestion(given)) {
    const answer = more[question] ?? '';
    await give(page, question, answer);
    given = { ...given, [question]: answer };
    await passRest(page, nextQuestion(given));
  }
  await arrived(page, say('checking.title'));
  expect((await kept(page))?.answers).toEqual({ ...person, ...more, formal_road: 'trajectory' });
});

it('ticks take several options; none and unknown stand alone', async () => {
  const { page } = await visit({ answers: answersUntil(person, 'complaints') });
  await open(page);
  await page.getByRole('link', { name: say(goOn), exact: true }).click();
  await fill(page, 'complaints', ['concentration', 'fatigue', 'sleep']);
  const none = page.getByRole('checkbox', { name: say('question.complaints.none'), exact: true });
  await none.check();
  for (const field of fieldsFor(page, 'complaints', ['concentration', 'fatigue'])) expect(await field.isChecked()).toBe(false);
  await fill(page, 'complaints', ['fatigue', 'sleep']);
  expect(await none.isChecked()).toBe(false);
  await press(page, 'asking.next');
  await expect.poll(async () => (await kept(page))?.answers.complaints).toEqual(['fatigue', 'sleep']);
});

it('an empty answer gets a sentence that takes focus and leads to the field', async () => {
  const { page } = await visit({ answers: answersUntil(person, 'restart_day') });
  await open(page);
  await page.getByRole('link', { name: say(goOn), exact: true }).click();
  await arrived(page, titleOf('restart_day'));
  await page.getByLabel(say('asking.day'), { exact: true }).fill('31');
  await page.getByLabel(say('asking.month'), { exact: true }).fill('2');
  await page.getByLabel(say('asking.year'), { exact: true }).fill('27');
  await press(page, 'asking.next');
  const summary = page.getByRole('alert');
  expect(await summary.innerText()).toContain(say('fault.notADay'));
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  await summary.getByRole('button').click();
  const first = page.getByLabel(say('asking.day'), { exact: true });
  expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await first.getAttribute('aria-invalid')).toBe('true');
  expect(await first.inputValue()).toBe('31');
});
