// From a tap to the next screen painted, on a slow processor: whole walks through the product, and its floors beside it.

import { openDevice, seenOn } from './browser.mjs';
import { wordsIn } from './build.mjs';
import { median, percentile } from './figures.mjs';

const WALKS = 10;
/** In each of the other languages a walk every so many turns: spread, so that a machine that is busy for a while is busy for the floor too. */
const ELSEWHERE_EVERY = 2;
const FLOOR_STEPS = 20;
/** How often the plan is opened again in one walk, to have more than one time. */
const PLAN_AGAIN = 5;
const STEP_LIMIT_MS = 10_000;

/** Waits until one more step was painted, and returns its time (ms). */
async function painted(page, before) {
  await page.waitForFunction((count) => window.seen.steps.length > count, before, { timeout: STEP_LIMIT_MS });
  return (await seenOn(page)).steps.at(-1);
}

/** Taps a button as a finger does. @returns ms until the next screen is painted */
async function tap(page, button) {
  const { steps } = await seenOn(page);
  await button.click();
  return painted(page, steps.length);
}

const heading = (page) => page.getByRole('heading', { level: 1 }).innerText();
const named = (page, name) => page.getByRole('button', { name, exact: true });

/** Twenty questions of a floor, each with its first option chosen. */
async function walkFloor(browser, address) {
  const { context, page } = await openDevice(browser, { slowNetwork: false });
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    await tap(page, page.locator('#next'));
    const times = [];
    for (let step = 0; step < FLOOR_STEPS; step += 1) {
      await page.getByRole('radio').first().check();
      times.push(await tap(page, page.locator('#next')));
    }
    return { times };
  } finally {
    await context.close();
  }
}

/** Fills the question on screen with somebody's answer. */
async function fill(page, question, answer, words) {
  const { kind } = question;
  if (kind === 'day' && answer !== 'unknown') {
    const [year, month, day] = answer.split('-');
    for (const [name, text] of Object.entries({ day, month, year }))
      await page.getByLabel(words.asking[name], { exact: true }).fill(text);
    return;
  }
  const marks = Array.isArray(answer) ? (answer.length > 0 ? answer : ['#none']) : [kind === 'ticks' ? '#unknown' : answer];
  // Answers that fold are opened by hand first; the tap that is timed is the one that goes on.
  const folds = page.locator('details.more-answers:not([open]) > summary');
  for (let left = await folds.count(); left > 0; left -= 1) await folds.first().click();
  if (kind === 'day') await page.getByRole('checkbox').check();
  else for (const mark of marks) await page.locator(`input[value="${mark}"]`).check();
}

/** A whole road through the product, from the start page in a language. */
async function walkApp(browser, address, { answers, kinds }, language = 'nl') {
  const words = wordsIn(language);
  const { context, page } = await openDevice(browser, { slowNetwork: false });
  const times = [];
  const plans = [];
  const wholePlans = [];
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    await tap(page, page.getByRole('link', { name: words.start.begin, exact: true }));
    for (let title = await heading(page); title !== words.checking.title; title = await heading(page)) {
      if (title === words.interim.title || title === words.resting.title) {
        await tap(page, named(page, words.resting.on));
        continue;
      }
      const id = Object.keys(answers).find((one) => words.question[one].title === title);
      if (!id) throw new Error(`The walk does not know "${title}"`);
      await fill(page, { kind: kinds[id] }, answers[id], words);
      times.push(await tap(page, named(page, words.asking.next)));
    }
    for (let again = 0; again < PLAN_AGAIN; again += 1) {
      plans.push(await tap(page, named(page, words.checking.plan)));
      await page.getByRole('heading', { level: 2, name: words.plan.thread, exact: true }).waitFor();
      wholePlans.push((await seenOn(page)).settled);
      if (again < PLAN_AGAIN - 1) await tap(page, named(page, words.ways.check));
    }
    const { cls, breaches } = await seenOn(page);
    return { times, plans, wholePlans, cls, breaches: breaches.length };
  } finally {
    await context.close();
  }
}

const summary = (times) => ({ median: median(times), p95: percentile(times, 0.95), steps: times.length });

/** What the walks in one other language come to. */
const elsewhereOf = (walks) => ({
  ...summary(walks.flatMap(({ times }) => times)),
  cls: Math.max(...walks.map(({ cls }) => cls)),
});

/**
 * Walks through each, in turns, and half as many through the product in each other language.
 * @param person answers of somebody, and the kind of every question
 */
export async function measureSteps(browser, addresses, person, languages = []) {
  const walks = { react: [], given: [], app: [] };
  const others = Object.fromEntries(languages.map((language) => [language, []]));
  for (let round = 0; round < WALKS; round += 1) {
    walks.react.push(await walkFloor(browser, addresses.react));
    walks.given.push(await walkFloor(browser, addresses.given));
    walks.app.push(await walkApp(browser, addresses.app, person));
    for (const language of round % ELSEWHERE_EVERY === 0 ? languages : [])
      others[language].push(await walkApp(browser, `${addresses.app}${language}/`, person, language));
  }
  const elsewhere = Object.fromEntries(languages.map((language) => [language, elsewhereOf(others[language])]));
  const all = (name, key = 'times') => walks[name].flatMap((walk) => walk[key]);
  return {
    react: summary(all('react')),
    given: summary(all('given')),
    app: summary(all('app')),
    plan: summary(all('app', 'plans')),
    wholePlan: summary(all('app', 'wholePlans')),
    elsewhere,
    cls: Math.max(...[...walks.app, ...Object.values(elsewhere)].map((walk) => walk.cls)),
    breaches: Math.max(...walks.app.map((walk) => walk.breaches)),
  };
}
