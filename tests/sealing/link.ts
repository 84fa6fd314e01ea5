import { toBytes, toText } from '../../rules/kit/base64url.ts';
import { checksumOf } from '../../rules/sealing/checksum.ts';

/** Bytes of a link without its checksum. */
export const bodyOf = (fragment: string): number[] => toBytes(fragment.slice(1)).slice(0, -4);

/** A link again, with a checksum that fits: what a forger would send, not what an accident makes. */
export const mended = (body: readonly number[]): string => `s${toText([...body, ...checksumOf(body)])}`;

/** A link with one bit turned over and the old checksum: what an accident makes. */
export function flipped(fragment: string, bit: number): string {
  const bytes = toBytes(fragment.slice(1));
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return `s${toText(bytes)}`;
}

/** The same with the checksum mended. */
export function forged(fragment: string, bit: number): string {
  const body = bodyOf(fragment);
  body[bit >> 3] = (body[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return mended(body);
}

/** A link that asks for this many rounds. */
export function withRounds(fragment: string, rounds: number): string {
  const body = Uint8Array.from(bodyOf(fragment));
  new DataView(body.buffer).setUint32(1, rounds);
  return mended([...body]);
}
