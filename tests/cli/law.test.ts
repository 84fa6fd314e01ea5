import { describe, expect, test } from 'vitest';
import { PROVISIONS } from '../../rules/index.ts';
import { effect, run, turns } from '../../src/cli/law.ts';
import { peopleIn } from '../../src/cli/people.ts';
import { listen, ROOT } from './files.ts';

describe('npm run law', () => {
  const { code, out, err } = listen(run, ['--on', '2026-11-22', '--until', '2028-01-01']);

  test('lists what is due, what is unsure and what changes', () => {
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`The law on 2026-11-22: ${PROVISIONS.length} rules`);
    expect(out).toContain('To read again within 60 days');
    expect(out).toContain('be-job-gtb-gob: task.job-ask-flemish-guidance');
    expect(out).toContain('ended the day before: be-career-cheque-2026');
    expect(out).toContain('begins: be-civ-tava-2028');
  });

  test('says whose plan the next change alters, and how', () => {
    expect(out).toContain('P05: +task.ask-career-guidance-now, -task.use-your-one-career-cheque');
    expect(out).toMatch(/plans that change: \d+ of \d+/);
  });

  test('ends as stale when a source was not read again in time', () => {
    const later = listen(run, ['--on', '2027-02-01']);
    expect(later.code).toBe(1);
    expect(later.out).toMatch(/too late \((?!0\))\d+\)/);
  });

  test.each([[['--on', 'soon']], [['--until', '2020-01-01']], [['--often']]])('refuses %s with a sentence', (args) => {
    const refused = listen(run, args);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/\.\n$/);
  });
});

describe('a turn of the law', () => {
  test('the reform of 1 January 2026 is one, and alters plans of employees in Belgium only', () => {
    const [turn] = turns('2025-12-31', '2026-01-01');
    expect(turn?.begins).toContain('be-emp-formal-request-by-employer-2026');
    expect(turn?.ended).toContain('be-emp-formal-request-by-employer-2022-2025');
    const people = peopleIn(ROOT);
    const altered = people.filter((person) => turn && effect(person, turn).rules.some(({ rule }) => rule.startsWith('be-emp')));
    expect(altered.length).toBeGreaterThan(10);
    expect(altered.filter(({ answers }) => answers.country === 'NL')).toEqual([]);
  });
});
