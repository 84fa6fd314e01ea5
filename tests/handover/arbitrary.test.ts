import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../rules/handover/index.ts';
import { handovers, physicianAnswers } from './arbitrary.ts';

test('every handover comes back whole from its bytes', () => {
  fc.assert(
    fc.property(handovers, (handover) => {
      expect(unpack(pack({ handover }))).toEqual({ handover });
    }),
    { numRuns: 300 },
  );
});

test('every answer comes back whole from its bytes', () => {
  fc.assert(
    fc.property(physicianAnswers, (answer) => {
      expect(unpack(pack({ answer }))).toEqual({ answer });
    }),
    { numRuns: 300 },
  );
});
