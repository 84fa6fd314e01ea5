import { describe, expect, test, vi } from 'vitest';
import { type Answers, plan } from '../../rules/index.ts';
import { answersOn, CASES, PEOPLE } from '../personas/people.ts';
import '../paths/walker.ts';

// Every plan of every person: on a busy machine they take longer than a test of one thing.
vi.setConfig({ testTimeout: 60_000 });

const DAY = '2026-11-21';
const answersOf = (name: string): Answers => {
  const person = PEOPLE.find(({ id }) => id === name);
  if (!person) throw new Error(`Nobody is called ${name}`);
  return answersOn(person, DAY);
};

describe('what stands over the plan', () => {
  test.each([
    ['P-own-dismissed', 'job-ends'],
    ['P-own-nl-employee-settlement', 'job-ends'],
    ['P-own-nl-employee-contract-ends', 'job-ends'],
    ['P-own-force-majeure', 'force-majeure-announced'],
    ['P-own-resting', 'rest-for-now'],
  ])('%s: %s', (name, headline) => expect(plan(answersOf(name), DAY).headline).toBe(headline));

  test.each([
    ['examined', 'force-majeure-examined'],
    ['definitively-unfit', 'force-majeure-definitive'],
    ['unknown', 'force-majeure-unknown'],
  ])('force majeure at %s keeps the wish silent', (force_majeure_stage, headline) => {
    const { force_majeure_day: _, ...rest } = answersOf('P-own-force-majeure');
    const made = plan({ ...rest, wish: 'gradual', force_majeure_stage }, DAY, { whole: true });
    expect(made.headline).toBe(headline);
    expect(made.outcomes).toContain(headline);
  });

  test('both at once: the procedure that runs has the shorter time', () => {
    expect(plan({ ...answersOf('P-own-force-majeure'), alerts: ['dismissed'] }, DAY).headline).toBe('force-majeure-announced');
  });

  test('everybody else reads the name of their road', () => {
    const others = CASES.map(([, day, person]) => plan(answersOn(person, day), day)).filter(
      ({ headline }) => headline !== 'job-ends' && !headline?.startsWith('force-majeure-'),
    );
    expect(others.length).toBeGreaterThan(200);
    expect(others.filter(({ headline, outcome }) => headline !== outcome)).toEqual([]);
  });
});
