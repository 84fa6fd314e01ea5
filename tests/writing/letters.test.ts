import { describe, expect, test } from 'vitest';
import { healthWordsIn } from '../../rules/health-words/index.ts';
import { type Answers, lawOn } from '../../rules/index.ts';
import { READ_AT_WORK } from '../../rules/writing/letter.ts';
import { citesOf, LETTERS, lettersFor } from '../../rules/writing/letters.ts';
import { factsOf } from '../../src/writing/facts.ts';
import { sentencesOf, wordsIn } from '../content/sentences.ts';
import { BELGIAN, DUTCH, STATUTES } from '../content/terms.ts';
import { chance, road } from '../paths/walker.ts';
import { answersOn, CASES } from '../personas/people.ts';
import { allChosen, BUILT, DAY, NAMES, type Written, writtenFor } from './written.ts';

const ROADS = 80;
const full = (answers: Answers) => ({
  marks: allChosen(answers),
  papers: { building: BUILT, writing: { names: NAMES, own: {} } },
});

/** Many roads of every statute, always the same ones; each with nothing filled in, and with everything. */
const ROADS_WALKED: readonly Answers[] = STATUTES.flatMap(({ answers }) =>
  Array.from({ length: ROADS }, (_, seed) => road({ answers }, chance(seed * 7919 + 1))),
);
const DECIDED_B: Answers = {
  country: 'BE',
  statute: 'employee',
  formal_road: 'trajectory',
  formal_stage: 'decided',
  formal_decision: 'b',
};
const TOWARDS_B: readonly Answers[] = Array.from({ length: 20 }, (_, seed) =>
  road({ answers: DECIDED_B }, chance(seed * 7919 + 1)),
);
const OF_NO_ROAD: readonly Answers[] = [
  { country: 'both' },
  { country: 'other' },
  { country: 'BE', statute: 'other' },
  { country: 'NL', statute: 'other' },
];
const EVERYTHING: readonly (Written & { answers: Answers })[] = [...ROADS_WALKED, ...TOWARDS_B, ...OF_NO_ROAD].flatMap(
  (answers) => [{}, full(answers)].flatMap((more) => writtenFor(answers, more).map((written) => ({ ...written, answers }))),
);
const wrong = (found: (written: Written & { answers: Answers }) => readonly string[]): string[] =>
  [...new Set(EVERYTHING.flatMap((written) => found(written).map((what) => `${written.letter.id}: ${what}`)))].sort();

describe('whatever somebody answers', () => {
  test('every letter is offered to somebody', () => {
    const offered = new Set(EVERYTHING.map(({ letter }) => letter.id));
    expect(LETTERS.map(({ id }) => id).filter((id) => !offered.has(id))).toEqual([]);
  });

  test('no letter to work says anything about health', () => {
    const atWork = EVERYTHING.filter(({ letter }) => READ_AT_WORK.includes(letter.reader));
    expect(atWork.length).toBeGreaterThan(500);
    expect(
      wrong(({ letter, text, subject }) =>
        READ_AT_WORK.includes(letter.reader) ? healthWordsIn(`${subject}\n${text}`, 'letter') : [],
      ),
    ).toEqual([]);
  });

  test('no letter at all names an illness or care, and no subject says somebody is ill', () => {
    expect(
      wrong(({ text, subject }) => [
        ...(text.match(/kanker|chemo|tumor|bestral|behandel|diagnos|operati|medicati|therap|oncolo|patiënt/gi) ?? []),
        ...(subject.match(/ziek(?!tedagen)|gezond|arts(?!$)|medisch|herstel/gi) ?? []),
      ]),
    ).toEqual([]);
  });

  test('no letter has an empty place, a key or a stray line', () => {
    expect(
      wrong(({ text }) => [
        ...(text.match(/\{\{|\}\}|undefined|null|writing\.|\[object|\.{3,}|_{2,}|…|\bXX/g) ?? []),
        ...(/\n{3,}|^\s|\s,| {2}/.test(text) ? ['odd white space'] : []),
        ...(/:\n\n/.test(text) ? ['a list without lines'] : []),
      ]),
    ).toEqual([]);
  });

  test('it is the person who speaks: nothing says "je" or "jouw"', () => {
    expect(wrong(({ text }) => text.match(/(?<![\p{L}])(je|jij|jou|jouw|jullie)(?![\p{L}])/giu) ?? [])).toEqual([]);
  });

  test('the terms are those of one country', () => {
    expect(
      wrong(
        ({ text, subject, around, answers }) =>
          [text, subject, around].join('\n').match(answers.country === 'NL' ? BELGIAN : DUTCH) ?? [],
      ),
    ).toEqual([]);
  });

  test('a tired reader can hold the sentences', () => {
    const lines = EVERYTHING.flatMap(({ text }) => sentencesOf(text).filter((sentence) => !sentence.startsWith('- Stap')));
    expect([...new Set(lines)].filter((line) => wordsIn(line) > 20)).toEqual([]);
    const unique = [...new Set(lines)].map(wordsIn);
    expect(unique.reduce((sum, count) => sum + count, 0) / unique.length).toBeLessThanOrEqual(12);
  });

  test('everything cited holds on the day, and belongs to the country', () => {
    const found = ROADS_WALKED.flatMap((answers) => {
      const facts = factsOf(answers, DAY);
      return lettersFor(facts).flatMap((letter) =>
        citesOf(letter, facts)
          .filter((id) => !lawOn(DAY).holds(id) || id.startsWith(answers.country === 'NL' ? 'be-' : 'nl-'))
          .map((id) => `${letter.id}: ${id}`),
      );
    });
    expect([...new Set(found)]).toEqual([]);
    expect(LETTERS.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });

  test('on a day of older law no letter rests on a later rule', () => {
    const then = ROADS_WALKED.flatMap((answers) => lettersFor(factsOf(answers, '2019-06-01')).map(({ id }) => id));
    expect(then).not.toContain('appeal-to-inspection');
    expect(then).not.toContain('trajectory');
    expect(then).toContain('three-way-talk');
  });
});

describe('people of the acceptance cases', () => {
  const idsOf = (id: string) => {
    const found = CASES.find(([name, day]) => name === id && day === DAY);
    if (!found) throw new Error(`Nobody is called ${id}`);
    return writtenFor(answersOn(found[2], DAY)).map(({ letter }) => letter.id);
  };

  test('who is pushed at work may ask for a talk and for the visit, not for partial work', () => {
    expect(idsOf('P04')).toEqual(['three-way-talk', 'adjustment-be', 'visit-before-start', 'trajectory']);
  });

  test('each person who may be at work with an employer has the talk first', () => {
    const firsts = CASES.filter(([, day]) => day === DAY).map(([, , person]) =>
      writtenFor(answersOn(person, DAY)).map(({ letter }) => letter.id),
    );
    expect(firsts.filter((ids) => ids.includes('three-way-talk') && ids[0] !== 'three-way-talk')).toEqual([]);
    expect(firsts.filter((ids) => ids.includes('three-way-talk')).length).toBeGreaterThan(5);
  });

  test('nobody who rests, or just heard it, is given a letter to work', () => {
    for (const answers of ROADS_WALKED.filter(({ wish, phase }) => wish === 'not-yet' || phase === 'diagnosed')) {
      const readers = writtenFor(answers).filter(({ letter }) => letter.group === 'work');
      expect(readers.map(({ letter }) => letter.id)).toEqual([]);
    }
  });
});
