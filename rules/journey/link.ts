import { type Answer, type Answers, isTicks } from '../kit/answers.ts';
import { toBytes, toText } from '../kit/base64url.ts';
import { add, type Day } from '../kit/day.ts';
import { questionOf } from '../questions/questions.ts';
import { FIRST_DAY, fits, LAST_DAY } from '../questions/shape.ts';
import { LINK_TABLES, type Line, roadOf } from './link-table.ts';

/** Why a link cannot be read. Each has a sentence of its own that says what to do. */
export type LinkFault = 'empty' | 'cut-or-changed' | 'newer-version' | 'not-a-link';

export type OpenedLink =
  | {
      answers: Answers /** Questions in the link that are not asked any more, or whose answer no longer exists. */;
      dropped: string[];
    }
  | { fault: LinkFault };

/** The first letter of a fragment is the version of the table it was written with. */
const VERSIONS = 'defghijk';
const VERSION = LINK_TABLES.length;
const CHECKSUM_BYTES = 2;
const MOST_CHARACTERS = 400;
const DAY_MS = 86_400_000;

export const tableOf = (version: number): readonly Line[] => LINK_TABLES[version - 1] ?? [];

const daysSince = (first: Day, day: Day): number => (Date.parse(day) - Date.parse(first)) / DAY_MS;
const DAYS = daysSince(FIRST_DAY, LAST_DAY) + 1;

/** Whether a line is in use for somebody. The first lines always are, and decide on the others. */
export const isOn = ([, , , roads]: Line, answers: Answers): boolean => roads === undefined || roads.includes(roadOf(answers));

/** How many things can be said on one line: nothing, and every answer. */
export const radixOf = ([, kind, options]: Line): number => {
  if (kind === 'choice') return 1 + options.length;
  return 2 + (kind === 'day' ? DAYS : 2 ** options.length);
};

/** 0 says nothing; for days and ticks 1 says "I don't know". */
export function digitOf([id, kind, options]: Line, answer: Answer | undefined): number {
  if (answer === undefined) return 0;
  if (kind === 'choice') return 1 + options.indexOf(String(answer));
  if (answer === questionOf(id)?.dontKnow) return 1;
  if (isTicks(answer)) return 2 + answer.reduce((bits, option) => bits | (1 << options.indexOf(option)), 0);
  return 2 + daysSince(FIRST_DAY, answer);
}

export function answerOf([id, kind, options]: Line, digit: number): Answer | undefined {
  if (kind === 'choice') return options[digit - 1];
  if (digit === 1) return questionOf(id)?.dontKnow;
  return kind === 'day' ? add(FIRST_DAY, digit - 2, 'days') : options.filter((_, place) => (digit - 2) & (1 << place));
}

/** From this version on the checksum is turned over. Before, a link with a zero byte after it could pass for another link. */
const TURNED_OVER = 3;

/** CRC-16/CCITT: finds every change within two bytes and nearly every other accident. No protection against intent. */
function checksum(version: number, bytes: readonly number[]): [number, number] {
  let crc = 0xffff;
  for (const byte of [version, ...bytes]) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  const sum = version < TURNED_OVER ? crc : crc ^ 0xffff;
  return [sum >> 8, sum & 0xff];
}

const bytesOf = (number: bigint): number[] => {
  const hex = number === 0n ? '' : number.toString(16);
  return (hex.padStart(hex.length + (hex.length % 2), '0').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
};

/**
 * The fragment of a link that carries these answers and nothing else: no name, no plan, no done-marks.
 * The answers are the digits of one number with a radix a question; later questions are its higher digits.
 * Answers to questions that are not asked on the road of these answers are left out.
 */
export function toFragment(answers: Answers): string {
  const lines = tableOf(VERSION).filter((line) => isOn(line, answers));
  const number = lines.reduceRight((sum, line) => sum * BigInt(radixOf(line)) + BigInt(digitOf(line, answers[line[0]])), 0n);
  const bytes = bytesOf(number);
  return `${VERSIONS[VERSION - 1]}${toText([...bytes, ...checksum(VERSION, bytes)])}`;
}

/** Whether a fragment of the address looks like a plan that somebody sent. */
export const looksLikeLink = (fragment: string): boolean => {
  const text = fragment.replace(/^#/, '');
  return text.length > CHECKSUM_BYTES && VERSIONS.includes(text[0] ?? ' ');
};

/** Reads a fragment back. Never throws: a damaged link is a fault with a name. */
export function fromFragment(fragment: string): OpenedLink {
  const text = fragment.replace(/^#/, '').trim();
  if (text === '') return { fault: 'empty' };
  const version = VERSIONS.indexOf(text[0] ?? ' ') + 1;
  if (version === 0 || text.length > MOST_CHARACTERS) return { fault: 'not-a-link' };
  if (!/^[\w-]+$/.test(text)) return { fault: 'cut-or-changed' };
  let bytes: number[];
  try {
    bytes = toBytes(text.slice(1));
  } catch {
    return { fault: 'cut-or-changed' };
  }
  const sum = bytes.splice(-CHECKSUM_BYTES);
  // A newer version keeps the checksum, so that "newer" is never said of a damaged link.
  if (checksum(version, bytes).join() !== sum.join()) return { fault: 'cut-or-changed' };
  return version > VERSION ? { fault: 'newer-version' } : answersIn(bytes, tableOf(version));
}

function answersIn(bytes: readonly number[], table: readonly Line[]): OpenedLink {
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const answers: Record<string, Answer> = {};
  const dropped: string[] = [];
  for (const line of table) {
    if (!isOn(line, answers)) continue;
    const radix = BigInt(radixOf(line));
    const digit = Number(number % radix);
    number /= radix;
    if (digit === 0) continue;
    const answer = answerOf(line, digit);
    if (answer !== undefined && fits(line[0], answer)) answers[line[0]] = answer;
    else dropped.push(line[0]);
  }
  // What is left over belongs to questions that this version does not know yet.
  return number === 0n ? { answers, dropped } : { fault: 'newer-version' };
}
