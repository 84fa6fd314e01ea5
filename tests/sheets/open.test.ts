import { describe, expect, test } from 'vitest';
import { type Answers, plan } from '../../rules/index.ts';
import { openingOf } from '../../rules/sheets/open.ts';
import { answersOn, PEOPLE } from '../personas/people.ts';

const DAY = '2026-11-21';
const opening = (answers: Answers, whole = false) => openingOf(plan(answers, DAY, { whole }), answers);
const of = (id: string): Answers => {
  const found = PEOPLE.find((person) => person.id === id);
  if (!found) throw new Error(`Nobody is called ${id}`);
  return answersOn(found, DAY);
};

describe('a sheet for work', () => {
  test.each([
    ['P01', 'open'],
    ['P20', 'open'],
    ['P04', 'tells-nothing'],
    ['P22', 'tells-nothing'],
    ['P13', 'no-employer'],
  ])('%s: %s', (id, expected) => {
    expect(opening(of(id))).toBe(expected);
  });

  test.each([
    ['consequences-only', 'open'],
    ['also-illness', 'open'],
    ['none', 'tells-nothing'],
    ['unknown', 'undecided'],
  ])('openness %s: %s', (openness, expected) => {
    expect(opening({ ...of('P01'), openness })).toBe(expected);
  });

  test('nobody is turned away before the road is known', () => {
    expect(opening({})).toBe('not-known-yet');
    expect(opening({ country: 'BE' })).toBe('not-known-yet');
  });

  test('who did not answer yet what to tell has not decided', () => {
    expect(opening({ country: 'BE', statute: 'employee', phase: 'recovering' }, true)).toBe('undecided');
  });
});
