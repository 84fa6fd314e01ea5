import { MOST_CHARACTERS, newHeader, readFragment, type SealFault, writeFragment } from './fragment.ts';
import type { Derive } from './key.ts';
import { pad, TooLong, unpad } from './padding.ts';
import { FEWEST_LETTERS, tidyWords } from './phrase.ts';

/** Seals with a key made by `derive`. Throws `TooLong` when no link can carry the message, `RangeError` for weak words. */
export async function closeWith(message: Uint8Array, words: string, derive: Derive): Promise<string> {
  const tidy = tidyWords(words);
  if (tidy.length < FEWEST_LETTERS) throw new RangeError('Seal with words from makePhrase: these are too short to be safe');
  const plain = await pad(Uint8Array.from(message));
  const { header, rounds, salt, iv } = newHeader();
  const key = await derive(tidy, salt, rounds);
  const how = { name: 'AES-GCM', iv, additionalData: header };
  const fragment = writeFragment(header, new Uint8Array(await globalThis.crypto.subtle.encrypt(how, key, plain)));
  if (fragment.length > MOST_CHARACTERS) throw new TooLong(`A link of ${fragment.length} characters is too long`);
  return fragment;
}

/** Opens with a key made by `derive`, which is not asked when the link alone shows a fault. Never throws. */
export async function openWith(
  fragment: string,
  words: string,
  derive: Derive,
): Promise<{ message: Uint8Array<ArrayBuffer> } | { fault: SealFault }> {
  const sealed = readFragment(fragment);
  if ('fault' in sealed) return sealed;
  const tidy = tidyWords(words);
  if (tidy === '') return { fault: 'wrong-words' };
  let key: CryptoKey;
  try {
    key = await derive(tidy, sealed.salt, sealed.rounds);
  } catch {
    return { fault: 'cannot-here' };
  }
  const { header: additionalData, iv, cipher } = sealed;
  try {
    const plain = await globalThis.crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, cipher);
    const message = await unpad(new Uint8Array(plain));
    return message ? { message } : { fault: 'cut-or-changed' };
  } catch {
    return { fault: 'wrong-words' };
  }
}
