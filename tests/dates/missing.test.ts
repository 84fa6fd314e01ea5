import { describe, expect, test, vi } from 'vitest';
import { missingDays, timeline } from '../../rules/dates/index.ts';
import { plan } from '../../rules/index.ts';
import { answersOn, CASES } from '../personas/people.ts';
import { BELGIAN } from './people.ts';

vi.setConfig({ testTimeout: 60_000 });

const TODAY = '2026-11-21';

/** Tasks whose day their road does not ask: the plan says the rule in words, and the timeline cannot ask either. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  'file-before-adapted-work': 'after decision B nobody knows yet whether adapted work begins, so its first day is not asked',
  'partial-renew': 'somebody who is well in part may have a permission without an end that they know',
  'self-note-six-months': 'who works for longer is not asked when it began',
};
const used = new Set<string>();

describe('a task with a date in the plan', () => {
  test.each(CASES)('%s on %s: stands on the timeline, or the timeline asks for its day', (_, day, person) => {
    const answers = answersOn(person, day);
    const dated = new Set(timeline(answers, day).map(({ name }) => name));
    const asked = new Set(missingDays(answers, day).flatMap(({ brings }) => brings.map(({ name }) => name)));
    const due = plan(answers, day).tasks.filter((task) => task.due);
    const bare = due.map(({ id }) => id).filter((id) => !dated.has(id) && !asked.has(id));
    for (const id of bare) used.add(id);
    expect(bare.filter((id) => !(id in NOT_ASKED))).toEqual([]);
  });

  test('no exception is there for nobody', () => {
    expect([...used].sort()).toEqual(Object.keys(NOT_ASKED).sort());
  });
});

describe('a day that nobody knows', () => {
  test('is asked for with what it brings, and brings it', () => {
    const missing = missingDays({ ...BELGIAN, restart_day: 'unknown' }, TODAY);
    expect(missing.map(({ question }) => question)).toEqual(['restart_day']);
    const brought = missing.flatMap(({ brings }) => brings.map(({ name }) => name));
    expect(brought).toContain('partial-file-form');
    expect(brought).toContain('review-week-3');
    const dated = timeline(BELGIAN, TODAY).map(({ name }) => name);
    expect(dated).toEqual(expect.arrayContaining(['partial-file-form', 'review-week-3']));
  });

  test('is not asked for when it is there, nor when the road does not ask', () => {
    expect(missingDays(BELGIAN, TODAY)).toEqual([]);
    expect(missingDays({}, TODAY)).toEqual([]);
  });

  test('brings nothing that the law of the day does not have', () => {
    const then = missingDays({ ...BELGIAN, first_sick_day: 'unknown', restart_day: '2019-06-24' }, '2019-06-01');
    const brought = then.flatMap(({ brings }) => brings.map(({ name }) => name));
    expect(brought).toContain('be-one-year');
    expect(brought).not.toContain('be-force-majeure-possible');
  });
});
