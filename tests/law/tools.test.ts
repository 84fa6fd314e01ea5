import { describe, expect, test } from 'vitest';
import { CLOCKS, MILESTONES } from '../../rules/dates/index.ts';
import { PROVISIONS, QUESTIONS } from '../../rules/index.ts';
import type { Condition } from '../../rules/kit/condition.ts';
import { PARTS } from '../../rules/talking/card.ts';
import { CANDIDATES } from '../../rules/talking/cards.ts';
import { ASK_ABOUT, DUTIES, GROUPS } from '../../rules/telling/duties.ts';
import { LETTER_GROUPS } from '../../rules/writing/letter.ts';
import { LETTERS } from '../../rules/writing/letters.ts';
import { wordsOf } from '../content/locale.ts';
import { lostPlaces, partsOf, wrongAnswers, wrongDays } from './conditions.ts';

/*
 * The tools beside the plan hang on the same answers, places and law. A slip of the pen in one of them fails nobody's story: the line just never
 * comes. So every name is looked up.
 */
type Written = { id: string; when?: Condition | undefined; cites?: readonly string[] | undefined };

const WRITTEN: readonly Written[] = [
  ...MILESTONES,
  ...CLOCKS,
  ...CANDIDATES.flatMap((card) => [
    card,
    ...PARTS.flatMap((part) => card[part].map((line) => ({ ...line, id: `${card.id} ${line.id}` }))),
  ]),
  ...DUTIES,
  ...ASK_ABOUT,
  ...LETTERS.flatMap((letter) => [
    letter,
    ...[...letter.lines, ...(letter.hints ?? [])].map((line) => ({ ...line, id: `${letter.id} ${line.say}` })),
  ]),
];
const conditions = partsOf(WRITTEN);
const provisions = new Set(PROVISIONS.map(({ id }) => id));
const quantities = new Set(PROVISIONS.flatMap(({ id, quantities: of }) => Object.keys(of ?? {}).map((name) => `${id}.${name}`)));
const days = new Set(QUESTIONS.filter(({ kind }) => kind === 'day').map(({ id }) => id));

describe('dates, cards, duties and letters', () => {
  test('name only questions, options and places that exist', () => {
    expect(wrongAnswers(conditions)).toEqual([]);
    expect(wrongDays(conditions)).toEqual([]);
    expect(lostPlaces(conditions)).toEqual([]);
  });

  test('rest only on provisions that exist', () => {
    expect(
      WRITTEN.flatMap(({ id, cites = [] }) => cites.filter((cite) => !provisions.has(cite)).map((cite) => `${id}: ${cite}`)),
    ).toEqual([]);
    const cited = [...MILESTONES, ...CLOCKS, ...DUTIES, ...LETTERS];
    expect(cited.filter(({ cites }) => cites.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('count only with quantities of the law that exist, and from days that are asked', () => {
    const counted = [
      ...MILESTONES.flatMap(({ by, every }) => [by, every?.by, every?.until]),
      ...CLOCKS.flatMap(({ window, doubtUntil, later }) => [window, doubtUntil, later?.after, later?.window]),
      ...LETTERS.map(({ due }) => due?.by),
    ].filter((name) => typeof name === 'string');
    expect(counted.filter((name) => !quantities.has(name))).toEqual([]);
    const anchors = [...MILESTONES.map(({ after }) => after), ...LETTERS.flatMap(({ due }) => (due ? [due.after] : []))];
    expect(anchors.filter((anchor) => !days.has(anchor))).toEqual([]);
    const moved = CLOCKS.flatMap(({ moves }) => (moves === 'all' ? [] : moves));
    expect(moved.filter((name) => !MILESTONES.some(({ id }) => id === name))).toEqual([]);
  });

  test('a line with an option or a day asks a question that has them', () => {
    const lines = LETTERS.flatMap(({ lines: own }) => own);
    const choices = QUESTIONS.filter(({ kind }) => kind === 'choice').map(({ id }) => id);
    expect(lines.filter(({ option }) => option !== undefined && !choices.includes(option))).toEqual([]);
    expect(lines.filter(({ day }) => day !== undefined && !days.has(day.of))).toEqual([]);
  });

  test('stand in groups that are shown, and are said by people there are', () => {
    expect(DUTIES.filter(({ group }) => !GROUPS.includes(group))).toEqual([]);
    expect(LETTERS.filter(({ group }) => !LETTER_GROUPS.includes(group))).toEqual([]);
    const who = wordsOf('nl').who as Record<string, unknown>;
    expect(MILESTONES.filter(({ who: actor }) => !(actor in who))).toEqual([]);
    expect(new Set(MILESTONES.map(({ meaning }) => meaning))).toEqual(new Set(['limit', 'last', 'from', 'around']));
  });
});
