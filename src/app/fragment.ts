/** A number sign as mail scanners and some chat programs write it; the link then looks like a page that does not exist. */
const WRITTEN_OUT = /%23/i;

/**
 * The part of an address or of pasted text that carries a plan: what stands after '#' (or after a '#' that was written out),
 * without the line ends of a mail and without the signs that a sentence puts after a link.
 */
export function fragmentIn(text: string): string {
  // A mail that is folded at 76 signs ends each line with "=".
  const line = text.replaceAll(/=\r?\n/g, '').replaceAll(/\s+/g, '');
  const sign = /#|%23/gi;
  const after = line.split(sign).at(-1) ?? '';
  return after.replace(/[^\w-].*$/, '');
}

/** The fragment that ended up in the path or the query because somebody rewrote the link; undefined when there is none. */
export function fragmentInPath({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string | undefined {
  const whole = `${pathname}${search}`;
  if (!WRITTEN_OUT.test(whole)) return undefined;
  const found = fragmentIn(whole);
  return found === '' ? undefined : found;
}

/** Whether it looks like a link that words open; shorter than any such link it is something else, or a piece that says too little. */
export const isSealed = (fragment: string): boolean => /^#?s[\w-]{60,}$/.test(fragment);

/** The address without what was carried along: the folder of the page. */
export const folderOf = (pathname: string): string => pathname.slice(0, pathname.search(/[^/]*$/));
