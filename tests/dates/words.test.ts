import { describe, expect, test } from 'vitest';
import { CLOCKS, LATE_EFFECTS_AGAIN, MILESTONES } from '../../rules/dates/index.ts';
import { QUESTIONS } from '../../rules/questions/questions.ts';
import dutchOnly from '../../src/locales/nl/instead/nl/tools-dates.json';
import common from '../../src/locales/nl/tools/dates.json';
import { textsIn } from '../content/locale.ts';
import { sentencesOf, wordsIn } from '../content/sentences.ts';
import { BELGIAN, DUTCH } from '../content/terms.ts';

const LONGEST_SENTENCE = 20;
const MEAN_SENTENCE = 12;

type Node = { [key: string]: string | Node };
const words: Node = common.dates;
const instead: Node = dutchOnly.dates;
const at = (tree: Node, path: string): string | Node | undefined =>
  path.split('.').reduce<string | Node | undefined>((node, key) => (typeof node === 'object' ? node[key] : undefined), tree);
const treeOf = (id: string): Node => (id.startsWith('nl-') ? instead : words);

describe('every id has its words, in the terms of its country', () => {
  test.each([...MILESTONES.map(({ id }) => id), LATE_EFFECTS_AGAIN])('%s', (id) => {
    for (const part of ['title', 'text']) expect(typeof at(treeOf(id), `milestone.${id}.${part}`)).toBe('string');
  });

  test.each(CLOCKS.map(({ id }) => id))('%s', (id) => {
    for (const part of ['name', 'goes-on', 'anew', 'ask']) expect(typeof at(treeOf(id), `clock.${id}.${part}`)).toBe('string');
  });

  test('and each question that asks a day', () => {
    const days = QUESTIONS.filter(({ kind }) => kind === 'day').map(({ id }) => id);
    expect(Object.keys(common.dates.given).sort()).toEqual([...days].sort());
  });

  test('and no words stand alone', () => {
    const known = [...[...MILESTONES, ...CLOCKS].map(({ id }) => id), LATE_EFFECTS_AGAIN];
    const told = [words, instead].flatMap((tree) => ['milestone', 'clock'].flatMap((part) => Object.keys(at(tree, part) ?? {})));
    expect(told.filter((id) => !known.includes(id))).toEqual([]);
  });
});

test('the words of one country hold no terms of the other', () => {
  const belgianIn = textsIn(instead).filter(({ text }) => BELGIAN.test(text));
  const dutchIn = textsIn(words).filter(({ text }) => DUTCH.test(text));
  expect([...belgianIn, ...dutchIn]).toEqual([]);
});

test('what the Netherlands reads and does not have its own words for holds no Belgian term', () => {
  const shared = textsIn(words).filter(
    ({ key }) => !/^(milestone|clock)\.be-|^given\./.test(key) && typeof at(instead, key) !== 'string',
  );
  expect(shared.filter(({ text }) => BELGIAN.test(text))).toEqual([]);
});

test('sentences are short', () => {
  const sentences = [...textsIn(words), ...textsIn(instead)].flatMap(({ text }) => sentencesOf(text));
  expect(sentences.filter((sentence) => wordsIn(sentence) > LONGEST_SENTENCE)).toEqual([]);
  const counts = sentences.map(wordsIn);
  expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(MEAN_SENTENCE);
});

test('nobody is commanded, blamed or labelled', () => {
  const hard =
    /\b(je moet|moet je|moeten|helaas|gewoon|even|patiënt\w*|strijd|terugval|beperkingen|belastbaarheid|tijdig|indien|conform|middels|ongeldig)\b/i;
  expect([...textsIn(words), ...textsIn(instead)].filter(({ text }) => hard.test(text))).toEqual([]);
});
