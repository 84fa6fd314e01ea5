import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { asDocx } from '../../src/writing/docx.ts';

const LOCAL_FILE = 0x04034b50;
const HEADER = 30;

/** The text of one part of a zip file, read by its local headers. */
async function part(file: Blob, wanted: string): Promise<string> {
  const bytes = Buffer.from(await file.arrayBuffer());
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

const sheet = {
  day: '21 november 2026',
  to: 'Aan: de arbeidsarts',
  about: 'Over: een gesprek',
  text: 'Beste,\n\n- eerst < dan\n- één',
};

test('a word processor gets every line, with real list items and no signs that break the file', async () => {
  const document = await part(await asDocx(sheet), 'word/document.xml');
  const lines = [...document.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, line]) => line);
  expect(lines.filter(Boolean)).toEqual([
    '21 november 2026',
    'Aan: de arbeidsarts',
    'Over: een gesprek',
    'Beste,',
    'eerst &lt; dan',
    'één',
  ]);
  expect(document.match(/<w:numPr>/g)).toHaveLength(2);
  expect(document).toContain('w:w="11906"');
});

test('the properties of the file name nobody', async () => {
  const properties = await part(await asDocx(sheet), 'docProps/core.xml');
  expect(properties).not.toMatch(/Un-named|<dc:creator>[^<]/);
});
