/** Bytes as letters that survive in an address: base64url without padding (RFC 4648, section 5). */
export const toText = (bytes: Iterable<number>): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** Reads them back. Throws when the letters or their count can not have been written by `toText`. */
export const toBytes = (text: string): number[] =>
  [...atob(text.replaceAll('-', '+').replaceAll('_', '/'))].map((character) => character.charCodeAt(0));
