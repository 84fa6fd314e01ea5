import { expect, test } from 'vitest';
import { asDocx } from '../../src/writing/docx.ts';
import { linesOf, partOf } from './zipped.ts';

const part = async (file: Blob, wanted: string): Promise<string> => partOf(Buffer.from(await file.arrayBuffer()), wanted);

const sheet = {
  day: '21 november 2026',
  to: 'Aan: de arbeidsarts',
  about: 'Over: een gesprek',
  text: 'Beste,\n\n- eerst < dan\n- één',
};

test('a word processor gets every line, with real list items and no signs that break the file', async () => {
  const document = await part(await asDocx(sheet), 'word/document.xml');
  expect(linesOf(document)).toEqual([
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
