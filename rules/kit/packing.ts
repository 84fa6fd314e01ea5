/**
 * Values as digits of one number, each digit with a radix of its own, and texts after it. Both ends walk the same codec,
 * so no name of a field and no length of a choice stands in the bytes. What cannot have been written is never half read.
 */
export type Codec<T> = { write(value: T, to: Writer): void; read(from: Reader): T };

/** Thrown by a reader when bytes were not written by the same codec, and by a writer when a value does not fit it. */
export class Misfit extends Error {}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Collects digits, lowest first, and texts. */
export class Writer {
  readonly #digits: [digit: number, radix: number][] = [];
  readonly #texts: Uint8Array[] = [];

  digit(digit: number, radix: number): void {
    if (!Number.isInteger(digit) || digit < 0 || digit >= radix) throw new Misfit(`${digit} is not a digit below ${radix}`);
    this.#digits.push([digit, radix]);
  }

  text(text: string, most: number): void {
    const bytes = encoder.encode(text);
    this.digit(bytes.length, most + 1);
    this.#texts.push(bytes);
  }

  /** Information in the digits, in bits: no code that knows only the codec needs less. */
  get bits(): number {
    return this.#digits.reduce((sum, [, radix]) => sum + Math.log2(radix), 0);
  }

  /** Two bytes with the length of the number, the number, then all texts. */
  bytes(): Uint8Array {
    const number = this.#digits.reduceRight((sum, [digit, radix]) => sum * BigInt(radix) + BigInt(digit), 0n);
    const hex = number === 0n ? '' : number.toString(16);
    const pairs = hex.padStart(hex.length + (hex.length % 2), '0').match(/../g) ?? [];
    const texts = this.#texts.flatMap((text) => [...text]);
    return Uint8Array.from([pairs.length >> 8, pairs.length & 0xff, ...pairs.map((pair) => Number.parseInt(pair, 16)), ...texts]);
  }
}

/** Longest number that is read: a longer one was not written here, and would only cost time. */
const MOST_BYTES = 2048;

/** Reads digits and texts back in the order in which they were written. */
export class Reader {
  #number: bigint;
  #texts: Uint8Array;

  constructor(bytes: Uint8Array) {
    const length = ((bytes[0] ?? 0xff) << 8) | (bytes[1] ?? 0xff);
    if (length > MOST_BYTES || bytes.length < 2 + length) throw new Misfit('The number is cut');
    const hex = [...bytes.subarray(2, 2 + length)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    this.#number = hex === '' ? 0n : BigInt(`0x${hex}`);
    this.#texts = bytes.subarray(2 + length);
  }

  digit(radix: number): number {
    const digit = Number(this.#number % BigInt(radix));
    this.#number /= BigInt(radix);
    return digit;
  }

  text(most: number): string {
    const length = this.digit(most + 1);
    if (length > this.#texts.length) throw new Misfit('A text is cut');
    const bytes = this.#texts.subarray(0, length);
    this.#texts = this.#texts.subarray(length);
    try {
      return decoder.decode(bytes);
    } catch {
      throw new Misfit('A text is not text');
    }
  }

  /** Everything was read; what is left over belongs to something else. */
  end(): void {
    if (this.#number !== 0n || this.#texts.length > 0) throw new Misfit('More than one message');
  }
}
