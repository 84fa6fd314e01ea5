import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  dayNumber,
  insideSentence,
  joined,
  type Language,
  quoted,
  setLanguage,
  writtenDay,
  writtenNumber,
} from '../../src/app/language.ts';
import { numberIn } from '../../src/reckoning/typed.ts';

afterEach(() => setLanguage('nl'));

const SAID: Readonly<
  Record<Language, { day: string; number: string; inside: string; before: string; joined: string; quoted: string }>
> = {
  nl: { day: '1 maart 2027', number: '7,5', inside: 'mijn Werk', before: '3', joined: 'a: b', quoted: '‘a’' },
  fr: { day: '1er mars 2027', number: '7,5', inside: 'mijn Werk', before: '3', joined: 'a\u00a0: b', quoted: '«\u00a0a\u00a0»' },
  de: { day: '1. März 2027', number: '7,5', inside: 'Mijn Werk', before: '3.', joined: 'a: b', quoted: '„a“' },
  en: { day: '1 March 2027', number: '7.5', inside: 'mijn Werk', before: '3', joined: 'a: b', quoted: '‘a’' },
};

describe.each(Object.entries(SAID) as [Language, (typeof SAID)['nl']][])('in %s', (language, said) => {
  it('days, numbers and parts of a sentence are written as people do', () => {
    setLanguage(language);
    expect(writtenDay('2027-03-01')).toBe(said.day);
    expect(writtenNumber(7.5)).toBe(said.number);
    expect(insideSentence('Mijn Werk')).toBe(said.inside);
    expect(dayNumber('2027-03-03')).toBe(said.before);
    expect(joined('a', 'b')).toBe(said.joined);
    expect(quoted('a')).toBe(said.quoted);
    expect(document.documentElement.lang).toBe(language);
  });
});

it('English keeps its I', () => {
  setLanguage('en');
  expect(insideSentence('I worry')).toBe('I worry');
  expect(insideSentence('Icy roads')).toBe('icy roads');
});

it.each([
  ['1.250,50', 1250.5],
  ['1,250.50', 1250.5],
  ['1,250', 1250],
  ['1.250', 1250],
  ['7,5', 7.5],
  ['7.5', 7.5],
])('%s is read as %d', (typed, value) => {
  expect(numberIn(typed)).toBe(value);
});

/** What is not shown in a language of choice: the commands and the build. */
const NOT_SHOWN = /^(cli|build|offline)[\\/]/;

it('no screen joins a name and its value with a colon of its own', () => {
  const joins = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !NOT_SHOWN.test(file))
    .flatMap((file) =>
      readFileSync(join('src', file), 'utf8')
        .split('\n')
        .map((line) => [file, line.trim()] as const),
    )
    .filter(([, line]) => /\)\}: ?(\{|<|\$|\w|$)|\{': '\}|\{[\w.]+\}:(<| \{)|: \$\{words\(|^(<span[^>]*>)?: \{/.test(line));
  expect(joins).toEqual([]);
});
