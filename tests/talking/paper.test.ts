import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_OWN, readTalkPaper } from '../../rules/talking/paper.ts';

test('whatever was kept can be read, and never grows too long for a card', () => {
  fc.assert(
    fc.property(fc.anything(), fc.dictionary(fc.string(), fc.string({ maxLength: 400 })), (kept, own) => {
      expect(readTalkPaper(kept).print).toBeInstanceOf(Array);
      const { own: read } = readTalkPaper({ own, print: ['gp', 'gp'] });
      expect(Object.values(read).every((text) => text.length <= LONGEST_OWN)).toBe(true);
    }),
  );
});

test('half of it is kept when the other half is damaged', () => {
  expect(readTalkPaper({ own: { gp: 'Ik neem mijn zus mee.' }, print: 'gp' })).toEqual({
    own: { gp: 'Ik neem mijn zus mee.' },
    print: [],
  });
  expect(readTalkPaper({ own: 3, print: ['gp', 'gp'] })).toEqual({ own: {}, print: ['gp'] });
  expect(readTalkPaper(undefined)).toEqual({ own: {}, print: [] });
});
