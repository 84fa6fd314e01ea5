import { describe, expect, test } from 'vitest';
import { HELPS, type Message, pack, unpack } from '../../rules/handover/index.ts';
import * as vocabulary from '../../rules/handover/vocabulary.ts';
import { ADJUSTMENTS } from '../../rules/journey/advice.ts';
import { toBytes, toText } from '../../rules/kit/base64url.ts';
import { unseal } from '../../rules/sealing/index.ts';
import golden from './golden.json' with { type: 'json' };
import frozen from './vocabulary.v1.json' with { type: 'json' };

/*
 * Links with these words live for years in mails and on paper. A list that changes breaks them: it needs a new version of the
 * message, whose codec stands beside this one.
 */
describe('what a message of version 1 can say', () => {
  test('has not changed', () => {
    expect(JSON.parse(JSON.stringify({ ...vocabulary, HELPS }))).toEqual(frozen);
  });

  test('names every adjustment at work that exists', () => {
    expect([...HELPS].sort()).toEqual(ADJUSTMENTS.map(({ id }) => id).sort());
  });

  test.each(golden)('the stored message "$name" still reads as it did, and is written as it was', ({ packed, message }) => {
    expect(unpack(Uint8Array.from(toBytes(packed)))).toEqual(message);
    expect(toText([...pack(message as unknown as Message)])).toBe(packed);
  });

  test.each(golden)('the stored link "$name" still opens with its words', async ({ fragment, words, message }) => {
    const opened = await unseal(fragment, words);
    if ('fault' in opened) throw new Error(opened.fault);
    expect(unpack(opened.message)).toEqual(message);
  });
});
