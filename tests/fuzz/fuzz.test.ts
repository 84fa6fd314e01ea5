import { expect, test } from 'vitest';
import { fuzzForged, fuzzMessages, fuzzPlain, fuzzReal, fuzzSealed, say } from './fuzz.ts';

/*
 * A small part of `npm run fuzz`, with the same seed each time. That a fuzz finds what it looks for is shown by the outcomes:
 * it reaches every fault that can be reached, and messages that are whole.
 */
const SEED = 20261122;

test('plain links are refused with a name or read whole', () => {
  const { outcomes } = fuzzPlain(5000, SEED);
  expect(Object.keys(outcomes).sort()).toEqual(['cut-or-changed', 'empty', 'not-a-link', 'read']);
});

test('sealed links are refused before and after the key', async () => {
  const { outcomes } = await fuzzSealed(3000, SEED);
  expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(['cut-or-changed', 'not-a-link', 'read']));
});

test('no change to a sealed link is opened, also with a mended checksum', async () => {
  const { outcomes } = await fuzzForged(3000, SEED);
  expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(['wrong-words', 'unsafe', 'newer-version', 'cut-or-changed']));
  expect(outcomes).not.toHaveProperty('read');
});

test('forged messages are whole or nothing', () => {
  let seen = 0;
  const { outcomes } = fuzzMessages(5000, SEED, (message) => {
    seen += 1;
    if (seen % 20 === 0) say(message);
  });
  expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(['damaged', 'newer-version', 'handover', 'answer']));
  expect(seen).toBe((outcomes.handover ?? 0) + (outcomes.answer ?? 0));
});

test('the real key opens what was sealed, and nothing else', async () => {
  const { outcomes } = await fuzzReal(12, SEED);
  expect(outcomes).toHaveProperty('read');
  expect(outcomes).toHaveProperty('wrong-words');
});
