import { fragmentIn } from '../app/fragment.ts';

/** What follows the sign without a break: the words after a link in a mail do not belong to it. */
const UNBROKEN = /(?:#|%23)([\w-]+)/i;

/**
 * The part of a pasted link that carries something. A mail may break a link into lines, and have words after it: each reading
 * is tried, and `reads` says which one is a whole link.
 */
export function linkIn(text: string, reads: (fragment: string) => boolean): string {
  const joined = fragmentIn(text);
  return [UNBROKEN.exec(text)?.[1], joined, linesTogether(text)].find((found) => found !== undefined && reads(found)) ?? joined;
}

/** The lines from the sign on up to the first empty one. */
function linesTogether(text: string): string {
  const [, from = ''] = /(?:#|%23)([\s\S]*)/i.exec(text) ?? [];
  const [lines = ''] = from.split(/\r?\n[>\s]*\n/);
  return lines.replaceAll(/[>\s]/g, '');
}
