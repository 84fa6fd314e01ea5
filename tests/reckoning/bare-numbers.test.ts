import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Numbers that no law gives: of the calendar, of arithmetic, of how finely we round, and of what can be typed. */
const NOT_OF_LAW: Readonly<Record<string, string>> = {
  WEEK: 'days of a week',
  YEAR: 'months of a year',
  A_DAY: 'milliseconds of a day',
  WHOLE: 'a hundred percent',
  EUROS: 'outwards to tens of euros',
  HALF: 'outwards to half weeks',
  FINE: 'away from the noise of binary fractions',
  YEARS_SHOWN: 'a table that can be read',
  LONGEST_WEEK: 'more hours are a typing mistake',
  MOST_YEARS: 'more years are a typing mistake',
  MOST_MONTHS: 'more months are a typing mistake',
};
const FOLDER = 'rules/reckoning';
const codeOf = (file: string): string =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    .replace(/\$\{[^}]*\}/g, '')
    .replace(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, "''");

/** A number in a line, beside 0 and 1; not the place of something, and not a part of a name. */
const NUMBER = /(?<![\w.])(?!(?:0|1)(?![\w.]))\d[\d_]*(?:\.\d+)?(?:e\d+)?/g;
const NAMED = /^(?:export )?const ([A-Z_]+) = [\d_.e]+;$/;

const bareIn = (code: string): string[] =>
  code.split('\n').flatMap((line) => {
    const name = NAMED.exec(line.trim())?.[1];
    if (name !== undefined && name in NOT_OF_LAW) return [];
    // The year at the head of a day.
    return (line.replace(/\.slice\(0, 4\)/g, '').match(NUMBER) ?? []).map((found) => `${found}: ${line.trim()}`);
  });

test('no percentage, week or month of the law stands bare in a sum: it is a quantity of a dated provision', () => {
  const files = readdirSync(FOLDER);
  expect(files.length).toBeGreaterThan(5);
  expect(files.flatMap((file) => bareIn(codeOf(file)).map((found) => `${file} ${found}`))).toEqual([]);
});

test('the look finds a number that stands bare, and one with a name that nobody explained', () => {
  expect(bareIn('const FULL_WEEKS = 4;\nconst share = amount * 0.25;\nconst WEEK = 7;')).toEqual([
    '4: const FULL_WEEKS = 4;',
    '0.25: const share = amount * 0.25;',
  ]);
});
