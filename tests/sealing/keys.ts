import type { Derive } from '../../rules/sealing/key.ts';

/** Five words as the product makes them, in any list. */
export const PHRASE = 'walnoot fietsbel zondag trompet beuk';

/** A key a phrase, made at once instead of slowly, and how often it was asked for. Salt and rounds do not matter here. */
export function fastKeys(): { derive: Derive; asked: () => number } {
  let asked = 0;
  const derive: Derive = async (words) => {
    asked += 1;
    const secret = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
    return crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);
  };
  return { derive, asked: () => asked };
}

/** Bytes that no compression makes smaller. */
export const noise = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));
