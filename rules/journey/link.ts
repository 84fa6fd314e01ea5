import { type Answer, type Answers, isTicks } from '../kit/answers.ts';
import { add, type Day } from '../kit/day.ts';
import { questionOf } from '../questions/questions.ts';
import { fits } from '../questions/shape.ts';
import { LINK_TABLE } from './link-table.ts';

/** Why a link cannot be read. Each has a sentence of its own that says what to do. */
export type LinkFault = 'empty' | 'cut-or-changed' | 'newer-version' | 'not-a-link';

export type OpenedLink =
  | {
      answers: Answers /** Questions in the link that are not asked any more, or whose answer no longer exists. */;
      dropped: string[];
    }
  | { fault: LinkFault };

const VERSION = 1;
const PREFIX = 'd';
const EPOCH: Day = '2000-01-01';
const DAY_MS = 86_400_000;
/** Values that are no day, choice or set of ticks. */
const UNKNOWN_TICKS = 0xffff;
const UNKNOWN_DAY = 0xffff;
const MOST_CHARACTERS = 2_000;

const daysSinceEpoch = (day: Day): number => (Date.parse(day) - Date.parse(EPOCH)) / DAY_MS;

/** CRC-16/CCITT: finds every cut and every change of a few characters. Protects against mishaps, not against intent. */
function checksum(bytes: readonly number[]): number {
  let crc = 0xffff;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc;
}

const twoBytes = (value: number): [number, number] => [value >> 8, value & 0xff];

function encodeAnswer(index: number, answer: Answer): number[] {
  const [, kind, options] = LINK_TABLE[index] ?? ['', 'choice', []];
  if (kind === 'choice') return [index, options.indexOf(String(answer))];
  if (kind === 'day') return [index, ...twoBytes(/^\d/.test(String(answer)) ? daysSinceEpoch(String(answer)) : UNKNOWN_DAY)];
  if (!isTicks(answer)) return [index, ...twoBytes(UNKNOWN_TICKS)];
  return [index, ...twoBytes(answer.reduce((bits, option) => bits | (1 << options.indexOf(option)), 0))];
}

/** The value of one answer in the bytes, or undefined when this table has no such option. */
function decodeAnswer(index: number, value: number): Answer | undefined {
  const [id = '', kind, options = []] = LINK_TABLE[index] ?? [];
  const unknown = questionOf(id)?.dontKnow ?? 'unknown';
  if (kind === 'choice') return options[value];
  if (kind === 'day') return value === UNKNOWN_DAY ? unknown : add(EPOCH, value, 'days');
  if (value === UNKNOWN_TICKS) return unknown;
  return options.filter((_, place) => value & (1 << place));
}

const toText = (bytes: readonly number[]): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const toBytes = (text: string): number[] =>
  [...atob(text.replaceAll('-', '+').replaceAll('_', '/'))].map((character) => character.charCodeAt(0));

/** The fragment of a link that carries these answers and nothing else: no name, no plan, no done-marks. */
export function toFragment(answers: Answers): string {
  const body = LINK_TABLE.flatMap(([question], index) => {
    const answer = answers[question];
    return answer === undefined ? [] : encodeAnswer(index, answer);
  });
  const bytes = [VERSION, ...body];
  return `${PREFIX}${toText([...bytes, ...twoBytes(checksum(bytes))])}`;
}

/** Whether a fragment of the address looks like a plan that somebody sent. */
export const looksLikeLink = (fragment: string): boolean => fragment.replace(/^#/, '').startsWith(PREFIX) && fragment.length > 4;

/** Reads a fragment back. Never throws: a damaged link is a fault with a name. */
export function fromFragment(fragment: string): OpenedLink {
  const text = fragment.replace(/^#/, '').trim();
  if (text === '') return { fault: 'empty' };
  if (!text.startsWith(PREFIX) || text.length > MOST_CHARACTERS) return { fault: 'not-a-link' };
  if (!/^[\w-]+$/.test(text)) return { fault: 'cut-or-changed' };
  let bytes: number[];
  try {
    bytes = toBytes(text.slice(PREFIX.length));
  } catch {
    return { fault: 'cut-or-changed' };
  }
  const sum = bytes.splice(-2);
  if (bytes.length < 1 || checksum(bytes) !== (sum[0] ?? 0) * 256 + (sum[1] ?? 0)) return { fault: 'cut-or-changed' };
  // A newer version keeps the checksum, so that "newer" is never said of a damaged link.
  if ((bytes[0] ?? 0) > VERSION) return { fault: 'newer-version' };
  return readBody(bytes.slice(1));
}

function readBody(body: readonly number[]): OpenedLink {
  const answers: Record<string, Answer> = {};
  const dropped: string[] = [];
  for (let at = 0; at < body.length; ) {
    const index = body[at] ?? 0;
    const line = LINK_TABLE[index];
    if (!line) return { fault: 'newer-version' };
    const width = line[1] === 'choice' ? 1 : 2;
    const value = width === 1 ? body[at + 1] : (body[at + 1] ?? 0) * 256 + (body[at + 2] ?? 0);
    at += 1 + width;
    const answer = decodeAnswer(index, value ?? -1);
    if (answer !== undefined && fits(line[0], answer)) answers[line[0]] = answer;
    else dropped.push(line[0]);
  }
  return { answers, dropped };
}
