import type { Block, Line } from './blocks.ts';

/* Measured at 10.5 points on paper with edges of 15 mm; heights in lines. */
const LETTERS_A_LINE = 96;
const LETTERS_A_COLUMN = 29;
const COLUMNS = 3;
/** Two lines are kept free: another printer breaks a line elsewhere. */
const LINES_A_SHEET = 59;
/** The head of the first sheet, and a title with the white above it. */
const LINES_OF_HEAD = 6;
const LINES_OF_TITLE = 1.65;
/** Of a table of steps: its head, and a row. The row of a step without an end has a long name. */
const LINES_OF_TABLE_HEAD = 2.1;
const LINES_OF_ROW = 1.06;

/** How the page lies on paper: its lists in columns, or in running lines, which takes less. */
export type Sheets = { first: readonly Block[]; second: readonly Block[]; running: boolean };

const lettersOf = (line: Line): number[] =>
  'own' in line
    ? line.own.map((text, at) => text.length + (at === 0 ? (line.label?.length ?? 20) : 0) + 4)
    : line.items.map(({ text, code = '', own = '' }) => text.length + code.length + own.length + 3);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const wrapped = (letters: number, aLine: number): number => Math.max(1, Math.ceil(letters / aLine));
const lettersIn = (line: Line): number => sum(lettersOf(line)) + ('items' in line ? (line.label?.length ?? 0) : 0);

/** How many columns of this height the items need, none of them cut. */
function columnsOf(height: number, items: readonly number[]): number {
  let columns = 1;
  let filled = 0;
  for (const item of items) {
    if (filled + item > height) {
      columns += 1;
      filled = 0;
    }
    filled += item;
  }
  return columns;
}

/** The height of a list in columns of about equal height. */
function columnHeight(items: readonly number[]): number {
  let height = Math.max(...items, Math.ceil(sum(items) / COLUMNS));
  while (columnsOf(height, items) > COLUMNS) height += 1;
  return height;
}

const inColumns = (line: Line): number =>
  'own' in line || line.label || line.items.length === 1
    ? wrapped(lettersIn(line), LETTERS_A_LINE)
    : columnHeight(lettersOf(line).map((letters) => wrapped(letters, LETTERS_A_COLUMN)));

const table = (steps: Block['steps'] = []): number =>
  steps.length > 0 ? LINES_OF_TABLE_HEAD + sum(steps.map(({ open }) => (open ? 2 : 1) * LINES_OF_ROW)) : 0;

/** The height of a block with its title. */
const heightOf = ({ lines, steps }: Block, running: boolean): number =>
  LINES_OF_TITLE +
  table(steps) +
  (running ? wrapped(sum(lines.map(lettersIn)), LETTERS_A_LINE) : sum(lines.map((line) => inColumns(line))));

const heightOfAll = (blocks: readonly Block[], running: boolean): number =>
  LINES_OF_HEAD + sum(blocks.map((block) => heightOf(block, running)));

/**
 * One sheet with lists in columns; when that is too long, one sheet with lists in running lines; when that is too long as well,
 * two sheets. No block is cut in two, and the letters do not become smaller: who reads forty of these a day must be able to.
 */
export function sheetsOf(blocks: readonly Block[]): Sheets {
  const running = heightOfAll(blocks, false) > LINES_A_SHEET;
  const height = heightOfAll(blocks, running);
  if (height <= LINES_A_SHEET) return { first: blocks, second: [], running };
  // As full as it can be, but not so full that a wrong guess leaves a line alone on a sheet.
  const most = Math.max(height / 2, LINES_A_SHEET * 0.8);
  let filled = LINES_OF_HEAD;
  const over = blocks.findIndex((block, at) => {
    filled += heightOf(block, running);
    return at > 0 && filled > most;
  });
  const end = over < 0 ? blocks.length : over;
  return { first: blocks.slice(0, end), second: blocks.slice(end), running };
}
