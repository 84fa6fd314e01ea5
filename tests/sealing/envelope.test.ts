import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { toText } from '../../rules/kit/base64url.ts';
import { closeWith, openWith } from '../../rules/sealing/envelope.ts';
import { MOST_CHARACTERS, newHeader, readFragment, type SealFault, writeFragment } from '../../rules/sealing/fragment.ts';
import { MOST_ROUNDS, ROUNDS } from '../../rules/sealing/key.ts';
import { MOST_BYTES, TooLong } from '../../rules/sealing/padding.ts';
import { fastKeys, noise, PHRASE } from './keys.ts';
import { bodyOf, flipped, forged, mended, withRounds } from './link.ts';

vi.setConfig({ testTimeout: 30_000 });

const { derive } = fastKeys();
const close = (message: Uint8Array) => closeWith(message, PHRASE, derive);
const open = (fragment: string) => openWith(fragment, PHRASE, derive);
const faultOf = async (fragment: string): Promise<SealFault | 'opened'> => {
  const opened = await open(fragment);
  return 'fault' in opened ? opened.fault : 'opened';
};

let fragment: string;
beforeAll(async () => {
  fragment = await close(noise(40));
});

/** A link around a plain text of our own, as only somebody with the words can make it. */
async function around(plain: Uint8Array<ArrayBuffer>): Promise<string> {
  const { header, salt, iv, rounds } = newHeader();
  const how = { name: 'AES-GCM', iv, additionalData: header };
  return writeFragment(
    header,
    new Uint8Array(await crypto.subtle.encrypt(how, await derive(PHRASE.replaceAll(' ', ''), salt, rounds), plain)),
  );
}

const padded = (flag: number, stored: Uint8Array): Uint8Array<ArrayBuffer> => {
  const plain = new Uint8Array(Math.ceil((stored.length + 3) / 64) * 64);
  new DataView(plain.buffer).setUint16(0, stored.length);
  plain[2] = flag;
  plain.set(stored, 3);
  return plain;
};

const deflated = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());

describe('what goes in comes out', () => {
  test('any bytes, compressed or not', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.boolean(), async (bytes, repeat) => {
        const message = repeat ? Uint8Array.from([...bytes, ...bytes, ...bytes]) : bytes;
        expect(await open(await close(message))).toEqual({ message: Uint8Array.from(message) });
      }),
      { numRuns: 60, seed: 20261122 },
    ));

  test('every message of 0 to 60 bytes has a link of one length, and text is smaller than noise', async () => {
    const lengths = await Promise.all(Array.from({ length: 61 }, async (_, length) => (await close(noise(length))).length));
    expect(new Set(lengths)).toEqual(new Set([157]));
    expect((await close(noise(62))).length).toBeGreaterThan(157);
    expect((await close(new TextEncoder().encode('rustig '.repeat(60)))).length).toBe(157);
  });

  test('a message too long for a link is refused before it is sent', async () => {
    await expect(close(noise(5_000))).rejects.toThrow(TooLong);
    await expect(close(new Uint8Array(MOST_BYTES + 1))).rejects.toThrow(TooLong);
    expect(await open(await close(new Uint8Array(MOST_BYTES)))).toEqual({ message: new Uint8Array(MOST_BYTES) });
  });
});

describe('a damaged link', () => {
  test('every bit that turns over is found', async () => {
    for (let bit = 0; bit < (bodyOf(fragment).length + 4) * 8; bit += 1)
      expect(await faultOf(flipped(fragment, bit)), `bit ${bit}`).toBe('cut-or-changed');
  });

  test('with the checksum mended it still never opens', async () => {
    const seen = new Map<string, number>();
    for (let bit = 0; bit < bodyOf(fragment).length * 8; bit += 1) {
      const fault = await faultOf(forged(fragment, bit));
      const due =
        bit === 0 ? ['not-a-link'] : bit < 8 ? ['newer-version'] : bit < 40 ? ['unsafe', 'wrong-words'] : ['wrong-words'];
      expect(due, `bit ${bit}`).toContain(fault);
      seen.set(fault, (seen.get(fault) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual(['newer-version', 'not-a-link', 'unsafe', 'wrong-words']);
  });

  test('cut at any letter, or with a letter too many', async () => {
    for (let length = 1; length < fragment.length; length += 1)
      expect(await faultOf(fragment.slice(0, length)), `${length} letters`).toBe('cut-or-changed');
    for (const tail of ['A', 'AAAA', '=', '%3D', ' x', '.']) expect(await faultOf(fragment + tail)).toBe('cut-or-changed');
  });

  test('a cipher cut by whole bytes is found though its checksum fits', async () => {
    for (const cut of [1, 16, 64, 80]) expect(await faultOf(mended(bodyOf(fragment).slice(0, -cut)))).toBe('cut-or-changed');
  });

  test('a last letter with stray bits is a changed letter', async () => {
    // 181 bytes: the last letter carries two bits, and four that say nothing.
    const long = await close(noise(100));
    const stray = long.slice(0, -1) + String.fromCharCode(long.charCodeAt(long.length - 1) + 1);
    expect(stray).toMatch(/^[\w-]+$/);
    expect(await faultOf(stray)).toBe('cut-or-changed');
  });

  test('nothing, and what is no link of ours', async () => {
    for (const text of ['', '#', '  ']) expect(await faultOf(text)).toBe('empty');
    for (const text of ['plan', `e${fragment.slice(1)}`, `s${'A'.repeat(MOST_CHARACTERS)}`])
      expect(await faultOf(text)).toBe('not-a-link');
  });

  test('any text is a fault and never an error', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await faultOf(`s${text}`)).not.toBe('opened');
      }),
      { numRuns: 300, seed: 20261122 },
    ));
});

describe('before a key is made', () => {
  const keys = fastKeys();

  test('rounds outside the bounds are refused, however the link was made', async () => {
    for (const rounds of [0, 1, ROUNDS - 1, MOST_ROUNDS + 1, 2 ** 32 - 1])
      expect(await openWith(withRounds(fragment, rounds), PHRASE, keys.derive)).toEqual({ fault: 'unsafe' });
    expect(keys.asked()).toBe(0);
    for (const rounds of [ROUNDS, MOST_ROUNDS]) expect(readFragment(withRounds(fragment, rounds))).toMatchObject({ rounds });
  });

  test('so is a cut link, and a phrase without a letter', async () => {
    await openWith(fragment.slice(0, 90), PHRASE, keys.derive);
    expect(await openWith(fragment, ' 123 ', keys.derive)).toEqual({ fault: 'wrong-words' });
    expect(keys.asked()).toBe(0);
    await openWith(fragment, PHRASE, keys.derive);
    expect(keys.asked()).toBe(1);
  });

  test('a new link asks for no fewer rounds than it should', () => {
    expect(readFragment(fragment)).toMatchObject({ rounds: 600_000 });
  });
});

describe('what somebody with the words could forge', () => {
  test('a bomb stops at the cap', async () => {
    const bomb = await deflated(new Uint8Array(4_000_000));
    expect(bomb.length).toBeLessThan(4_000);
    expect(await faultOf(await around(padded(1, bomb)))).toBe('cut-or-changed');
    const most = await deflated(new Uint8Array(MOST_BYTES));
    expect(await faultOf(await around(padded(1, most)))).toBe('opened');
    expect(await faultOf(await around(padded(1, await deflated(new Uint8Array(MOST_BYTES + 1)))))).toBe('cut-or-changed');
  });

  test('a length that lies, a flag we do not write, padding that is not empty, no stream', async () => {
    const lying = padded(0, noise(10));
    new DataView(lying.buffer).setUint16(0, 62);
    const dirty = padded(0, noise(10));
    dirty[63] = 1;
    for (const plain of [lying, padded(2, noise(10)), dirty, padded(1, Uint8Array.of(255, 255, 255))])
      expect(await faultOf(await around(plain))).toBe('cut-or-changed');
  });
});

test('the letters of a link are those of an address', () => {
  expect(fragment).toMatch(/^s[\w-]+$/);
  expect(toText(Uint8Array.of(251, 255, 254))).toBe('-__-');
});
