import { describe, expect, test, vi } from 'vitest';
import { plan, thisWeek } from '../../rules/index.ts';
import { lawFirst } from '../../rules/journey/advice.ts';
import { answersOn, PEOPLE } from '../personas/people.ts';

// Every plan of every person: on a busy machine they take longer than a test of one thing.
vi.setConfig({ testTimeout: 60_000 });

const DAY = '2026-11-21';
const planOf = (name: string) => {
  const person = PEOPLE.find(({ id }) => id === name);
  if (!person) throw new Error(`Nobody is called ${name}`);
  return plan(answersOn(person, DAY), DAY);
};
const before = (ids: readonly string[], first: string, second: string) => {
  expect(ids).toContain(first);
  expect(ids).toContain(second);
  expect(ids.indexOf(first)).toBeLessThan(ids.indexOf(second));
};

describe('of two tasks of one rank, advice for everyone waits', () => {
  test('every letter of the fund is answered before staying in touch at work', () => {
    const { tasks } = planOf('P-own-resting');
    const ids = tasks.map(({ id }) => id);
    before(ids, 'answer-every-letter', 'stay-in-touch-your-way');
    expect(thisWeek(tasks, DAY).map(({ id }) => id)).toContain('answer-every-letter');
  });

  test('a lower rank never goes before a higher one within a knot of the thread', () => {
    for (const person of PEOPLE) {
      const { tasks } = plan(answersOn(person, DAY), DAY);
      for (const [place, { station, rank }] of tasks.entries()) {
        const next = tasks[place + 1];
        if (next?.station === station) expect(next.rank, person.id).toBeGreaterThanOrEqual(rank);
      }
    }
  });

  test('what is for now keeps its own order: pressure is answered first', () => {
    expect(lawFirst({ id: 'answer-pressure-calmly', rank: 2 }, { id: 'spontaneous-consultation', rank: 2 })).toBe(0);
    expect(thisWeek(planOf('P20').tasks, DAY)[0]?.id).toBe('answer-pressure-calmly');
  });
});
