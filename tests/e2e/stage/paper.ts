import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** A bookmark: the text of a heading, and the headings under it. */
export type Bookmark = { title: string; items: readonly Bookmark[] };

/** What another reader than the one that wrote it sees in a printed document. */
export type Paper = {
  /** As pdfinfo names them: `Tagged`, `Pages`, `Page size`, `Title`. */
  facts: Readonly<Record<string, string>>;
  /** The text in reading order, with single spaces. */
  text: string;
  /** The same, line by line as it is broken on the page. */
  lines: readonly string[];
  /** The text of each page. */
  sheets: readonly string[];
  /** The language that a reading voice takes, as the document says it. */
  language: string;
  /** The kind of each font in the file. */
  fonts: readonly string[];
  /** Every size of letters on paper, in points, with one text of that size. */
  sizes: readonly (readonly [number, string])[];
  /** The narrowest white edge, in millimetres: left, right, top and bottom over all pages. */
  edge: number;
  outline: readonly Bookmark[];
  /** Kinds of parts in the tree for reading voices, such as `H2`, `Table`, `L`. */
  tags: readonly string[];
};

const MM_A_POINT = 25.4 / 72;
const A4 = [595, 842] as const;

type Run = { str: string; hasEOL: boolean; transform: number[]; width: number };
type Node = { role?: string; children?: Node[] };

const rolesIn = (node: Node | null): string[] =>
  node ? [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesIn)] : [];

/** A run of text: its true size after every scaling, and how far it stays from the edges of the sheet. */
function measured({ transform: [a = 0, b = 0, , , x = 0, y = 0], width }: Run, [wide, high]: readonly [number, number]) {
  const size = Math.round(Math.hypot(a, b) * 10) / 10;
  return { size, edge: Math.min(x, wide - x - width, y, high - y - size) * MM_A_POINT };
}

async function readPage(document: PDFDocumentProxy, number: number) {
  const page = await document.getPage(number);
  const [, , wide = 0, high = 0] = page.view;
  const runs = ((await page.getTextContent()).items as Run[]).filter((run) => run.str !== undefined);
  return {
    size: [wide, high] as const,
    text: runs.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
    runs: runs.filter(({ str }) => str.trim() !== '').map((run) => ({ text: run.str, ...measured(run, [wide, high]) })),
    tags: rolesIn((await page.getStructTree()) as Node | null),
  };
}

/** Reads a document as another program than the browser does. */
export async function readPaper(bytes: Uint8Array): Promise<Paper> {
  const raw = Buffer.from(bytes).toString('latin1');
  const document = await getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 }).promise;
  try {
    const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => readPage(document, at + 1)));
    const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
    const runs = pages.flatMap((page) => page.runs);
    const sizes = new Map(runs.map(({ size, text }) => [size, text]));
    const isA4 = pages.every(({ size }) => A4.every((side, at) => Math.abs(side - (size[at] ?? 0)) < 2));
    const text = pages.map((page) => page.text).join('\n');
    return {
      facts: {
        Tagged: (await document.getMarkInfo())?.Marked && raw.includes('/StructTreeRoot') ? 'yes' : 'no',
        Pages: String(document.numPages),
        'Page size': isA4 ? 'A4' : pages.map(({ size }) => size.join(' x ')).join(', '),
        Title: String(info.Title ?? ''),
      },
      text: text.replaceAll(/\s+/g, ' '),
      lines: text.split('\n'),
      sheets: pages.map((page) => page.text.replaceAll(/\s+/g, ' ')),
      language: String(info.Language ?? ''),
      fonts: [...raw.matchAll(/\/Type \/Font\s[^>]*?\/Subtype \/(\w+)/g)].map(([, kind = '']) => kind),
      sizes: [...sizes].sort(([one], [other]) => one - other),
      edge: Math.round(Math.min(...runs.map(({ edge }) => edge)) * 10) / 10,
      outline: ((await document.getOutline()) ?? []) as Bookmark[],
      tags: pages.flatMap((page) => page.tags),
    };
  } finally {
    await document.destroy();
  }
}

/** Prints the screen as the browser's own "save as PDF" does, and reads the result back. */
export const printed = async (page: Page): Promise<Paper> =>
  readPaper(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
