import { UNKNOWN } from './answers.ts';

/** Answers that belong together under one heading, so that no more than six stand in one group. */
export type Group = { id: string; options: readonly string[] };

type Asked = {
  id: string;
  /** The chapter on the thread it belongs to, for headings and the check page. */
  theme: 'you-now' | 'wish' | 'work' | 'steps' | 'official' | 'health' | 'around-you';
  /** The id that means "I don't know" here. */
  dontKnow: string;
};

export type Question =
  | (Asked & { kind: 'choice'; options: readonly string[]; groups?: readonly Group[] })
  | (Asked & { kind: 'ticks'; options: readonly string[]; groups?: readonly Group[] })
  | (Asked & { kind: 'day'; direction: 'past' | 'future' | 'any' });

type Theme = Asked['theme'];

/** One option of several. */
export const choice = (id: string, theme: Theme, options: readonly string[], dontKnow = UNKNOWN): Question => ({
  kind: 'choice',
  id,
  theme,
  options,
  dontKnow,
});

const listed = (groups: Readonly<Record<string, readonly string[]>>): Group[] =>
  Object.entries(groups).map(([id, options]) => ({ id, options }));

/** The same choice, with headings for where it offers too many answers for one list. The order of the options stays: links count on it. */
export const headed = (question: Question, groups: Readonly<Record<string, readonly string[]>>): Question =>
  question.kind === 'choice' ? { ...question, groups: listed(groups) } : question;

/** Any number of options; ticking nothing means "none of these". */
export const ticks = (id: string, theme: Theme, groups: Readonly<Record<string, readonly string[]>>): Question => {
  const list = listed(groups);
  const options = list.flatMap((group) => group.options);
  return { kind: 'ticks', id, theme, options, dontKnow: UNKNOWN, ...(list.length > 1 ? { groups: list } : {}) };
};

/** A day. `direction` only steers the check for slips: a first sick day lies in the past. */
export const day = (id: string, theme: Theme, direction: 'past' | 'future' | 'any'): Question => ({
  kind: 'day',
  id,
  theme,
  direction,
  dontKnow: UNKNOWN,
});
