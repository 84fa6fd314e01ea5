import { describe, expect, test } from 'vitest';
import type { Question } from '../../rules/kit/question.ts';
import { NL_EMPLOYEE_QUESTIONS } from '../../rules/questions/nl-employee.ts';
import { NL_OTHERS_QUESTIONS } from '../../rules/questions/nl-others.ts';
import { QUESTIONS } from '../../rules/questions/questions.ts';
import { wordsOf } from './locale.ts';

type OptionWords = { choice?: string; statement: string; neutral: string; help?: string };
type QuestionWords = {
  title: string;
  hint?: string;
  why: string;
  sees: string;
  none?: string;
  groups?: Record<string, string>;
  options: Record<string, OptionWords>;
};

const words = wordsOf('nl');
const texts = words.question as Record<string, QuestionWords>;
const themes = words.theme as Record<string, string>;
const textOf = (id: string): QuestionWords => {
  const text = texts[id];
  if (!text) throw new Error(`No words for the question "${id}"`);
  return text;
};

/** The answers a question can have, as they are named in the words. */
const answersOf = (question: Question): string[] => {
  if (question.kind === 'day') return ['known', question.dontKnow];
  const nothing = question.kind === 'ticks' ? ['none'] : [];
  return [...new Set([...question.options, ...nothing, question.dontKnow])];
};
/** Answers that somebody picks by their name; a day and "nothing ticked" have no choice of their own. */
const isPicked = (question: Question, answer: string): boolean =>
  !(question.kind === 'day' && answer === 'known') && !(question.kind === 'ticks' && answer === 'none');

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+/).filter(Boolean);
const everyText = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(everyText) : [];
};

const AVOID =
  /(?<!\p{L})(strijd|vechten|overlever|patiënt|helaas|gewoon|even|simpelweg|conform|indien|tijdig|middels|teneinde|beperking(en)?|belastbaarheid|ongeldig|je moet|je dient|recht op €)(?!\p{L})/iu;
const DUTCH_ONLY =
  /(?<!\p{L})(bedrijfsarts|uwv|wia|poortwachter|zorgverzekeraar|huisartsenpost|uitkeringsinstantie|arbodienst|arboarts|ziektewet|zzp('er)?)(?!\p{L})/iu;
const BELGIAN_ONLY =
  /(?<!\p{L})(arbeidsarts|adviserend arts|ziekenfonds|mutualiteit|riziv|vdab|actiris|forem|ocmw|medex|preventiedienst|vastbenoemd)(?!\p{L})/iu;
/** Asked on the roads of the Netherlands only. */
const inTheNetherlands = (id: string): boolean =>
  [...NL_EMPLOYEE_QUESTIONS, ...NL_OTHERS_QUESTIONS].some((question) => question.id === id);
const DIAGNOSIS = /kanker|tumor|chemo|bestraling|therapie|diagnose|oncolog|borst|leukemie/iu;
const PRONOUN = /(?<!\p{L})(je|jij|jou|jouw|u|uw|ik|mij|mijn|hij|zij|ze|hem|haar)(?!\p{L})/iu;

describe.each(QUESTIONS.map((question) => [question.id, question] as const))('the words of %s', (id, question) => {
  test('ask, explain why, and say who sees the answer', () => {
    const text = textOf(id);
    for (const part of ['title', 'why', 'sees'] as const) expect(text[part]?.trim(), part).toBeTruthy();
    expect(text.title.length).toBeLessThanOrEqual(80);
    expect(sentences(text.title).length, 'one question').toBe(1);
    expect(wordCount(`${text.title} ${text.hint ?? ''}`), 'words before the first control').toBeLessThanOrEqual(75);
    expect(text.why.split(/(?<=[.?!])\s+/).length, 'why').toBeLessThanOrEqual(2);
    expect(text.sees.split(/(?<=[.?!])\s+/).length, 'sees').toBe(1);
  });

  test('has every answer, and none that nobody can give', () => {
    expect(Object.keys(textOf(id).options).sort()).toEqual(answersOf(question).sort());
  });

  test('names each answer as a choice, a statement and a neutral statement', () => {
    for (const [answer, text] of Object.entries(textOf(id).options)) {
      expect(text.statement?.trim(), `${answer}.statement`).toBeTruthy();
      expect(text.neutral?.trim(), `${answer}.neutral`).toBeTruthy();
      expect(text.statement.length, `${answer}.statement`).toBeLessThanOrEqual(80);
      expect(text.neutral.length, `${answer}.neutral`).toBeLessThanOrEqual(80);
      if (isPicked(question, answer)) {
        expect(text.choice?.trim(), `${answer}.choice`).toBeTruthy();
        expect(text.choice?.length, `${answer}.choice`).toBeLessThanOrEqual(60);
      } else expect(text.choice, `${answer}.choice`).toBeUndefined();
    }
  });

  test('tells the answers apart', () => {
    const options = Object.values(textOf(id).options);
    for (const part of ['choice', 'statement', 'neutral'] as const) {
      const all = options.map((option) => option[part]).filter(Boolean);
      expect(new Set(all).size, part).toBe(all.length);
    }
  });

  test('writes the neutral statement for another reader: no pronoun, no diagnosis', () => {
    for (const [answer, { neutral }] of Object.entries(textOf(id).options)) {
      expect(neutral, answer).not.toMatch(PRONOUN);
      expect(neutral, answer).not.toMatch(DIAGNOSIS);
    }
  });

  test('has a heading for each group, and "none of these" only for ticks', () => {
    const { groups = {}, none } = textOf(id);
    const expected = question.kind !== 'day' ? (question.groups ?? []).map((group) => group.id) : [];
    expect(Object.keys(groups).sort()).toEqual([...expected].sort());
    for (const heading of Object.values(groups)) expect(heading.trim()).toBeTruthy();
    if (question.kind === 'ticks') expect(none?.trim()).toBeTruthy();
    else expect(none).toBeUndefined();
  });

  test('puts the day into both statements of a day', () => {
    const days = Object.entries(textOf(id).options).filter(([, { statement, neutral }]) =>
      `${statement}${neutral}`.includes('{{'),
    );
    expect(days.map(([answer]) => answer)).toEqual(question.kind === 'day' ? ['known'] : []);
    for (const [, { statement, neutral }] of days) {
      expect(statement).toContain('{{day}}');
      expect(neutral).toContain('{{day}}');
    }
  });

  test('keeps to plain words and short sentences', () => {
    for (const text of everyText(textOf(id))) {
      expect(text).not.toMatch(AVOID);
      expect(text).not.toMatch(inTheNetherlands(id) ? BELGIAN_ONLY : DUTCH_ONLY);
      expect(text, 'the title and the questions say nothing about which illness').not.toMatch(/kanker/i);
      for (const sentence of sentences(text)) expect(wordCount(sentence), sentence).toBeLessThanOrEqual(20);
    }
  });
});

test('answers stand in groups only where there is more than one', () => {
  const sizes = QUESTIONS.flatMap((question) => ('groups' in question && question.groups ? [question.groups.length] : []));
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.min(...sizes)).toBeGreaterThan(1);
});

test('no words are left over for questions that nobody asks', () => {
  const asked = new Set(QUESTIONS.map((question) => question.id));
  expect(Object.keys(texts).filter((id) => !asked.has(id))).toEqual([]);
});

test('every chapter has a heading, and no heading is left over', () => {
  const used = new Set<string>(QUESTIONS.map((question) => question.theme));
  expect(Object.keys(themes).sort()).toEqual([...used].sort());
  for (const heading of Object.values(themes)) expect(heading.trim()).toBeTruthy();
});

test('telling the employer is a free choice: no answer gets more words than another', () => {
  const options = Object.values(textOf('openness').options);
  expect(options.filter((option) => option.help)).toEqual([]);
  const lengths = options.map((option) => wordCount(option.choice ?? ''));
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(4);
});

test('"I do not know" never blames', () => {
  for (const question of QUESTIONS) {
    const text = textOf(question.id).options[question.dontKnow];
    expect(text?.choice, question.id).toMatch(/^(Weet ik (nog )?niet( zeker)?|Zeg ik liever niet)$/);
  }
});
