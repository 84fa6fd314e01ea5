import * as z from 'zod/mini';
import { add, type Day, isDay } from '../kit/day.ts';
import { type Codec, Misfit } from '../kit/packing.ts';
import { FIRST_DAY, LAST_DAY } from '../questions/shape.ts';

const DAY_MS = 86_400_000;
const DAYS = (Date.parse(LAST_DAY) - Date.parse(FIRST_DAY)) / DAY_MS + 1;

/** A whole number, both ends in. */
export const whole = (least: number, most: number): Codec<number> => ({
  write: (value, to) => to.digit(value - least, most - least + 1),
  read: (from) => least + from.digit(most - least + 1),
});

/** One of a list. Lists of messages only grow at the end, and then a message needs a new version. */
export const oneOf = <const T extends string>(options: readonly T[]): Codec<T> => ({
  write: (value, to) => to.digit(options.indexOf(value), options.length),
  read: (from) => options[from.digit(options.length)] as T,
});

/** Any of a list, in the order of the list. */
export const anyOf = <const T extends string>(options: readonly T[]): Codec<readonly T[]> => ({
  write: (value, to) => {
    for (const option of options) to.digit(value.includes(option) ? 1 : 0, 2);
  },
  read: (from) => options.filter(() => from.digit(2) === 1),
});

export const yesOrNo: Codec<boolean> = {
  write: (value, to) => to.digit(value ? 1 : 0, 2),
  read: (from) => from.digit(2) === 1,
};

/** Whether a text is a day that a message can carry: one of the years that can be answered with. */
export const isCarried = (day: string): boolean => isDay(day) && day >= FIRST_DAY && day <= LAST_DAY;
/** The same, for what comes from storage. */
export const carriedDay = z.string().check(z.refine(isCarried));

/** A day of the years that can be answered with. */
export const aDay: Codec<Day> = {
  write: (value, to) => to.digit((Date.parse(value) - Date.parse(FIRST_DAY)) / DAY_MS, DAYS),
  read: (from) => add(FIRST_DAY, from.digit(DAYS), 'days'),
};

/** Hours of one day or week, by the half. */
export const halfHours = (most: number): Codec<number> => ({
  write: (value, to) => to.digit(value * 2, most * 2 + 1),
  read: (from) => from.digit(most * 2 + 1) / 2,
});

/** Signs that cannot be seen, or that turn the reading order around, can hide something: a text with them was not typed here. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
/** A typed text as it may stand in a message: without such signs, on one line, at most so many bytes, whole characters only. */
export function plainText(text: string, most: number): string {
  const line = text
    .normalize('NFC')
    .replaceAll(/[\s\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  let kept = '';
  let bytes = 0;
  for (const character of line) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > most) break;
    kept += character;
  }
  return kept.trim();
}

/** Plain text of at most so many bytes of UTF-8. */
export const text = (most: number): Codec<string> => ({
  write: (value, to) => to.text(value, most),
  read: (from) => {
    const read = from.text(most);
    if (HIDDEN.test(read)) throw new Misfit('A text has signs that nobody types');
    return read;
  },
});

export const listOf = <T>(item: Codec<T>, most: number): Codec<readonly T[]> => ({
  write: (value, to) => {
    to.digit(value.length, most + 1);
    for (const one of value) item.write(one, to);
  },
  read: (from) => Array.from({ length: from.digit(most + 1) }, () => item.read(from)),
});

/** Exactly so many. */
export const times = <T>(item: Codec<T>, count: number): Codec<readonly T[]> => ({
  write: (value, to) => {
    if (value.length !== count) throw new Misfit(`${value.length} where ${count} belong`);
    for (const one of value) item.write(one, to);
  },
  read: (from) => Array.from({ length: count }, () => item.read(from)),
});

type Fields = Readonly<Record<string, Codec<unknown>>>;
type ValueOf<C> = C extends Codec<infer T> ? T : never;
type Needed<F> = { [K in keyof F]: ValueOf<F[K]> };

/** Named values: `needed` always, `maybe` each with one digit that says whether it is there. What is not there leaves no key. */
export function record<F extends Fields, M extends Fields = Record<never, never>>(
  needed: F,
  maybe?: M,
): Codec<Needed<F> & Partial<Needed<M>>> {
  type Whole = Needed<F> & Partial<Needed<M>>;
  const must = Object.entries(needed) as [string, Codec<unknown>][];
  const may = Object.entries(maybe ?? {}) as [string, Codec<unknown>][];
  return {
    write: (value, to) => {
      const values = value as Record<string, unknown>;
      for (const [key, codec] of must) codec.write(values[key], to);
      for (const [key, codec] of may) {
        to.digit(values[key] === undefined ? 0 : 1, 2);
        if (values[key] !== undefined) codec.write(values[key], to);
      }
    },
    read: (from) => {
      const values: Record<string, unknown> = {};
      for (const [key, codec] of must) values[key] = codec.read(from);
      for (const [key, codec] of may) if (from.digit(2) === 1) values[key] = codec.read(from);
      return values as Whole;
    },
  };
}
