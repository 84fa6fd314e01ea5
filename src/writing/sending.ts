/** Mail programs cut off, or refuse, an address that is longer. */
const LONGEST_ADDRESS = 1800;

/** A mail to nobody yet, with its subject; the text goes along only when the address stays short enough for every program. */
export function mailOf(subject: string, text: string): { href: string; whole: boolean } {
  const head = `mailto:?subject=${encodeURIComponent(subject)}`;
  const full = `${head}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return full.length <= LONGEST_ADDRESS ? { href: full, whole: true } : { href: head, whole: false };
}

/** A letter as it leaves the screen. */
export type Sheet = { day: string; to?: string; about: string; text: string };

/** The whole letter as plain text, with lines that every program reads. */
export const asPlainText = ({ day, to, about, text }: Sheet): string =>
  [[day, to, about].filter(Boolean).join('\r\n'), '', text.replaceAll('\n', '\r\n'), ''].join('\r\n');
