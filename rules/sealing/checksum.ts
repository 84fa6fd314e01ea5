const REVERSED_POLYNOMIAL = 0xedb88320;

/**
 * CRC-32 (as in zip and PNG), big-endian. Tells a damaged link from wrong words before any key is derived.
 * It finds accidents only; against intent stands the tag of the cipher.
 */
export function checksumOf(bytes: Iterable<number>): Uint8Array<ArrayBuffer> {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ REVERSED_POLYNOMIAL : crc >>> 1;
  }
  const sum = new Uint8Array(4);
  new DataView(sum.buffer).setUint32(0, ~crc >>> 0);
  return sum;
}
