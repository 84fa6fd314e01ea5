/**
 * A message that only somebody with the link and five words can read: AES-256-GCM, key from PBKDF2-HMAC-SHA-256.
 * Who has the link alone learns its length, in steps. Dates, reader and kind of the message are inside. The words travel
 * another way, and are never in a link, a code, a file or the notebook.
 */
import { closeWith, openWith } from './envelope.ts';
import { readFragment, type SealFault } from './fragment.ts';
import { deriveKey } from './key.ts';

export { looksSealed, MOST_CHARACTERS, type SealFault } from './fragment.ts';
export { TooLong } from './padding.ts';
export { loadWordList, makePhrase, tidyWords, type WordLanguage } from './phrase.ts';

/** Whether this browser can seal and open at all: a recent one, at an address with https (or this device itself). */
export function canSeal(): boolean {
  try {
    new CompressionStream('deflate-raw');
    return globalThis.crypto.subtle !== undefined;
  } catch {
    return false;
  }
}

/**
 * The fragment of a link without '#', sealed with words from `makePhrase`. Takes some tenths of a second on purpose.
 * Throws `TooLong` when a link can not carry the message, `RangeError` for words too short to be safe.
 */
export const seal = (message: Uint8Array, words: string): Promise<string> => closeWith(message, words, deriveKey);

/** The message, or why not. Never throws. What the link alone can show is said before a key is made. */
export const unseal = async (
  fragment: string,
  words: string,
): Promise<{ message: Uint8Array<ArrayBuffer> } | { fault: SealFault }> => {
  const found = inspect(fragment);
  if ('fault' in found) return found;
  return canSeal() ? openWith(fragment, words, deriveKey) : { fault: 'cannot-here' };
};

/** What a link shows without words: a fault, or how many bytes are sealed in it, padding and tag included. */
export function inspect(fragment: string): { fault: SealFault } | { bytes: number } {
  const sealed = readFragment(fragment);
  return 'fault' in sealed ? sealed : { bytes: sealed.cipher.length };
}
