import { inflateRawSync } from 'node:zlib';

const LOCAL_FILE = 0x04034b50;
const HEADER = 30;

/** The text of one part of a zip file such as a .docx, read by its local headers. Throws when the part is not there. */
export function partOf(bytes: Buffer, wanted: string): string {
  for (let at = 0; bytes.readUInt32LE(at) === LOCAL_FILE; ) {
    const size = bytes.readUInt32LE(at + 18);
    const names = bytes.readUInt16LE(at + 26);
    const start = at + HEADER + names + bytes.readUInt16LE(at + 28);
    const content = bytes.subarray(start, start + size);
    if (bytes.toString('utf8', at + HEADER, at + HEADER + names) === wanted) {
      return (bytes.readUInt16LE(at + 8) === 0 ? content : inflateRawSync(content)).toString('utf8');
    }
    at = start + size;
  }
  throw new Error(`No ${wanted} in this file`);
}

/** The lines of a word processor's document, as they stand on the page; empty ones left out. */
export const linesOf = (document: string): string[] =>
  [...document.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, line = '']) => line).filter(Boolean);
