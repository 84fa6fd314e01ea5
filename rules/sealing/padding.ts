/**
 * What is encrypted: length (2 bytes), flag (0 as it is, 1 deflated), the bytes, and zeros up to a step.
 * Compressed before encryption, and padded, so that the length of a link says little about what is in it.
 */
const STEP = 64;
const HEAD = 3;
const MOST_STORED = 0xffff;

/** A message may not be larger than this after inflating, in bytes. Reading stops there, so that a bomb costs nothing. */
export const MOST_BYTES = 32 * 1024;

const FLAGS = { raw: 0, deflated: 1 };

/** Says that a message is larger than a link can carry. */
export class TooLong extends Error {}

/** The message, compressed when that is smaller, at a length that is a multiple of 64 bytes. */
export async function pad(message: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (message.length > MOST_BYTES) throw new TooLong(`A message of ${message.length} bytes is too long to seal`);
  const small = await through(new CompressionStream('deflate-raw'), message, MOST_STORED);
  const deflated = small !== undefined && small.length < message.length;
  const stored = deflated ? small : message;
  const plain = new Uint8Array(Math.ceil((HEAD + stored.length) / STEP) * STEP);
  new DataView(plain.buffer).setUint16(0, stored.length);
  plain[2] = deflated ? FLAGS.deflated : FLAGS.raw;
  plain.set(stored, HEAD);
  return plain;
}

/** The message back, or nothing when `pad` can not have written these bytes. */
export async function unpad(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const length = new DataView(plain.buffer, plain.byteOffset).getUint16(0);
  const stored = plain.slice(HEAD, HEAD + length);
  if (stored.length !== length || plain.subarray(HEAD + length).some((byte) => byte !== 0)) return undefined;
  if (plain[2] === FLAGS.raw) return stored;
  return plain[2] === FLAGS.deflated ? through(new DecompressionStream('deflate-raw'), stored, MOST_BYTES) : undefined;
}

/** What a stream makes of these bytes, or nothing when it refuses them or makes more than `most`. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const writer = stream.writable.getWriter();
  // A refusal is heard by the reader below; here it would only be heard twice.
  writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => undefined);
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > most) {
        await reader.cancel();
        return undefined;
      }
      pieces.push(next.value);
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
