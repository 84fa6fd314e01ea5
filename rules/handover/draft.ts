import * as z from 'zod/mini';
import type { Proposal } from '../building/proposal.ts';
import type { Answers } from '../kit/answers.ts';
import type { Day } from '../kit/day.ts';
import { carriedDay, plainText } from './codecs.ts';
import { type Handover, MOST } from './handover.ts';
import { HELPS } from './helps.ts';
import { rightsIn } from './rights.ts';
import {
  ACTIVITY_IDS,
  ASKS,
  COMMUTES,
  CONSENTS,
  DEMANDS,
  OTHERS,
  PATTERNS,
  type ReaderKind,
  SECTIONS,
  type Section,
  type WRITERS,
} from './vocabulary.ts';

const WEEKDAYS = ['0', '1', '2', '3', '4', '5', '6'] as const;
const typed = z.catch(z.string().check(z.maxLength(1000)), '');
const some = <const T extends readonly [string, ...string[]]>(options: T) => z.catch(z.array(z.enum(options)), []);
const one = <const T extends readonly [string, ...string[]]>(options: T) => z.catch(z.nullable(z.enum(options)), null);

const SHAPE = z.object({
  name: typed,
  asks: some(ASKS),
  /** A line each. */
  questions: typed,
  job: typed,
  contract: z.catch(
    z.nullable(z.number().check(z.refine((hours) => hours > 0 && hours <= 60 && Number.isInteger(hours * 2)))),
    null,
  ),
  pattern: one(PATTERNS),
  commute: one(COMMUTES),
  demands: some(DEMANDS),
  activities: some(ACTIVITY_IDS as [(typeof ACTIVITY_IDS)[number], ...typeof ACTIVITY_IDS]),
  hardOwn: typed,
  helps: some(HELPS),
  helpsOwn: typed,
  ability: z.catch(z.nullable(z.int().check(z.gte(0), z.lte(10))), null),
  days: z.catch(z.array(carriedDay).check(z.maxLength(MOST.days)), []),
  weekly: some(WEEKDAYS),
  presenceOwn: typed,
  others: z.catch(z.record(z.string(), z.object({ consent: z.enum(CONSENTS), contact: typed })), {}),
});

/** What somebody typed and ticked to show to a reader. Nothing in it is shown until its section is ticked too. */
export type HandoverDraft = z.infer<typeof SHAPE>;

export const EMPTY_DRAFT: HandoverDraft = {
  name: '',
  asks: [],
  questions: '',
  job: '',
  contract: null,
  pattern: null,
  commute: null,
  demands: [],
  activities: [],
  hardOwn: '',
  helps: [],
  helpsOwn: '',
  ability: null,
  days: [],
  weekly: [],
  presenceOwn: '',
  others: {},
};

/** Reads what was kept; what cannot be read is empty, never an error. */
export function readDraft(kept: unknown): HandoverDraft {
  const read = SHAPE.safeParse(kept);
  return read.success ? read.data : EMPTY_DRAFT;
}

/** Everything that a handover is made of; only the ticked sections leave this place. */
export type Making = {
  draft: HandoverDraft;
  sections: readonly Section[];
  reader: ReaderKind;
  writer: (typeof WRITERS)[number];
  answers: Answers;
  /** Hours, from the build-up maker. */
  proposal?: Proposal | undefined;
  /** Random, below 2^32. */
  id: number;
  made: Day;
  until: Day;
};

const lines = (text: string, most: number): string[] =>
  text
    .split('\n')
    .map((line) => plainText(line, most))
    .filter((line) => line !== '');

/** A key with a text, or no key at all. */
const said = <K extends string>(key: K, text: string, most: number): Partial<Record<K, string>> => {
  const plain = plainText(text, most);
  return plain === '' ? {} : ({ [key]: plain } as Partial<Record<K, string>>);
};

const given = <K extends string, T>(key: K, value: T | null): Partial<Record<K, T>> =>
  value === null ? {} : ({ [key]: value } as Partial<Record<K, T>>);

/** As a message gives them back, so that a preview is what the reader gets. */
const inOrder = <T>(all: readonly T[], ticked: readonly T[]): T[] => all.filter((one) => ticked.includes(one));

/** What each section says; an empty section says nothing, and then it is not there. */
const SAYS: { [S in Section]: (making: Making) => Handover[S] } = {
  questions: ({ draft }) => {
    const own = lines(draft.questions, MOST.question).slice(0, MOST.questions);
    return draft.asks.length + own.length > 0 ? { asks: inOrder(ASKS, draft.asks), own } : undefined;
  },
  work: ({ draft }) => {
    const work = {
      demands: inOrder(DEMANDS, draft.demands),
      ...said('job', draft.job, MOST.job),
      ...given('contract', draft.contract),
      ...given('pattern', draft.pattern),
      ...given('commute', draft.commute),
    };
    return draft.demands.length > 0 || Object.keys(work).length > 1 ? work : undefined;
  },
  hard: ({ draft }) => {
    const hard = {
      activities: inOrder(ACTIVITY_IDS, draft.activities),
      helps: inOrder(HELPS, draft.helps),
      ...said('own', draft.hardOwn, MOST.own),
      ...said('helpsOwn', draft.helpsOwn, MOST.own),
      ...given('ability', draft.ability),
    };
    return draft.activities.length + draft.helps.length > 0 || Object.keys(hard).length > 2 ? hard : undefined;
  },
  presence: ({ draft, made }) => {
    const days = [...new Set(draft.days)].filter((day) => day >= made).sort();
    const presence = { days, weekly: inOrder(WEEKDAYS, draft.weekly), ...said('own', draft.presenceOwn, MOST.own) };
    return days.length + draft.weekly.length > 0 || 'own' in presence ? presence : undefined;
  },
  steps: ({ proposal }) => {
    if (!proposal || proposal.phases.length === 0) return undefined;
    const phases = proposal.phases
      .slice(0, MOST.phases)
      .map(({ purpose, weeks, open, hours }) => ({ purpose, weeks, open, hours }));
    return { phases, ...(proposal.start ? { start: proposal.start } : {}) };
  },
  others: ({ draft, reader }) => {
    const others = OTHERS.filter((who) => who !== reader || who === 'treating').flatMap((who) => {
      const other = draft.others[who];
      return other ? [{ who, consent: other.consent, ...said('contact', other.contact, MOST.contact) }] : [];
    });
    return others.length > 0 ? others : undefined;
  },
  rights: ({ answers }) => {
    const rights = rightsIn(answers);
    return Object.keys(rights).length > 0 ? rights : undefined;
  },
};

/** The sections that would say something, ticked or not. */
export const filledSections = (making: Omit<Making, 'sections'>): readonly Section[] =>
  SECTIONS.filter((section) => SAYS[section]({ ...making, sections: [] }) !== undefined);

/** The handover of the ticked sections. Of the others nothing comes along: not their names, not their number. */
export function handoverOf(making: Making): Handover {
  const { draft, sections, reader, writer, answers, id, made, until } = making;
  const country = answers.country === 'BE' || answers.country === 'NL' ? answers.country : 'other';
  const shown = SECTIONS.filter((section) => sections.includes(section)).flatMap((section) => {
    const says = SAYS[section](making);
    return says === undefined ? [] : [[section, says] as const];
  });
  return { id, made, until, reader, writer, country, ...said('name', draft.name, MOST.name), ...Object.fromEntries(shown) };
}
