import { describe, expect, test } from 'vitest';
import { permissionFor } from '../../rules/building/permission.ts';
import { type Answers, lawOn, plan } from '../../rules/index.ts';
import { startFor } from '../../rules/sheets/start.ts';
import { answersOn, PEOPLE } from '../personas/people.ts';

const DAY = '2026-11-21';
const of = (id: string, more: Answers = {}): Answers => {
  const found = PEOPLE.find((person) => person.id === id);
  if (!found) throw new Error(`Nobody is called ${id}`);
  return { ...answersOn(found, DAY), ...more };
};
const start = (answers: Answers, read: (name: string) => string = (name) => name, building?: unknown) => {
  const made = plan(answers, DAY);
  return startFor(answers, made, building, read(permissionFor(answers, made, lawOn(DAY)).read));
};
const none = () => '';

describe('a first day on the sheet', () => {
  test('waits until the rules about starting were read', () => {
    expect(start(of('P01'), none)).toMatchObject({ waits: '2026-12-14' });
    expect(start(of('P01'), none).day).toBeUndefined();
    expect(start(of('P01')).day).toBe('2026-12-14');
  });

  test('what was read for another country or statute does not count', () => {
    expect(start(of('P01'), () => 'NL-employee').day).toBeUndefined();
  });

  test('a day that has gone, or is not known, is no proposal', () => {
    expect(start(of('P01', { restart_day: '2026-11-20' })).day).toBeUndefined();
    expect(start(of('P01', { restart_day: 'unknown' })).day).toBeUndefined();
    expect(start(of('P01', { restart_day: '2026-11-21' })).day).toBe('2026-11-21');
  });

  test('after a refusal there is none, whatever was read', () => {
    const refused = start(of('P01', { partial_step: 'refused' }));
    expect(refused.permission.mayStart).toBe(false);
    expect([refused.day, refused.waits]).toEqual([undefined, undefined]);
  });

  test('the day of the build-up comes first, and was read about there', () => {
    const building = {
      contract: 38,
      phases: [{ purpose: 'settle', weeks: 2, open: false, hours: [4, 0, 4, 0, 0, 0, 0], tasks: '' }],
      free: [],
      off: [],
      restBetween: false,
      start: '2027-01-04',
      arranged: 'BE-employee',
    };
    expect(start(of('P01'), none, building).day).toBe('2027-01-04');
    expect(start(of('P01'), none, { ...building, arranged: '' }).waits).toBe('2026-12-14');
  });
});
