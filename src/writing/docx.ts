import { localeNow } from '../app/language.ts';
import type { Sheet } from './sending.ts';

const POINTS = 2; // sizes count in half points
const TEXT_SIZE = 12 * POINTS;
const MARGIN = 1134; // 20 mm in twentieths of a point
const A4 = { width: 11906, height: 16838 };
const BULLET = '- ';

/** The letter as a file for a word processor: A4, 12 pt, real lists. The library is fetched only now. */
export async function asDocx({ day, to, about, text }: Sheet): Promise<Blob> {
  const { Document, LevelFormat, Packer, Paragraph, TextRun } = await import('docx');
  const head = [day, to].filter((line) => line !== undefined);
  const plain = (line: string, after = 0, bold = false) =>
    new Paragraph({ spacing: { after }, children: [new TextRun({ text: line, bold })] });
  const body = text
    .split('\n')
    .map((line) =>
      line.startsWith(BULLET)
        ? new Paragraph({ numbering: { reference: 'points', level: 0 }, children: [new TextRun(line.slice(BULLET.length))] })
        : plain(line),
    );
  const file = new Document({
    title: about,
    // Nobody's name stands in the properties of the file.
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: 'Arial', size: TEXT_SIZE, language: { value: localeNow() } } } } },
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            { level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 567, hanging: 283 } } } },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
        children: [...head.map((line) => plain(line, 240)), plain(about, 360, true), ...body],
      },
    ],
  });
  return Packer.toBlob(file);
}
