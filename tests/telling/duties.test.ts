import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, lawOn, PROVISIONS } from '../../rules/index.ts';
import { HEARERS } from '../../rules/telling/choice.ts';
import { ASK_ABOUT, DUTIES, type GROUPS, telling } from '../../rules/telling/duties.ts';
import { wordFiles } from '../../src/app/word-files.ts';
import { dutchWordsOf, filesOf, textsIn, wordsOf } from '../content/locale.ts';
import { sentencesOf, wordsIn } from '../content/sentences.ts';
import { BELGIAN, DUTCH } from '../content/terms.ts';
import { chance, road } from '../paths/walker.ts';

const DAY = '2026-11-21';
const LONGEST = 20;
const MEAN = 12;
type Words = Readonly<Record<'duty' | 'ask', Readonly<Record<string, string>>>>;
const BELGIAN_WORDS = wordsOf('nl').telling as Words;
const DUTCH_WORDS = dutchWordsOf('nl').telling as Words;
const wordsFor = ({ country }: Answers): Words => (country === 'NL' ? DUTCH_WORDS : BELGIAN_WORDS);

const somebody = fc
  .record({
    country: fc.constantFrom('BE', 'NL', 'both', 'other', 'unknown'),
    statute: fc.constantFrom('employee', 'civil-servant', 'self-employed', 'jobseeker', 'other', 'unknown'),
    seed: fc.nat(),
  })
  .map(({ country, statute, seed }): Answers => road({ answers: { country, statute } }, chance(seed + 1)));
const days = fc.constantFrom('2013-05-07', '2019-06-01', '2023-09-01', DAY, '2030-01-02');
const everybody = (check: (found: ReturnType<typeof telling>, answers: Answers, day: string) => void) =>
  fc.assert(
    fc.property(somebody, days, (answers, day) => {
      check(telling(answers, day), answers, day);
    }),
  );

const ids = (answers: Answers, group: (typeof GROUPS)[number], day = DAY): string[] =>
  telling(answers, day)
    .duties.filter((duty) => duty.group === group)
    .map(({ id }) => id);

describe('for whoever, on whatever day', () => {
  test('only rules that hold then are shown, with words, in the terms of one country', () => {
    const files = filesOf('nl');
    everybody(({ duties }, answers, day) => {
      const facts = new Set(wordFiles('facts', answers).flatMap((file) => Object.keys(files.get(file)?.fact ?? {})));
      const foreign = { BE: DUTCH, NL: BELGIAN }[String(answers.country)];
      for (const { id, cites } of duties) {
        const text = wordsFor(answers).duty[id];
        expect(text, id).toBeTruthy();
        expect(foreign?.test(text ?? ''), `${id}: ${text}`).toBe(false);
        expect(cites.filter((cited) => !lawOn(day).holds(cited) || !facts.has(cited))).toEqual([]);
      }
    });
  });

  test('nothing is said twice, or in two groups', () => {
    everybody(({ duties }) => expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length));
  });

  test('without a country no law is told', () => {
    everybody(({ duties }, { country }) => {
      if (country !== 'BE' && country !== 'NL') expect(duties).toEqual([]);
    });
  });

  test('there is somebody who could hear it', () => {
    everybody(({ hearers }) => expect(hearers.length).toBeGreaterThan(0));
  });
});

test('no rule without a citation, and none that nobody was sure of', () => {
  const sure = new Set(PROVISIONS.filter(({ certainty }) => certainty !== 'unverified').map(({ id }) => id));
  expect(DUTIES.filter(({ cites }) => cites.length === 0 || cites.some((id) => !sure.has(id)))).toEqual([]);
});

test('what has to be asked is asked, never claimed', () => {
  expect(ASK_ABOUT.filter(({ id }) => !BELGIAN_WORDS.ask[id] || !/vraag|zeg/i.test(BELGIAN_WORDS.ask[id]))).toEqual([]);
});

test.each([
  ['here', BELGIAN_WORDS],
  ['in the Netherlands', DUTCH_WORDS],
])('sentences %s are short', (_, words) => {
  const counts = textsIn(words).flatMap(({ text }) => sentencesOf(text).map(wordsIn));
  expect(Math.max(...counts)).toBeLessThanOrEqual(LONGEST);
  expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(MEAN);
});

describe('worked examples', () => {
  const employee = { country: 'BE', statute: 'employee', phase: 'recovering', absence: '4w-12m' } as const;

  test('a Belgian employee reports the absence, never the illness', () => {
    expect(ids(employee, 'must')).toEqual(['report-absence', 'tell-payer', 'before-work']);
    expect(ids(employee, 'need-not')).toEqual(['illness-at-work', 'doctors-are-silent']);
    expect(ids(employee, 'must', '2019-06-01')).not.toContain('report-absence');
  });

  test('with an obligatory examination at work, coming back to it belongs to the duties', () => {
    const made = (surveillance: string) => road({ answers: { ...employee, wish: 'gradual', surveillance } }, chance(5));
    expect(ids(made('yes'), 'must')).toContain('examined-on-return');
    expect(ids(made('no'), 'must')).not.toContain('examined-on-return');
  });

  test('a Belgian jobseeker need not speak of health, except of a clear obstacle', () => {
    const jobseeker = { country: 'BE', statute: 'jobseeker' } as const;
    expect(ids(jobseeker, 'need-not')).toEqual(['illness-when-applying', 'fit-or-not']);
    expect(ids(jobseeker, 'must')).toContain('clear-obstacle');
    expect(telling(jobseeker, DAY).hearers).toEqual(['new-employer']);
  });

  test('a Dutch employer may ask little, and writes nothing down', () => {
    const dutch = { ...employee, country: 'NL' } as const;
    expect(ids(dutch, 'must')).toEqual(['report-absence']);
    expect(ids(dutch, 'need-not')).toContain('illness-at-work');
    expect(ids(dutch, 'need-not', '2013-05-07')).not.toContain('illness-at-work');
  });

  test('a Dutch business owner answers a health form honestly, and has no employer to tell', () => {
    const owner = { country: 'NL', statute: 'self-employed' } as const;
    expect(ids(owner, 'must')).toEqual(['health-form']);
    expect(telling(owner, DAY).hearers).toEqual(['clients']);
    expect(telling({ country: 'BE', statute: 'other' }, DAY).hearers).toEqual(HEARERS);
  });
});
