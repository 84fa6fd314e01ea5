import { describe, expect, test } from 'vitest';
import { checks, EXAMPLES, LOOK_BACK_WEEKS, PURPOSES, permissionFor, tooHeavy } from '../../rules/building/index.ts';
import { type Answers, lawOn, plan } from '../../rules/index.ts';
import dutch from '../../src/locales/nl/instead/nl/tools-building.json';
import base from '../../src/locales/nl/tools/building.json';
import { paper, phase } from './papers.ts';

type Tree = { [key: string]: Tree | string | string[] };
const at = (tree: Tree, key: string): unknown =>
  key.split('.').reduce<unknown>((here, part) => (here as Tree | undefined)?.[part], tree);
const words = base.building as unknown as Tree;
const instead = dutch.building as unknown as Tree;
const leaves = (tree: Tree | string | string[], key = ''): [string, string][] =>
  typeof tree === 'string'
    ? [[key, tree]]
    : Object.entries(tree).flatMap(([part, inner]) => leaves(inner as Tree | string, key ? `${key}.${part}` : part));

const STATUTES = ['employee', 'civil-servant', 'self-employed', 'jobseeker', 'other', 'unknown'];
const DAYS = ['2019-06-01', '2024-03-01', '2026-11-21'];

describe('every id has its words', () => {
  test('purposes, examples, looks back and findings', () => {
    for (const purpose of PURPOSES) expect(at(words, `purpose.${purpose}`)).toBeTypeOf('string');
    for (const example of EXAMPLES) expect(at(words, `examples.${example}Text`)).toBeTypeOf('string');
    for (const weeks of LOOK_BACK_WEEKS) expect(at(words, `after.look.${weeks}`)).toHaveLength(3);
    const grown = [8, 10, 12].map((hours) => phase({ weeks: 1, hours: Array(7).fill(hours), tasks: `therapie ${hours}` }));
    const found = [
      ...checks(paper({ contract: null, phases: [] })),
      ...checks(paper({ phases: [...grown, phase({ hours: Array(7).fill(0) })], restBetween: true })),
    ];
    expect(new Set(found.map(({ code }) => code)).size).toBe(8);
    for (const { code } of found) expect(at(words, `check.${code}`)).toBeTypeOf('string');
  });

  test.each(['BE', 'NL', 'both', 'unknown'])('what comes first, and what to do when it is too heavy: %s', (country) => {
    for (const statute of STATUTES)
      for (const day of DAYS) {
        const answers: Answers = { country, statute, phase: 'recovering', wish: 'gradual' };
        const found = permissionFor(answers, plan(answers, day, { whole: true }), lawOn(day));
        const key = `permission.${found.kind}`;
        expect(at(words, `${key}.text`)).toBeTypeOf('string');
        if (found.later) expect(at(words, `${key}.later`)).toBeTypeOf('string');
        if (country === 'NL' && found.kind !== 'ask') expect(at(instead, `${key}.text`)).toBeTypeOf('string');
        for (const way of tooHeavy(found.kind, country, lawOn(day))) {
          expect(at(words, `heavy.${way.kind}.${way.at}.text`)).toBeTypeOf('string');
          if (country === 'NL' && way.kind !== 'ask')
            expect(at(instead, `heavy.${way.kind}.${way.at}.text`)).toBeTypeOf('string');
        }
      }
  });

  test('words in the terms of the Netherlands stand in place of words that are there', () => {
    for (const [key] of leaves(instead)) expect(at(words, key), key).toBeTypeOf('string');
  });
});

describe('what a reader at work may see', () => {
  test('the words of the paper, the phases and the week say nothing about health', () => {
    const seen = leaves(words).filter(([key]) =>
      /^(paper\.(?!shared)|purpose|view|energy|day|shortDay|phases\.(name|weeks))/.test(key),
    );
    expect(seen.length).toBeGreaterThan(40);
    for (const [key, text] of seen)
      expect(text, key).not.toMatch(/kanker|ziek|behandel|arts\b|gezond|herstel|moe\b|klacht|energie/i);
  });

  test('it is always called a proposal, and an example no advice', () => {
    expect(at(words, 'paper.title')).toMatch(/voorstel/i);
    expect(at(words, 'paper.proposal')).toMatch(/voorstel/);
    expect(at(words, 'examples.text')).toMatch(/voorbeelden, geen advies/);
  });
});
