/** Rounds of PBKDF2-HMAC-SHA-256 for a new link: what OWASP asks at least (2023). */
export const ROUNDS = 600_000;

/** More rounds than this would let a forged link keep a phone busy. */
export const MOST_ROUNDS = 2_000_000;

/** Makes the key of one link. `words` are tidied; a test may give another way, the product has only `deriveKey`. */
export type Derive = (words: string, salt: Uint8Array<ArrayBuffer>, rounds: number) => Promise<CryptoKey>;

/** AES-256 key from words by PBKDF2-HMAC-SHA-256. Slow on purpose: some tenths of a second, seconds on an old phone. */
export const deriveKey: Derive = async (words, salt, rounds) => {
  const { subtle } = globalThis.crypto;
  const secret = await subtle.importKey('raw', new TextEncoder().encode(words), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return subtle.deriveKey(how, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
};
