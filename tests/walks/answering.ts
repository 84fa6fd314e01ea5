import type { Page } from 'playwright-core';
import { type Answer, questionOf } from '../../rules/index.ts';
import { openAnswers } from '../e2e/stage/screen.ts';
import type { Luck } from './luck.ts';
import { giveTo } from './model.ts';
import { settle, type Walker } from './walker.ts';

const NONE = '#none';
const UNKNOWN = '#unknown';
const DAYS = ['2019-02-11', '2025-12-31', '2026-09-14', '2026-11-20', '2026-11-21', '2026-11-22', '2027-03-01', '2028-02-29'];
/** What somebody types who mistook the field. */
const NO_DAYS = [
  ['31', '2', '2026'],
  ['0', '0', '0'],
  ['', '5', ''],
  ['<b>', '🙂', 'morgen'],
];

const field = (page: Page, value: string) => page.locator(`form[data-voice] input[name="answer"][value="${value}"]`);
const send = (page: Page): Promise<void> => page.locator('form[data-voice] button[type=submit]').click();

/** What can be chosen on the form that stands there; nothing when no question stands there. */
const offered = (page: Page): Promise<string[]> =>
  page
    .locator('form[data-voice] input[name^="answer"]')
    .evaluateAll((inputs) =>
      inputs.map((input) => ((input as HTMLInputElement).name === 'answer' ? (input as HTMLInputElement).value : 'day')),
    );

const somethingFrom = (values: readonly string[], luck: Luck): string[] => {
  const some = luck.some(values);
  return some.length > 0 ? some : [luck.pick(values)];
};

async function choose(page: Page, values: readonly string[], luck: Luck): Promise<Answer> {
  const value = luck.pick(values);
  await field(page, value).check();
  return value;
}

async function tick(page: Page, values: readonly string[], dontKnow: string, luck: Luck): Promise<Answer> {
  await openAnswers(page);
  const known = values.filter((value) => value !== NONE && value !== UNKNOWN);
  const wanted = luck.oneIn(8) ? [UNKNOWN] : luck.oneIn(3) ? [NONE] : somethingFrom(known, luck);
  for (const value of wanted) await field(page, value).check();
  for (const value of values) if (!wanted.includes(value)) await field(page, value).uncheck();
  if (wanted[0] === UNKNOWN) return dontKnow;
  return wanted[0] === NONE ? [] : wanted;
}

async function writeDay(page: Page, dontKnow: string, luck: Luck): Promise<Answer> {
  const unknown = page.locator('input[name="answer.unknown"]');
  if (luck.oneIn(5)) {
    await unknown.check();
    return dontKnow;
  }
  await unknown.uncheck();
  const day = luck.pick(DAYS);
  await writeParts(page, day.split('-').reverse());
  return day;
}

async function writeParts(page: Page, parts: readonly string[]): Promise<void> {
  for (const [place, name] of ['day', 'month', 'year'].entries()) {
    await page.locator(`input[name="answer.${name}"]`).fill(parts[place] ?? '');
  }
}

/** Answers the question that stands there, however it is asked. @returns what was done, or nothing when nothing is asked here */
export async function answerHere(walker: Walker): Promise<string | undefined> {
  const { page, luck, model, here } = walker;
  const question = questionOf(here.question ?? '');
  const values = await offered(page);
  if (!question || values.length === 0) return undefined;
  const answer =
    question.kind === 'choice'
      ? await choose(page, values, luck)
      : question.kind === 'ticks'
        ? await tick(page, values, question.dontKnow, luck)
        : await writeDay(page, question.dontKnow, luck);
  await send(page);
  giveTo(model, question.id, answer);
  await settle(walker, here, true);
  return `${question.id} = ${answer}`;
}

/** Goes on without an answer, or with a day that is none. The question stays, and what was answered before too. */
export async function answerBadly(walker: Walker): Promise<string | undefined> {
  const { page, here, luck } = walker;
  const values = await offered(page);
  if (values.length === 0) return undefined;
  if (values[0] === 'day') {
    await page.locator('input[name="answer.unknown"]').uncheck();
    await writeParts(page, luck.pick(NO_DAYS));
  } else {
    await openAnswers(page);
    if (await page.locator('form[data-voice] input[name="answer"]:checked').count()) return undefined;
  }
  await send(page);
  await page.locator('form[data-voice] [role=alert]').waitFor();
  await settle(walker, here);
  return `no answer to ${here.question}`;
}
