import { describe, expect, test, vi } from 'vitest';
import { plan } from '../../rules/index.ts';
import { wordsOf } from '../content/locale.ts';
import { DRAWN, key } from './drawn.ts';
import { chance, road } from './walker.ts';

// Many roads in one test: on a busy machine they take longer than a test of one thing.
vi.setConfig({ testTimeout: 60_000 });

const DAYS = ['2026-11-21', '2019-06-01', '2023-09-01'];
const ROADS = 6;
const words = wordsOf('nl');

/** Ends that say nothing of where somebody stands: life, home, late effects. */
const SILENT = /^(about-you|late-effects)/;

/** Every end that says where somebody stands, on every road. */
const ends = DRAWN.flatMap(({ path, nodes }) =>
  nodes
    .filter((node) => node.final && !node.meta.passing && !SILENT.test(node.place))
    .map((node) => [node.place, { id: path.id, node }] as const),
);

describe.each(ends)('outcome %s', (place, { id, node }) => {
  test.each(DAYS)('on %s has a task of its own, a contact and a source', (day) => {
    for (let seed = 1; seed <= ROADS; seed += 1) {
      const answers = road({ answers: {}, places: [key(id, node.id)] }, chance(seed * 131));
      const made = plan(answers, day);
      expect(made.outcomes).toContain(place);
      const own = made.tasks.filter((task) => node.meta.does?.includes(task.id));
      expect(own.length, `tasks for ${JSON.stringify(answers)}`).toBeGreaterThan(0);
      expect(own.flatMap((task) => task.cites).length).toBeGreaterThan(0);
      expect(made.contacts.length).toBeGreaterThan(0);
    }
  });

  test('has a name, what comes, and what still holds', () => {
    const told = words.outcome?.[place];
    expect(told).toEqual({
      name: expect.stringMatching(/\S/),
      lead: expect.stringMatching(/\S/),
      holds: expect.stringMatching(/\S/),
    });
  });
});
