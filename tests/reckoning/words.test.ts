import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { insteadIn, textsIn, wordsOf } from '../content/locale.ts';
import { sentencesOf, wordsIn } from '../content/sentences.ts';
import { BELGIAN, DUTCH } from '../content/terms.ts';

const FOLDER = 'src/reckoning';
const code = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))
  .join('\n');
const rules = readdirSync('rules/reckoning')
  .map((file) => readFileSync(`rules/reckoning/${file}`, 'utf8'))
  .join('\n');
const common = textsIn(wordsOf('nl').reckoning, 'reckoning');
const dutch = textsIn(insteadIn('nl', 'nl').reckoning, 'reckoning');
const keys = new Set(common.map(({ key }) => key.replace(/_(one|other)$/, '').replace(/\.\d+$/, '')));

describe('words of the calculators', () => {
  test('every key that is written whole in the code has words', () => {
    const used = [...code.matchAll(/'(reckoning\.[a-z0-9.-]+)'/g)].map(([, key]) => key ?? '');
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((key) => !keys.has(key))).toEqual([]);
  });

  test('every refusal and every gap that the rules can answer has its sentence', () => {
    const refused = [...rules.matchAll(/refused: '([a-z-]+)'/g)].map(([, code]) => `reckoning.fault.${code}`);
    expect(refused.length).toBeGreaterThan(15);
    expect(refused.filter((key) => !keys.has(key))).toEqual([]);
    for (const sum of ['share', 'business', 'holidays', 'reserve', 'credit', 'clocks']) {
      const own = readFileSync(`rules/reckoning/${sum}.ts`, 'utf8');
      const gaps = [...own.matchAll(/uncovered: '([a-z-]+)'/g)].map(([, gap]) => `reckoning.${sum}.uncovered.${gap}`);
      expect(gaps.length).toBeGreaterThan(0);
      expect(gaps.filter((key) => !keys.has(key))).toEqual([]);
    }
  });

  test('sentences are short: 20 words at most, 12 on average', () => {
    const lengths = [...common, ...dutch].flatMap(({ text }) => sentencesOf(text).map(wordsIn));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(12);
  });

  test('the terms of the Netherlands replace texts that exist, and no country borrows a term', () => {
    expect(dutch.length).toBeGreaterThan(10);
    expect(dutch.filter(({ key }) => !common.some((one) => one.key === key))).toEqual([]);
    expect(dutch.filter(({ text }) => BELGIAN.test(text))).toEqual([]);
    expect(common.filter(({ text }) => DUTCH.test(text))).toEqual([]);
    // What somebody in the Netherlands reads of the common texts.
    const shared = common.filter(({ key }) => !/^reckoning\.(share|business|holidays|reserve|credit)\./.test(key));
    expect(shared.filter(({ text }) => BELGIAN.test(text))).toEqual([]);
  });
});
