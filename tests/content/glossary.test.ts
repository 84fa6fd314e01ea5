import { describe, expect, test } from 'vitest';
import { EVERYDAY, TERMS as IDS } from '../../src/glossary/ids.ts';
import { finderOf, idsFor, termsIn } from '../../src/glossary/matching.ts';
import { dutchWordsOf, filesOf, type Text, textsIn, wordsOf } from './locale.ts';
import { TERMS } from './required-terms.ts';
import { BELGIAN, DUTCH } from './terms.ts';

/* Every term that the readability tests count as known is explained where somebody meets it. */

const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
type Explained = { term: string; forms: string; text: string };

const GLOSSARIES = Object.fromEntries(LANGUAGES.map((language) => [language, wordsOf(language).glossary])) as unknown as Readonly<
  Record<Language, Readonly<Record<string, Explained>>>
>;
const glossaryOf = (language: Language) => GLOSSARIES[language];

const finderIn = (language: Language, ...countries: ('be' | 'nl')[]) =>
  finderOf(idsFor(countries).map((id) => ({ id, forms: glossaryOf(language)[id]?.forms.split('|') ?? [] })));

/** What somebody in a country reads that carries its own list of words: questions, cards, stop signs, rules. */
const WITH_WORDS = ['question', 'task', 'stop', 'note', 'fact'] as const;

function cardsIn(language: Language): readonly { card: string; texts: readonly Text[] }[] {
  return [wordsOf(language), dutchWordsOf(language)].flatMap((words) =>
    WITH_WORDS.flatMap((group) =>
      Object.entries(words[group] ?? {}).map(([id, entry]) => ({
        card: `${group}.${id}`,
        texts: textsIn(entry).filter(({ key }) => SHOWN[group].test(key)),
      })),
    ),
  );
}
/** The texts of each that its list is made from (src/question/said.ts, src/plan). */
const SHOWN = {
  question: /^(title|hint|why|sees)$|^groups\.|\.(choice|help)$/,
  task: /^(title|how|say)$|^steps/,
  stop: /^(title|instead|text)$/,
  note: /^(title|text)$/,
  fact: /^(statement|doubt)$/,
} as const;

// Mistake 1 of the law: who files in time may begin, and need not wait. Statutes differ, so the word itself says neither.
test.each([
  ['nl', /vooraf|vóór|voordat/],
  ['fr', /avant|préalable|à l’avance/],
  ['de', /vorher|vorab|im Voraus|bevor/],
  ['en', /before|in advance/],
] as const)('"permission" in %s does not tell anybody to wait for a yes', (language, waits) => {
  expect(glossaryOf(language).permission?.text).not.toMatch(waits);
});

test('the list of terms and the words of every language are the same', () => {
  for (const language of LANGUAGES) {
    for (const place of ['common', 'be', 'nl'] as const) {
      expect(Object.keys(filesOf(language).get(`glossary/${place}.json`)?.glossary ?? {})).toEqual([...IDS[place]]);
    }
  }
});

describe.each(LANGUAGES)('%s', (language) => {
  const glossary = glossaryOf(language);
  const all = finderIn(language, 'be', 'nl');

  test('explains every term that counts as known', () => {
    /** "Bedienstete[rn]?" as somebody writes it once: without what may be left out. */
    const written = (term: string) => term.replaceAll(/\[[^\]]*\]\?|\([^)]*\)\?|(?<=.).\?/gu, '');
    expect(TERMS[language].map(written).filter((term) => all(term).length === 0)).toEqual([]);
  });

  test('explains in one or two short sentences', () => {
    const long = Object.entries(glossary).filter(([, { text }]) => text.split(/(?<=[.!?])(?<!\d\.)\s+/).length > 2);
    expect(long.map(([id]) => id)).toEqual([]);
  });

  test.each(['be', 'nl'] as const)('a card with a hard term has its list, in %s', (country) => {
    const here = finderIn(language, country);
    const required = new RegExp(`(?<![\\p{L}])(${TERMS[language].join('|')})(?![\\p{L}])`, 'giu');
    const bare = cardsIn(language).flatMap(({ card, texts }) => {
      const said = texts.map(({ text }) => text);
      const met = said.flatMap((text) => text.match(required) ?? []);
      // A word of every day brings up no list by itself.
      const hard = met.filter((term) => here(term).length === 0 || here(term).some((id) => !EVERYDAY.has(id)));
      const missing = hard.filter((term) => !here(term).some((id) => termsIn(said, here).includes(id)));
      return missing.map((term) => `${card}: ${term}`);
    });
    expect(bare).toEqual([]);
  });
});

test('no entry stands there that nobody meets in any language', () => {
  const met = new Set(
    LANGUAGES.flatMap((language) => {
      const all = finderIn(language, 'be', 'nl');
      return cardsIn(language).flatMap(({ texts }) => texts.flatMap(({ text }) => all(text)));
    }),
  );
  // "Médecin du travail" is one word for two doctors; the finder above takes the Belgian one.
  const there = finderIn('nl', 'nl');
  const dutch = new Set(cardsIn('nl').flatMap(({ texts }) => texts.flatMap(({ text }) => there(text))));
  expect(
    Object.values(IDS)
      .flat()
      .filter((id) => !met.has(id) && !dutch.has(id)),
  ).toEqual([]);
});

test('the terms of a country are explained in its own words', () => {
  const told = (place: 'common' | 'be' | 'nl') =>
    IDS[place].map((id) => ({ id, text: `${glossaryOf('nl')[id]?.term} ${glossaryOf('nl')[id]?.text}` }));
  expect(told('be').filter(({ text }) => DUTCH.test(text))).toEqual([]);
  expect(told('nl').filter(({ text }) => BELGIAN.test(text))).toEqual([]);
  expect(told('common').filter(({ id, text }) => id !== 'permission' && (BELGIAN.test(text) || DUTCH.test(text)))).toEqual([]);
});

describe('finding terms', () => {
  const find = finderOf([
    { id: 'doctor', forms: ['arbeidsarts'] },
    { id: 'ww', forms: ['WW'] },
    { id: 'road', forms: ['re-integratietraject', 'traject'] },
    { id: 're', forms: ['re-integratie'] },
  ]);
  test.each([
    ['Arbeidsartsen denken mee.', ['doctor']],
    ['De www-pagina en de WW.', ['ww']],
    ['Je re-integratietraject begint.', ['road']],
    ['Een re-integratie, met de arbeidsarts.', ['re', 'doctor']],
    ['De arbeidsartsenpraktijk.', []],
  ])('%s', (text, ids) => {
    expect(find(text)).toEqual(ids);
  });
});
