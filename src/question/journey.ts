import { type Answers, dontKnow, LAST_CHECKED, lawOn, type Next, type Replay, replay, whenOpened } from '../../rules/index.ts';
import { redraw } from '../app/notebook.ts';
import { type Today, today } from '../app/today.ts';

const readToday = (): Today => today(new Date(), location.search, LAST_CHECKED);

/** The day everything on screen is for. It stays while somebody reads, and moves on when they come back to an old tab. */
export let TODAY: Today = readToday();
let law = lawOn(TODAY.day);

document.addEventListener('visibilitychange', () => {
  const now = readToday();
  if (document.visibilityState !== 'visible' || now.day === TODAY.day) return;
  TODAY = now;
  law = lawOn(now.day);
  replays = new WeakMap();
  redraw();
});

let replays = new WeakMap<Answers, Replay>();
// With another home here, the same answers lead further.
whenOpened(() => {
  replays = new WeakMap();
});

/** The answers replayed on the day of the visit; the same page of answers is replayed once. */
export function replayed(answers: Answers): Replay {
  const known = replays.get(answers);
  if (known) return known;
  const fresh = replay(answers, law);
  replays.set(answers, fresh);
  return fresh;
}

/** Somebody sees a first result after this many answers, and a rest screen after each such number. */
const REST_EVERY = 5;

/** Seconds that a question takes a tired reader; only for "about ... minutes". */
const SECONDS_A_QUESTION = 20;

/** The way most people walk, and how many questions it has; used only before somebody's own way is known. */
const COMMON_WAY: Answers = { phase: 'recovering', wish: 'gradual', employer_stance: 'agrees' };
const COMMON_QUESTIONS = 22;

/** Minutes left from here, rounded up. */
export function minutesLeft(answers: Answers): number {
  const answeredSoFar = replayed(answers).steps.length;
  const whole = replay({ ...COMMON_WAY, ...answers }, law, dontKnow);
  const questions = answers.statute === undefined || whole.waitsFor ? COMMON_QUESTIONS : whole.steps.length;
  return Math.max(1, Math.ceil(((questions - answeredSoFar) * SECONDS_A_QUESTION) / 60));
}

/** What is asked at a place on the way: an answered question, or the next one. Undefined when this way does not ask it. */
export function askedAt(answers: Answers, question: string | undefined): Next | undefined {
  const now = replayed(answers);
  if (question === undefined || now.next?.question === question) return now.next;
  const at = now.steps.findIndex((step) => step.question === question);
  if (at < 0) return undefined;
  const before = Object.fromEntries(now.steps.slice(0, at).map((step) => [step.question, step.answer]));
  return replayed(before).next;
}

/** The screen after an answer: a first result, a rest, or the next question. */
export function afterAnswer(before: Answers, after: Answers): 'interim' | 'resting' | 'asking' | 'checking' {
  const now = replayed(after);
  if (!now.next) return now.waitsFor ? 'asking' : 'checking';
  const answered = now.steps.length;
  const isNew = answered > replayed(before).steps.length;
  if (isNew && answered === REST_EVERY) return 'interim';
  if (isNew && answered % REST_EVERY === 0) return 'resting';
  return 'asking';
}

/** Questions whose answer counted before and does not count now. */
export function droppedBy(before: Answers, after: Answers): string[] {
  const now = replayed(after);
  return replayed(before)
    .steps.map((step) => step.question)
    .filter((question) => now.facts.answers[question] === undefined && now.next?.question !== question);
}
