import type { Locator, Page } from 'playwright-core';
import { type Answer, type Answers, isTicks, lawOn, questionOf, replay } from '../../../rules/index.ts';
import { ADDRESS, DAY } from './visit.ts';
import { knows, say, speakFor } from './words.ts';

const law = lawOn(DAY);

/** The question that comes after these answers. */
export const nextQuestion = (answers: Answers): string | undefined => replay(answers, law).next?.question;

/** The first answers of somebody, up to (and without) a question. */
export function answersUntil(answers: Answers, question: string): Answers {
  const some: Record<string, Answer> = {};
  for (let next = nextQuestion(some); next && next !== question; next = nextQuestion(some)) some[next] = answers[next] ?? '';
  return some;
}

/** Waits until the one heading of the screen says this. */
export const arrived = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  // The long rest of a plan follows its first things a moment later.
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
};

/** Waits until the whole plan stands there: what to do first is painted before the rest. */
export async function planArrived(page: Page): Promise<void> {
  await arrived(page, say('plan.title'));
  await page.getByRole('heading', { level: 2, name: say('plan.thread'), exact: true }).waitFor();
}

export const titleOf = (question: string): string => say(`question.${question}.title`);

export const button = (page: Page, key: string): Locator => page.getByRole('button', { name: say(key), exact: true });

export const press = (page: Page, key: string): Promise<void> => button(page, key).click();

/** Opens the first screen with its script at work. */
export async function open(page: Page, search = ''): Promise<void> {
  await page.goto(ADDRESS + search, { waitUntil: 'load' });
}

/** The start page once the script has drawn it again: what was unfolded before that is folded anew. */
export async function openStart(page: Page): Promise<void> {
  await open(page);
  await page.waitForFunction(() => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__react')));
}

/** Opens the product on a device that holds a whole road, and goes on to its plan. */
export async function openPlan(page: Page, search = ''): Promise<void> {
  await open(page, search);
  await page.getByRole('link', { name: say('start.continue'), exact: true }).click();
  await planArrived(page);
}

/** How an option is called by a screen reader: its choice, and its help when it has one. */
export function nameOf(question: string, option: string): string {
  const key = `question.${question}.options.${option}`;
  return knows(`${key}.help`) ? `${say(`${key}.choice`)} ${say(`${key}.help`)}` : say(`${key}.choice`);
}

const box = (page: Page, role: 'radio' | 'checkbox', name: string): Locator => page.getByRole(role, { name, exact: true });

/** Every field to tick or choose for an answer, in the order of the screen. */
export function fieldsFor(page: Page, question: string, answer: Answer): Locator[] {
  const asked = questionOf(question);
  if (asked?.kind === 'choice') return [box(page, 'radio', nameOf(question, String(answer)))];
  if (!isTicks(answer)) return [box(page, 'checkbox', nameOf(question, String(answer)))];
  if (answer.length === 0) return [box(page, 'checkbox', say(`question.${question}.none`))];
  return answer.map((option) => box(page, 'checkbox', nameOf(question, option)));
}

/** The three fields of a day, each with what belongs in it. */
export function dayParts(page: Page, day: string): [Locator, string][] {
  const [year = '', month = '', date = ''] = day.split('-');
  const part = (name: string, text: string): [Locator, string] => [
    page.getByLabel(say(`asking.${name}`), { exact: true }),
    String(Number(text)),
  ];
  return [part('day', date), part('month', month), part('year', year)];
}

export const isDate = (question: string, answer: Answer): answer is string =>
  questionOf(question)?.kind === 'day' && answer !== questionOf(question)?.dontKnow;

/** Opens the answers of a long question that fold, as the summaries do when they are tapped. */
export async function openAnswers(page: Page): Promise<void> {
  const folds = page.locator('details.more-answers:not([open]) > summary');
  for (let left = await folds.count(); left > 0; left -= 1) await folds.first().click();
}

/** Fills one question by clicking, without sending it. */
export async function fill(page: Page, question: string, answer: Answer): Promise<void> {
  await arrived(page, titleOf(question));
  await openAnswers(page);
  if (isDate(question, answer)) for (const [field, text] of dayParts(page, answer)) await field.fill(text);
  else for (const field of fieldsFor(page, question, answer)) await field.check();
}

/** Answers one question by clicking. */
export async function give(page: Page, question: string, answer: Answer): Promise<void> {
  await fill(page, question, answer);
  await press(page, 'asking.next');
}

/** Answers every question up to `until`, or to the end, and goes on at every rest. */
export async function walk(page: Page, answers: Answers, until?: string): Promise<void> {
  const given: Record<string, Answer> = {};
  for (let question = nextQuestion(given); question && question !== until; question = nextQuestion(given)) {
    const answer = answers[question];
    if (answer === undefined) throw new Error(`This person has no answer to ${question}`);
    await give(page, question, answer);
    given[question] = answer;
    speakFor(given);
    await passRest(page, nextQuestion(given));
  }
}

/** Goes on when a rest stands between two questions. */
export async function passRest(page: Page, next: string | undefined): Promise<void> {
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
  const rest = heading(say('interim.title')).or(heading(say('resting.title')));
  await rest.or(heading(next ? titleOf(next) : say('checking.title'))).waitFor();
  if (await rest.isVisible()) await press(page, 'resting.on');
}

/** Opens everything that is folded, also what unfolds inside, until the rules are there. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
    // What unfolds tells so in a task of its own.
    return new Promise((resolve) => setTimeout(resolve, 50));
  });
  const waiting = page.getByText(say('rule.opening'), { exact: true });
  await waiting.first().waitFor({ state: 'detached' });
}
