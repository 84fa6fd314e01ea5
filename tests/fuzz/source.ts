/** A repeatable source of chance (mulberry32): the same seed gives the same fuzz, so that a find can be looked at again. */
export class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** Below `limit`. */
  whole(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  }
  of<T>(list: readonly T[]): T {
    return list[this.whole(list.length)] as T;
  }
  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.whole(256));
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const STRANGE = ['<script>', '%23', '#', ' ', '\u202e', '\u0000', '=', '?a=', '"', '😀', '../', '&#x3c;', '\r\n', 's', 'e'];

/** A text as it could stand after '#': ours with a change, or nothing of ours at all. */
export function spoiltText(chance: Chance, good: string): string {
  const at = chance.whole(good.length + 1);
  switch (chance.whole(9)) {
    case 0:
      return good.slice(0, at);
    case 1:
      return good.slice(at);
    case 2:
      return good.slice(0, at) + chance.of([...LETTERS]) + good.slice(at + 1);
    case 3:
      return good.slice(0, at) + chance.of(STRANGE) + good.slice(at);
    case 4:
      return good + good.slice(at);
    case 5:
      return `${chance.of([...LETTERS])}${good.slice(1)}`;
    case 6:
      return good.repeat(1 + chance.whole(20));
    case 7:
      return Array.from({ length: chance.whole(200) }, () => chance.of([...LETTERS])).join('');
    default:
      return String.fromCodePoint(...Array.from({ length: 1 + chance.whole(60) }, () => chance.whole(0xd7ff)));
  }
}

/** Bytes as they could come out of a seal that somebody forged: ours with a change, or nothing of ours at all. */
export function spoiltBytes(chance: Chance, good: Uint8Array): Uint8Array {
  const at = chance.whole(good.length + 1);
  const copy = Uint8Array.from(good);
  switch (chance.whole(6)) {
    case 0:
      return good.slice(0, at);
    case 1:
      return Uint8Array.from([...good, ...chance.bytes(1 + chance.whole(40))]);
    case 2:
      for (let flips = 1 + chance.whole(4); flips > 0; flips -= 1) {
        const place = chance.whole(copy.length);
        copy[place] = (copy[place] ?? 0) ^ (1 << chance.whole(8));
      }
      return copy;
    case 3:
      return Uint8Array.from([...good.slice(0, 4), ...chance.bytes(good.length)]);
    case 4:
      copy.set(chance.bytes(Math.min(2, copy.length)));
      return copy;
    default:
      return chance.bytes(chance.whole(300));
  }
}
