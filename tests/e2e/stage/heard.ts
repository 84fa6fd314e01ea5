import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Answer, type Answers, isTicks, plan, questionOf } from '../../../rules/index.ts';
import { titlesOf } from './advice.ts';
import { listen, plain, type Reader } from './reader.ts';
import { isDate, nameOf, nextQuestion, titleOf } from './screen.ts';
import { DAY } from './visit.ts';
import { idsOf, say, speakFor } from './words.ts';

const heading = (title: string, level = 1): string => `heading, ${title}, level ${level}`;
const button = (key: string): string => `button, ${say(key)}`;

/** The name that stands over a field: of the group that was entered last, before this was said. */
const groupBefore = (said: readonly string[]): string => said.findLast((phrase) => phrase.startsWith('group, ')) ?? '';

/** What the groups of a question may be called: as the question, or each by what its answers are about. */
function groupsOf(question: string): string[] {
  const parts = idsOf(`question.${question}.groups`).map((id) => say(`question.${question}.groups.${id}`));
  return [titleOf(question), ...parts, say('asking.otherwise')].map(plain);
}

/** A paragraph takes the focus, and what it says is the first thing to be read. */
async function isToldToLook(reader: Reader): Promise<void> {
  await reader.hears(['paragraph']);
  expect(await reader.on(say('asking.look'))).toHaveLength(1);
}

/** Sets one answer. What folds opens when somebody goes on without it: then the reader is told to look. */
async function tick(reader: Reader, question: string, role: 'radio' | 'checkbox', name: string): Promise<void> {
  const empty = `${role}, ${name}, not checked`;
  if (!(await reader.find(empty))) {
    await reader.on(button('asking.next'));
    await reader.act();
    await isToldToLook(reader);
    await reader.on(empty);
  }
  await reader.act();
  expect(await reader.again(), 'the tick is told').toMatch(new RegExp(`^${role}, .*, checked`));
  // From the top once more: the field stands in a group that has a name.
  const said = [...(await reader.on(heading(titleOf(question)))), ...(await reader.on(`${role}, ${name}, checked`))];
  const group = groupBefore(said);
  expect(groupsOf(question).filter((title) => group === `group, ${title}` || group.startsWith(`group, ${title},`))).not.toEqual(
    [],
  );
}

async function typeDay(reader: Reader, question: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await reader.on(`group, ${titleOf(question)}`);
  for (const [part, text] of [
    ['day', date],
    ['month', month],
    ['year', year],
  ] as const) {
    await reader.on(`textbox, ${say(`asking.${part}`)}`);
    await reader.act();
    await reader.type(String(Number(text)));
  }
}

/** Everything that has to be ticked for an answer, by the name that is said. */
function ticksFor(question: string, answer: Answer): string[] {
  if (!isTicks(answer)) return [nameOf(question, String(answer))];
  return answer.length === 0 ? [say(`question.${question}.none`)] : answer.map((option) => nameOf(question, option));
}

async function answerBy(reader: Reader, question: string, answer: Answer): Promise<void> {
  if (isDate(question, answer)) return typeDay(reader, question, answer);
  const role = questionOf(question)?.kind === 'choice' ? 'radio' : 'checkbox';
  for (const name of ticksFor(question, answer)) await tick(reader, question, role, name);
}

/** Goes on, and stands at the heading of what comes next. Who left a fold shut is told to look first. */
async function goOn(reader: Reader, next: string): Promise<void> {
  await reader.on(button('asking.next'));
  await reader.act();
  const heard = await reader.hears([heading(next), 'paragraph']);
  if (heard.includes(plain(heading(next)))) return;
  await isToldToLook(reader);
  await reader.on(button('asking.next'));
  await reader.act();
  await reader.hears([heading(next)]);
}

/** After each five answers somebody may rest; the first rest tells what is known already. */
const restAfter = (count: number, more: boolean): string | undefined =>
  more && count % 5 === 0 ? say(count === 5 ? 'interim.title' : 'resting.title') : undefined;

/** Sends nothing: the fault is told at once, and again with the group. The fault leads to the first field. */
async function makeMistake(reader: Reader, question: string): Promise<void> {
  await reader.on(button('asking.next'));
  await reader.act();
  await reader.hears(['alert']);
  expect(await reader.on(`button, ${say('fault.missing')}`)).toHaveLength(1);
  const said = await reader.on(`group, ${titleOf(question)}`);
  expect(said.at(-1), 'the group says what is wrong').toContain(plain(say('fault.missing')));
}

/** Folds that stand under nearly everything in a plan: who opened one knows what is in the others. */
export const repeated = (): string[] => ['terms.title', 'plan.why', 'plan.say', 'plan.couldHappen'].map((key) => say(key));

/**
 * One person from the first screen to the plan by what a screen reader says and can do, and nothing else. After each step the reader stands at
 * the heading of the new screen. Gives what was said of the plan.
 */
export async function hearRoad(page: Page, answers: Answers, once: readonly string[] = []): Promise<string[]> {
  const reader = await listen(page);
  await reader.on(heading(say('start.title')));
  await reader.on(`link, ${say('start.begin')}`);
  await reader.act();
  const given: Record<string, Answer> = {};
  let question = nextQuestion(given);
  if (question) await reader.hears([heading(titleOf(question))]);
  for (let count = 1; question; count += 1) {
    if (count === 1) await makeMistake(reader, question);
    const answer = answers[question] ?? '';
    await answerBy(reader, question, answer);
    given[question] = answer;
    speakFor(given);
    question = nextQuestion(given);
    const after = question ? titleOf(question) : say('checking.title');
    const rest = restAfter(count, question !== undefined);
    await goOn(reader, rest ?? after);
    if (!rest) continue;
    await reader.on(button('resting.on'));
    await reader.act();
    await reader.hears([heading(after)]);
  }
  await reader.on(button('checking.plan'));
  await reader.act();
  await reader.hears([heading(say('plan.title'))]);
  // The long rest of a plan follows its first things a moment later.
  await expect.poll(() => reader.find(heading(say('plan.thread'), 2))).toBe(true);
  await reader.on(heading(say('plan.title')));
  return reader.toEnd(once);
}

/** What the plan of these answers has to say, and the reader did not. */
export const unheard = (said: readonly string[], answers: Answers): string[] =>
  titlesOf(plan(answers, DAY))
    .map(plain)
    .filter((title) => !said.some((phrase) => phrase === title || phrase.includes(`, ${title}`)));

/** Names of keys, holes, and roles without a name: nothing of that may ever be said. */
export const FAULTY =
  /\b(task|stop|note|plan|contact|question|fact|who|due)\.[a-z][a-z-]+|undefined|\{\{|^(button|link|radio|checkbox|textbox)$/;
