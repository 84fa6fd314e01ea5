import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../rules/handover/index.ts';
import { Reader, Writer } from '../../rules/kit/packing.ts';
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

test('a number of nothing but zeros takes no byte, and is read as zeros', () => {
  const to = new Writer();
  for (const radix of [2, 7, 300]) to.digit(0, radix);
  expect([...to.bytes()]).toEqual([0, 0]);
  const from = new Reader(to.bytes());
  expect([2, 7, 300].map((radix) => from.digit(radix))).toEqual([0, 0, 0]);
  expect(() => from.end()).not.toThrow();
});
