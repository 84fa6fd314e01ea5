import { describe, expect, test } from 'vitest';
import type { Answers } from '../../rules/index.ts';
import { LETTERS, lastDayOf } from '../../rules/writing/letters.ts';
import { factsOf } from '../../src/writing/facts.ts';
import { dutchWordsOf, wordsOf } from '../content/locale.ts';
import { answersOn, PEOPLE } from '../personas/people.ts';
import { DAY, writtenFor } from './written.ts';

const answersOf = (name: string): Answers => {
  const person = PEOPLE.find(({ id }) => id === name);
  if (!person) throw new Error(`Nobody is called ${name}`);
  return answersOn(person, DAY);
};
const letterOf = (answers: Answers, id: string) => writtenFor(answers).find(({ letter }) => letter.id === id);

describe('letters to who pays', () => {
  test.each([
    ['P-own-self-undeclared', 'self-certificate'],
    ['P-own-nl-employee-week-93', 'wia-request'],
    ['P-own-nl-employee-early-iva', 'early-iva'],
    ['P-own-nl-self-treatment', 'fund-report'],
  ])('%s may write: %s', (name, id) => expect(letterOf(answersOf(name), id)).toBeDefined());

  test('an insurer is told in the terms of its policy, a fund in those of a gift', () => {
    const aov = letterOf({ ...answersOf('P-own-nl-self-treatment'), insurance: 'aov' }, 'insurer-report');
    expect(aov?.text).toMatch(/wachttijd/);
    expect(letterOf(answersOf('P-own-nl-self-treatment'), 'fund-report')?.text).toMatch(/schenking/);
  });

  test('who has asked for the WIA, or was refused, is not told to ask', () => {
    const letter = answersOf('P-own-nl-employee-week-93');
    for (const wia_stage of ['applied', 'under-35', 'wga', 'iva'])
      expect(letterOf({ ...letter, wia_stage }, 'wia-request'), wia_stage).toBeUndefined();
  });

  test('the early IVA is over after its last week, and for who works or recovers', () => {
    const early = answersOf('P-own-nl-employee-early-iva');
    expect(letterOf({ ...early, absence: '1-2y', first_sick_day: '2025-07-01' }, 'early-iva')).toBeUndefined();
    expect(letterOf({ ...early, phase: 'recovering', alerts_nl: [] }, 'early-iva')).toBeUndefined();
  });

  test.each([
    ['P-own-self-undeclared', 'self-certificate', '2026-11-23'],
    // The first day of week 93, as on the timeline.
    ['P-own-nl-employee-early-iva', 'wia-request', '2027-11-01'],
    ['P-own-nl-employee-early-iva', 'early-iva', '2027-05-17'],
  ])('%s: the last day of %s is %s', (name, id, day) => {
    const letter = LETTERS.find((one) => one.id === id);
    expect(letter && lastDayOf(letter, factsOf(answersOf(name), DAY))).toBe(day);
  });

  test('a letter with a last day that is no appeal says in its own words what to do then', () => {
    for (const { id, due, group } of LETTERS) {
      if (!due || group === 'rights') continue;
      const said = [wordsOf('nl'), dutchWordsOf('nl')].map(
        (words) => (words.writing as unknown as { letter: Record<string, { due?: Record<string, string> }> }).letter[id]?.due,
      );
      const own = said.find((one) => one !== undefined);
      expect(Object.keys(own ?? {}).sort(), id).toEqual(['ahead', 'behind', 'today', 'unknown']);
      expect(Object.values(own ?? {}).join(' '), id).not.toMatch(/vakbond/);
    }
  });
});
