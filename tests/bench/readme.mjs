// The table of figures in the README, between its two marks. Only the bench writes there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.mjs';

const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';

/** Puts the table into the README with the day it was measured. Throws when the marks are gone. */
export function writeTable(table, day) {
  const file = join(ROOT, 'README.md');
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The README has no ${BEGIN} ... ${END}`);
  const fenced = `${BEGIN}\nMeasured on ${day}.\n\n\`\`\`text\n${table}\n\`\`\`\n`;
  writeFileSync(file, `${text.slice(0, begin)}${fenced}${text.slice(end)}`);
}
