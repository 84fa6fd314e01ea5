import { describe, expect, test, vi } from 'vitest';
import { canSeal, inspect, looksSealed, seal, unseal } from '../../rules/sealing/index.ts';
import golden from './golden.json' with { type: 'json' };
import { noise, PHRASE } from './keys.ts';
import { bodyOf } from './link.ts';

// A key is slow on purpose.
vi.setConfig({ testTimeout: 30_000 });

describe('a message with five words', () => {
  test('opens as it was, with capitals, accents and pasted lines forgiven', async () => {
    const message = noise(200);
    const fragment = await seal(message, PHRASE);
    expect(inspect(fragment)).toEqual({ bytes: 256 + 16 });
    expect(await unseal(` #${fragment}\n`, '  W\u00e1lnoot Fiets-bel\r\nZONDAG trompet,beuk. ')).toEqual({ message });
    expect(await unseal(fragment, 'walnoot fietsbel zondag trompet eik')).toEqual({ fault: 'wrong-words' });
  });

  test('two links of one message share neither salt nor iv, nor any block of the cipher', async () => {
    const message = new TextEncoder().encode('a'.repeat(40));
    const [one = [], two = []] = (await Promise.all([seal(message, PHRASE), seal(message, PHRASE)])).map(bodyOf);
    expect(one.slice(0, 5)).toEqual(two.slice(0, 5));
    expect(one.slice(5, 21)).not.toEqual(two.slice(5, 21));
    expect(one.slice(21, 33)).not.toEqual(two.slice(21, 33));
    for (let at = 33; at < one.length; at += 16) expect(one.slice(at, at + 16)).not.toEqual(two.slice(at, at + 16));
  });

  test.each(golden)('a link of long ago opens for ever: $message', async ({ fragment, words, message }) => {
    const opened = await unseal(fragment, words);
    expect('message' in opened && new TextDecoder().decode(opened.message)).toBe(message);
  });

  test('nothing is sealed with words that can be guessed', async () => {
    await expect(seal(noise(4), 'geheim')).rejects.toThrow(RangeError);
    await expect(seal(noise(4), '12345 12345 12345 12345 12345')).rejects.toThrow(RangeError);
  });
});

describe('where the browser has no cryptography', () => {
  test('nothing is said about the words, and a broken link is still named', async () => {
    const [{ fragment, words } = { fragment: '', words: '' }] = golden;
    expect(canSeal()).toBe(true);
    vi.stubGlobal('crypto', { getRandomValues: () => new Uint8Array() });
    try {
      expect(canSeal()).toBe(false);
      expect(await unseal(fragment, words)).toEqual({ fault: 'cannot-here' });
      expect(await unseal(fragment.slice(0, -1), words)).toEqual({ fault: 'cut-or-changed' });
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

test('a sealed link is told from a plan link and from nothing', () => {
  for (const fragment of ['#sAQAJ', 'sAQAJ']) expect(looksSealed(fragment)).toBe(true);
  for (const fragment of ['', '#', 's', '#s', 'eAQAJ', '#plan']) expect(looksSealed(fragment)).toBe(false);
});
