import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { lawOn, replay } from '../../rules/index.ts';
import { roads } from './walker.ts';

vi.setConfig({ testTimeout: 60_000 });

const known = lawOn('2026-11-21');

test('a road is the same over places that others walked before, and over places nobody walked', () => {
  fc.assert(
    fc.property(roads(), (answers) => {
      // The same law as another object: nothing is remembered for it.
      const unknown = { ...known };
      const told = ({ facts, ...rest }: ReturnType<typeof replay>) => ({ ...rest, answers: facts.answers, places: facts.places });
      expect(told(replay(answers, known))).toEqual(told(replay(answers, unknown)));
    }),
    { numRuns: 60, seed: 20261122 },
  );
});
