import type { Handover } from '../../rules/handover/index.ts';
import { joined } from '../app/language.ts';
import type { Words } from '../app/words.ts';
import { firstWeeks, totalOf, weeksTold, writtenHours } from './answerLines.ts';
import { type Block, blocksOf, headOf, type Line } from './blocks.ts';

/** The most that a field of a patient file takes without trouble, in characters. */
export const MOST_CHARACTERS = 2_000;

const PLAIN: readonly [RegExp, string][] = [
  [/[‘’‚‛′]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
  [/[·•]/g, '-'],
];

/** Letters of every script, digits and the signs of a keyboard: a text field anywhere takes these. Other signs are left out. */
export const pasteSafe = (text: string): string =>
  PLAIN.reduce((plain, [sign, instead]) => plain.replaceAll(sign, instead), text.normalize('NFC'))
    .replaceAll(/[^\p{L}\p{M}\p{N}\x20-\x7e\n€]/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();

const inSigns = (text: string): string => `"${text}"`;

function lineTold(line: Line, words: Words): string {
  if ('own' in line) return joined(line.label ?? words('reading.page.own'), line.own.map(inSigns).join(' '));
  const items = line.items
    .map(({ text, code, own }) => ({ name: code ? `${text} ${code}` : text, own }))
    .map(({ name, own }) => (own ? joined(name, inSigns(own)) : name));
  return line.label ? joined(line.label, items.join('; ')) : items.join('; ');
}

/** "2. week 3 tot 4: ma 3, wo 3 = 6 uur per week": days without hours are left out. */
function stepsTold({ steps = [] }: Block, words: Words): string[] {
  const weeks = firstWeeks(steps);
  const short = words.lines('reading.steps.shortDay');
  return steps.map((step, index) => {
    const days = step.hours.flatMap((hours, day) => (hours > 0 ? [`${short[day]} ${writtenHours(hours)}`] : []));
    const total = words('exchange.step.total', { hours: writtenHours(totalOf(step)) });
    const told = days.length > 0 ? `${days.join(', ')} = ${total}` : words('exchange.step.free');
    return joined(`${index + 1}. ${weeksTold(step, weeks[index] ?? 1, words)}`, told);
  });
}

/** The longest that each block may be so that together they are no longer than `room`: short ones stay whole. */
function fairShare(lengths: readonly number[], room: number): number {
  let left = room;
  const sorted = [...lengths].sort((a, b) => a - b);
  for (const [index, length] of sorted.entries()) {
    const equal = Math.floor(left / (sorted.length - index));
    if (length > equal) return equal;
    left -= length;
  }
  return sorted.at(-1) ?? 0;
}

/** At most so many characters, cut between words, and said so. */
function shortened(text: string, most: number, said: string): string {
  if (text.length <= most) return text;
  const end = ` ... (${said})`;
  const kept = text.slice(0, Math.max(most - end.length, 0));
  const space = Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\n'));
  // A text without a space is cut anywhere, but never through a character of two units.
  const cut = space > 0 ? kept.slice(0, space) : kept.replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[\s;:,-]+$/, '')}${end}`;
}

/**
 * The page as plain text for a patient file: line feeds, keyboard signs, at most 2,000 characters. A page that is longer gives
 * each block an equal share of the room; what is cut says so in its place.
 */
export function asText(handover: Handover, words: Words): string {
  const head = headOf(handover, words);
  const top = pasteSafe(
    [head.of ? `${head.title} - ${head.of}` : head.title, head.written, `${head.for} ${head.made} ${head.until}`].join('\n'),
  );
  const blocks = blocksOf(handover, words).map((block) => ({
    title: pasteSafe(block.title).toUpperCase(),
    body: pasteSafe([...block.lines.map((line) => lineTold(line, words)), ...stepsTold(block, words)].join('\n')),
  }));
  const titles = blocks.reduce((sum, { title }) => sum + title.length + '\n\n\n'.length, 0);
  const share = fairShare(
    blocks.map(({ body }) => body.length),
    MOST_CHARACTERS - top.length - titles,
  );
  const said = words('reading.text.shortened');
  return [top, ...blocks.map(({ title, body }) => `${title}\n${shortened(body, share, said)}`)].join('\n\n');
}
