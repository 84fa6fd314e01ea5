import { ACTIVITIES, type Handover, SECTIONS, type Section, type Step } from '../../rules/handover/index.ts';
import { type Day, questionOf, UNKNOWN } from '../../rules/index.ts';
import { type Words, writtenDay } from '../app/words.ts';
import { firstWeeks, stepSentence } from './answerLines.ts';

/** Code system of the International Classification of Functioning as HL7 names it (terminology.hl7.org, CodeSystem ICF). */
export const ICF = 'http://hl7.org/fhir/sid/icf';

/** A code without a display: the text beside it is our own, the text of the classification is not ours to copy. */
type Coding = { system: string; code: string };
/** One value as FHIR names it: `valueString`, `valueDate`, ... */
export type Value =
  | { valueBoolean: true }
  | { valueString: string }
  | { valueDate: Day }
  | { valueDecimal: number }
  | { valueInteger: number }
  | { valueCoding: Coding };

/** One thing asked and what was said: half of it becomes a line of the questionnaire, half a line of the response. */
export type Asked = { linkId: string; text: string } & (
  | { items: readonly Asked[] }
  | { type: 'boolean' | 'string' | 'text' | 'date' | 'decimal' | 'integer' | 'choice'; values: readonly Value[] }
);

/** FHIR knows no empty text, and no white space but spaces, tabs and line ends. */
export const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const strings = (texts: readonly (string | undefined)[]): Value[] =>
  texts.flatMap((text) => (text === undefined || plain(text) === '' ? [] : [{ valueString: plain(text) }]));

/** Each step as one sentence: its weeks, the hours of each day, their sum. */
export function stepSentences(steps: readonly Step[], words: Words): readonly string[] {
  const weeks = firstWeeks(steps);
  return steps.map((step, place) => stepSentence(step, weeks[place] ?? 1, words));
}

type Asking<S extends Section> = (says: NonNullable<Handover[S]>, words: Words, handover: Handover) => readonly Asked[];

const ASKED: { [S in Section]: Asking<S> } = {
  questions: ({ asks, own }, words) => [
    {
      linkId: 'questions.asks',
      text: words('reading.block.question'),
      type: 'string',
      values: strings(asks.map((ask) => words(`exchange.ask.${ask}`))),
    },
    { linkId: 'questions.own', text: words('reading.page.own'), type: 'text', values: strings(own) },
  ],
  work: ({ job, contract, pattern, commute, demands }, words) => [
    { linkId: 'work.job', text: words('reading.work.job'), type: 'string', values: strings([job]) },
    {
      linkId: 'work.contract',
      text: words('reading.steps.total'),
      type: 'decimal',
      values: contract === undefined ? [] : [{ valueDecimal: contract }],
    },
    {
      linkId: 'work.pattern',
      text: words('reading.work.times'),
      type: 'string',
      values: strings([pattern && words(`exchange.pattern.${pattern}`)]),
    },
    {
      linkId: 'work.commute',
      text: words('reading.work.way'),
      type: 'string',
      values: strings([commute && words(`exchange.commute.${commute}`)]),
    },
    {
      linkId: 'work.demands',
      text: words('reading.work.asks'),
      type: 'string',
      values: strings(demands.map((demand) => words(`exchange.demand.${demand}`))),
    },
  ],
  hard: ({ activities, own, helps, helpsOwn, ability }, words) => [
    {
      linkId: 'hard.activities',
      text: words('reading.block.hard'),
      items: activities.map((activity) => ({
        linkId: `hard.activities.${activity}`,
        text: words(`exchange.activity.${activity}`),
        type: 'choice' as const,
        values: [{ valueCoding: { system: ICF, code: ACTIVITIES[activity] } }],
      })),
    },
    { linkId: 'hard.own', text: words('reading.page.own'), type: 'text', values: strings([own]) },
    {
      linkId: 'hard.helps',
      text: words('reading.block.helps'),
      type: 'string',
      values: strings(helps.map((help) => words(`reading.help.${help}`))),
    },
    { linkId: 'hard.helpsOwn', text: words('reading.page.own'), type: 'text', values: strings([helpsOwn]) },
    {
      linkId: 'hard.ability',
      text: words('reading.block.ability'),
      type: 'integer',
      values: ability === undefined ? [] : [{ valueInteger: ability }],
    },
  ],
  presence: ({ days, weekly, own }, words) => [
    {
      linkId: 'presence.days',
      text: words('reading.presence.days'),
      type: 'date',
      values: days.map((day) => ({ valueDate: day })),
    },
    {
      linkId: 'presence.weekly',
      text: words('reading.presence.weekly'),
      type: 'string',
      values: strings(weekly.map((day) => words(`exchange.weekday.${day}`))),
    },
    { linkId: 'presence.own', text: words('reading.page.own'), type: 'text', values: strings([own]) },
  ],
  steps: ({ start, phases }, words) => [
    { linkId: 'steps.start', text: words('reading.steps.start'), type: 'date', values: start ? [{ valueDate: start }] : [] },
    { linkId: 'steps.phases', text: words('reading.block.steps'), type: 'text', values: strings(stepSentences(phases, words)) },
  ],
  others: (others, words, { country }) =>
    // One line a kind of helper: a link id stands once in a questionnaire.
    [...new Map(others.map((other) => [other.who, other])).values()].map(({ who, consent, contact }) => ({
      linkId: `others.${who}`,
      text: words(`exchange.other.${who}.${country}`),
      type: 'string',
      values: strings([words(`exchange.consent.${consent}`), contact]),
    })),
  // A sentence that the person says is so, or a day with its sentence.
  rights: (rights, words) =>
    Object.entries(rights).flatMap(([question, answer]): Asked[] => {
      const linkId = `rights.${question}`;
      if (typeof answer !== 'string' || answer === UNKNOWN) return [];
      if (questionOf(question)?.kind === 'day') {
        const text = words(`reading.day.${question}`, { day: writtenDay(answer) });
        return [{ linkId, text, type: 'date', values: [{ valueDate: answer }] }];
      }
      return [{ linkId, text: words(`reading.step.${question}.${answer}`), type: 'boolean', values: [{ valueBoolean: true }] }];
    }),
};

const saysSomething = (asked: Asked): boolean => ('items' in asked ? asked.items.some(saysSomething) : asked.values.length > 0);

/** The sections that are there, with the lines in them that say something. What was left out has no line anywhere. */
export const askedIn = (handover: Handover, words: Words): readonly Asked[] =>
  SECTIONS.flatMap((section) => {
    const says = handover[section];
    if (says === undefined) return [];
    const items = (ASKED[section] as Asking<Section>)(says, words, handover).filter(saysSomething);
    return items.length > 0 ? [{ linkId: section, text: words(`exchange.section.${section}`), items }] : [];
  });
