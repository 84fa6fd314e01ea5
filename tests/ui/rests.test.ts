import { describe, expect, it } from 'vitest';
import type { Answers } from '../../rules/index.ts';
import { afterAnswer, replayed } from '../../src/question/journey.ts';
import { answersOn, PEOPLE } from '../personas/people.ts';
import { DAY } from './stage.ts';

/** What comes after each answer of a person, in the order in which the questions are asked. */
function screensOf(whole: Answers): readonly string[] {
  const screens: string[] = [];
  let before: Answers = {};
  for (const { question, answer } of replayed(whole).steps) {
    const after = { ...before, [question]: answer };
    screens.push(afterAnswer(before, after));
    before = after;
  }
  return screens;
}

const WALKS = PEOPLE.map((person) => ({ id: person.id, screens: screensOf(answersOn(person, DAY)) }));

describe('rests on the way', () => {
  it('come after every five answers on every road: first what is known by then, later a rest', () => {
    for (const { id, screens } of WALKS) {
      const wanted = screens.map((screen, at) => {
        if (at === screens.length - 1) return screen;
        if (at === 4) return 'interim';
        return at % 5 === 4 ? 'resting' : 'asking';
      });
      expect(screens, id).toEqual(wanted);
    }
  });

  it('are met by most people, more than once', () => {
    const rested = WALKS.filter(({ screens }) => screens.filter((screen) => screen === 'resting').length > 1);
    expect(rested.length).toBeGreaterThan(WALKS.length / 2);
  });

  it('do not come again when an answer changes', () => {
    const whole = answersOn(PEOPLE[0] as (typeof PEOPLE)[number], DAY);
    const steps = replayed(whole).steps.slice(0, 5);
    const five = Object.fromEntries(steps.map(({ question, answer }) => [question, answer]));
    expect(afterAnswer(five, { ...five })).toBe('asking');
  });
});
