import fc from 'fast-check';
import { PURPOSES } from '../../rules/building/shape.ts';
import { MOST_ANSWERED, type PhysicianAnswer } from '../../rules/handover/answer.ts';
import { type Handover, MOST, type Step } from '../../rules/handover/handover.ts';
import { HELPS } from '../../rules/handover/helps.ts';
import { rightsIn } from '../../rules/handover/rights.ts';
import {
  ACTIVITY_IDS,
  ANSWER_LINES,
  type AnswerLine,
  ASKS,
  CALLS,
  COMMUTES,
  CONSENTS,
  DEMANDS,
  MEETINGS,
  OTHERS,
  PATTERNS,
  READERS,
  SHEET_LINES,
  VERDICTS,
  WAYS,
  WRITERS,
} from '../../rules/handover/vocabulary.ts';
import { type Answers, add, type Day } from '../../rules/index.ts';
import { anyAnswers, carried } from '../link/answers.ts';

const FIRST_DAY = '2000-01-01';
/** From 2000-01-01 to 2045-12-31. */
const DAYS = 16_802;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u;

const days: fc.Arbitrary<Day> = fc.integer({ min: 0, max: DAYS - 1 }).map((count) => add(FIRST_DAY, count, 'days'));
const ids = fc.integer({ min: 0, max: 0xffff_ffff });
const halves = (most: number) => fc.integer({ min: 0, max: most * 2 }).map((count) => count / 2);

/** Texts that break a page, a file or a bundle that is written without care. */
const NASTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' OR 1=1 --",
  '{{day}} $t(name) {name}',
  'https://example.org/?a=1&b=2',
  '=1+1',
  'één, ñ, ß, Ω, Привет, שלום, 你好',
  '\u00a0tussen\u00a0harde\u2003spaties',
  '👩🏽 🇧🇪',
  ' ',
  '',
  '0',
  'null',
  '__proto__',
];

/** Every text that a message can carry: of at most so many bytes of UTF-8, without signs that nobody types. */
export const texts = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: most }) },
      { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('x', 'é', '你').map((letter) => letter.repeat(Math.floor(most / Buffer.byteLength(letter)))),
      },
    )
    .filter((text) => !HIDDEN.test(text) && Buffer.byteLength(text) <= most);

/** In the order of the list, as a message gives them back. */
const some = <T>(options: readonly T[]): fc.Arbitrary<readonly T[]> => fc.subarray([...options]);
const one = <T>(options: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...options);
const list = <T>(item: fc.Arbitrary<T>, most: number): fc.Arbitrary<readonly T[]> => fc.array(item, { maxLength: most });

type Shape<T> = { [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> };

/** A value with every combination of the keys that may be left out. */
const record = <T extends object, K extends keyof T & string>(shape: Shape<T>, needed: readonly K[]): fc.Arbitrary<T> =>
  fc.record(shape as never, { requiredKeys: [...needed] as never, noNullPrototype: true }) as unknown as fc.Arbitrary<T>;

/** Steps of a proposal or of an answer. */
export const steps: fc.Arbitrary<Step> = record<Step, keyof Step>(
  {
    purpose: one(PURPOSES),
    weeks: fc.integer({ min: 1, max: 26 }),
    open: fc.boolean(),
    hours: fc.array(halves(12), { minLength: 7, maxLength: 7 }),
  },
  ['purpose', 'weeks', 'open', 'hours'],
);

/** What the section on rights and dates can carry: answers of one road. */
export const rights: fc.Arbitrary<Answers> = anyAnswers().map((answers) => carried(rightsIn(answers)));

type Part<K extends keyof Handover> = Exclude<Handover[K], undefined>;

/** Handovers over the whole type: every section there or not, every text, also what only a forged message would hold. */
export const handovers: fc.Arbitrary<Handover> = record<Handover, 'id' | 'made' | 'until' | 'reader' | 'writer' | 'country'>(
  {
    id: ids,
    made: days,
    until: days,
    reader: one(READERS),
    writer: one(WRITERS),
    country: one(['BE', 'NL', 'other'] as const),
    name: texts(MOST.name),
    questions: record<Part<'questions'>, 'asks' | 'own'>({ asks: some(ASKS), own: list(texts(MOST.question), MOST.questions) }, [
      'asks',
      'own',
    ]),
    work: record<Part<'work'>, 'demands'>(
      { demands: some(DEMANDS), job: texts(MOST.job), contract: halves(60), pattern: one(PATTERNS), commute: one(COMMUTES) },
      ['demands'],
    ),
    hard: record<Part<'hard'>, 'activities' | 'helps'>(
      {
        activities: some(ACTIVITY_IDS),
        helps: some(HELPS),
        own: texts(MOST.own),
        helpsOwn: texts(MOST.own),
        ability: fc.integer({ min: 0, max: 10 }),
      },
      ['activities', 'helps'],
    ),
    presence: record<Part<'presence'>, 'days' | 'weekly'>(
      { days: list(days, MOST.days), weekly: some(['0', '1', '2', '3', '4', '5', '6'] as const), own: texts(MOST.own) },
      ['days', 'weekly'],
    ),
    steps: record<Part<'steps'>, 'phases'>({ phases: list(steps, MOST.phases), start: days }, ['phases']),
    others: list(
      record<Part<'others'>[number], 'who' | 'consent'>(
        { who: one(OTHERS), consent: one(CONSENTS), contact: texts(MOST.contact) },
        ['who', 'consent'],
      ),
      OTHERS.length,
    ),
    rights,
  },
  ['id', 'made', 'until', 'reader', 'writer', 'country'],
);

type AnswerPart<K extends keyof PhysicianAnswer> = Exclude<PhysicianAnswer[K], undefined>;

/** Answers of a physician over the whole type. */
export const physicianAnswers: fc.Arbitrary<PhysicianAnswer> = record<
  PhysicianAnswer,
  'to' | 'made' | 'reader' | 'calls' | 'ways' | 'sheet'
>(
  {
    to: ids,
    made: days,
    reader: one(READERS),
    calls: some(CALLS),
    ways: list(
      record<AnswerPart<'ways'>[number], 'way'>({ way: one(WAYS), own: texts(MOST_ANSWERED.way) }, ['way']),
      WAYS.length,
    ),
    sheet: some(SHEET_LINES),
    name: texts(MOST_ANSWERED.name),
    verdict: one(VERDICTS),
    steps: list(steps, MOST.phases),
    next: record<AnswerPart<'next'>, 'how'>({ how: one(MEETINGS), day: days }, ['how']),
    note: texts(MOST_ANSWERED.note),
  },
  ['to', 'made', 'reader', 'calls', 'ways', 'sheet'],
);

/** Lines of an answer that somebody takes over. */
export const takenLines: fc.Arbitrary<readonly AnswerLine[]> = some(ANSWER_LINES);
