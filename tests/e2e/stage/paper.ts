import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What poppler-utils and qpdf read in a printed document. */
export type Paper = {
  /** pdfinfo's lines, such as `Tagged` or `Page size`. */
  facts: Readonly<Record<string, string>>;
  /** The text in reading order, with single spaces. */
  text: string;
  /** The same, line by line as it is broken on the page. */
  lines: readonly string[];
  /** The language that a reading voice takes, as the document says it. */
  language: string;
  /** One line a font, as pdffonts prints it. */
  fonts: readonly string[];
};

/** Runs a tool of poppler-utils or qpdf. */
const tool = (command: string, ...args: string[]): string => {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
    throw new Error(`${command} is not on this machine; install poppler-utils and qpdf`);
  }
};

/** Prints the screen as the browser's own "save as PDF" does, and reads the result back. */
export async function printed(page: Page): Promise<Paper> {
  const folder = mkdtempSync(join(tmpdir(), 'draad-paper-'));
  const file = join(folder, 'plan.pdf');
  try {
    writeFileSync(file, await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
    const facts = tool('pdfinfo', file).trim().split('\n');
    const text = tool('pdftotext', '-raw', file, '-');
    return {
      facts: Object.fromEntries(facts.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()])),
      text: text.replaceAll(/\s+/g, ' '),
      lines: text.split('\n'),
      language: /\/Lang \(([^)]*)\)/.exec(tool('qpdf', '--qdf', '--stream-data=preserve', file, '-'))?.[1] ?? '',
      fonts: tool('pdffonts', file).trim().split('\n').slice(2),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
