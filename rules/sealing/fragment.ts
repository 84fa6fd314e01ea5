import { toBytes, toText } from '../kit/base64url.ts';
import { checksumOf } from './checksum.ts';
import { MOST_ROUNDS, ROUNDS } from './key.ts';

/** Why a sealed link can not be read. Each has a sentence of its own that says what to do. */
export type SealFault =
  | 'empty'
  | 'not-a-link'
  | 'cut-or-changed'
  | 'newer-version'
  /** So few rounds that the words could be guessed, or so many that they only keep the device busy: not made by us. */
  | 'unsafe'
  | 'wrong-words'
  /** This browser has no cryptography here (too old, or an address without https). The link and the words may be right. */
  | 'cannot-here';

/** What stands before the cipher: `header` whole (authenticated, not secret), and what is read from it. */
export type Header = {
  header: Uint8Array<ArrayBuffer>;
  rounds: number;
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
};

export type Sealed = Header & { cipher: Uint8Array<ArrayBuffer> };

const LETTER = 's';
const VERSION = 1;
/** Longer than any link a mail program leaves whole, in characters. */
export const MOST_CHARACTERS = 6_000;

const ROUNDS_AT = 1;
const SALT_AT = 5;
const IV_AT = 21;
const HEADER = 33;
const TAG = 16;
const STEP = 64;
const CHECKSUM = 4;

const headerIn = (bytes: Uint8Array<ArrayBuffer>): Header => ({
  header: bytes.slice(0, HEADER),
  rounds: new DataView(bytes.buffer).getUint32(ROUNDS_AT),
  salt: bytes.slice(SALT_AT, IV_AT),
  iv: bytes.slice(IV_AT, HEADER),
});

/** A fresh header: random salt and iv a link, so that no two links share a key. */
export function newHeader(): Header {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(HEADER));
  bytes[0] = VERSION;
  new DataView(bytes.buffer).setUint32(ROUNDS_AT, ROUNDS);
  return headerIn(bytes);
}

/** Header and cipher as the letters of a link. */
export function writeFragment(header: Uint8Array, cipher: Uint8Array): string {
  const bytes = [...header, ...cipher];
  return `${LETTER}${toText([...bytes, ...checksumOf(bytes)])}`;
}

/** Whether a fragment of the address looks like a sealed link that somebody sent. */
export const looksSealed = (fragment: string): boolean => /^#?s./.test(fragment);

/**
 * The parts of a link, or a fault. Never throws and needs no key. A newer version keeps the first byte and the checksum
 * at the end, so that "newer" is never said of a damaged link.
 */
export function readFragment(fragment: string): Sealed | { fault: SealFault } {
  const text = fragment.trim().replace(/^#/, '');
  if (text === '') return { fault: 'empty' };
  if (text[0] !== LETTER || text.length > MOST_CHARACTERS) return { fault: 'not-a-link' };
  const bytes = bytesOf(text.slice(1));
  const sum = bytes?.slice(-CHECKSUM);
  const body = bytes?.slice(0, -CHECKSUM);
  if (!body?.length || checksumOf(body).join() !== sum?.join()) return { fault: 'cut-or-changed' };
  if (body[0] !== VERSION) return { fault: body[0] === 0 ? 'not-a-link' : 'newer-version' };
  const cipher = body.slice(HEADER);
  if (cipher.length <= TAG || (cipher.length - TAG) % STEP !== 0) return { fault: 'cut-or-changed' };
  const parts = headerIn(body);
  return parts.rounds < ROUNDS || parts.rounds > MOST_ROUNDS ? { fault: 'unsafe' } : { ...parts, cipher };
}

/** Only what `toText` writes: a last letter with stray bits is a changed letter, though the bytes would be the same. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    const bytes = Uint8Array.from(toBytes(text));
    return toText(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
