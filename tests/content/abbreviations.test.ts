import { describe, expect, test } from 'vitest';
import { idsFor } from '../../src/glossary/matching.ts';
import { filesOf, type Text, textsIn, wordsOf } from './locale.ts';

/* Letters that stand for a name say nothing to who never met them. Each is explained: in the glossary, beside it, or on its card. */

const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** "UWV", "AViQ", "HfA": two capitals at least, and no word of only small letters after the first. */
const ABBREVIATION = /(?<![\p{L}\d{])(?:\p{Lu}{2,8}|\p{Lu}\p{Ll}{1,2}\p{Lu}\p{L}*|\p{Lu}{2}\p{L}*\p{Lu}\p{L}*)(?![\p{L}\d}])/gu;
const abbreviationsIn = (text: string): readonly string[] => text.match(ABBREVIATION) ?? [];

/** Sources of law and the names of systems, for who checks: they are not read to understand what to do. */
const FOR_WHO_CHECKS = /\.basis$/;

/** Known to everybody who reads the sentence, or a name that nobody knows by another. */
const NAMES: Readonly<Record<Language | 'all', readonly string[]>> = {
  // Kinds of file; only a physician's screen speaks of the second.
  all: ['PDF', 'FHIR'],
  // The unions on the card of the union.
  nl: ['ACV', 'ABVV', 'ACLVB'],
  fr: ['CSC', 'FGTB', 'CGSLB', 'CV'],
  de: ['CSC', 'ACV', 'FGTB', 'ABVV', 'CGSLB', 'ACLVB'],
  en: ['ACV', 'CSC', 'ABVV', 'FGTB', 'ACLVB', 'CGSLB', 'CV'],
};
/** What physicians know, on the screen that only they read. */
const PHYSICIANS: Readonly<Record<string, readonly string[]>> = { 'reading.block.hard': ['ICF', 'CIF'] };

type Glossary = Readonly<Record<string, { forms: string; term: string }>>;
type Contacts = Readonly<Record<string, { name: string; for: string }>>;

/** Whether the name in full stands beside it: "a list of points (ICF)", "CGG (mental health centre)", "VVP: working less". */
const explainedIn = (texts: readonly string[], abbreviation: string): boolean => {
  const beside = new RegExp(
    `\\([^)]*(?<![\\p{L}])${abbreviation}(?![\\p{L}])[^)]*\\)|(?<![\\p{L}])${abbreviation}(-\\p{Lu}+| \\p{Lu}\\p{L}+)? ?(\\(|:)`,
    'u',
  );
  return texts.some((text) => beside.test(text));
};

/** A task, a fact, a question: what is read together. */
const cardOf = (key: string): string => key.split('.').slice(0, 2).join('.');

function cardsOf(language: Language): ReadonlyMap<string, readonly Text[]> {
  const cards = new Map<string, Text[]>();
  for (const [file, content] of filesOf(language)) {
    for (const text of textsIn(content)) {
      if (FOR_WHO_CHECKS.test(text.key)) continue;
      const card = `${file}: ${cardOf(text.key)}`;
      cards.set(card, [...(cards.get(card) ?? []), text]);
    }
  }
  return cards;
}

describe.each(LANGUAGES)('%s', (language) => {
  const words = wordsOf(language);
  const glossary = words.glossary as unknown as Glossary;
  const contacts = Object.values(words.contact as unknown as Contacts);
  const inGlossary = new Set(
    idsFor(['be', 'nl']).flatMap((id) => abbreviationsIn(`${glossary[id]?.forms} ${glossary[id]?.term}`)),
  );
  const onCards = new Set(contacts.filter((card) => card.for.length > 0).flatMap(({ name }) => abbreviationsIn(name)));
  const names = new Set([...NAMES.all, ...NAMES[language]]);

  test('every abbreviation is explained', () => {
    const bare = [...cardsOf(language)].flatMap(([card, texts]) =>
      texts.flatMap(({ key, text }) =>
        abbreviationsIn(text)
          .filter((one) => !inGlossary.has(one) && !onCards.has(one) && !names.has(one))
          .filter((one) => !PHYSICIANS[key]?.includes(one))
          .filter(
            (one) =>
              !explainedIn(
                texts.map((other) => other.text),
                one,
              ),
          )
          .map((one) => `${card}: ${one} in "${text}"`),
      ),
    );
    expect(bare).toEqual([]);
  });

  test('every exception is still met', () => {
    const met = new Set([...cardsOf(language).values()].flat().flatMap(({ text }) => abbreviationsIn(text)));
    expect(NAMES[language].filter((name) => !met.has(name))).toEqual([]);
  });
});

test('it knows an abbreviation when it sees one', () => {
  expect(abbreviationsIn('Vraag UWV, AViQ of de HfA. Ik ben MyBEnefits, IPSO-centrum, {{day}} Nederland en A.')).toEqual([
    'UWV',
    'AViQ',
    'HfA',
    'MyBEnefits',
    'IPSO',
  ]);
  expect(explainedIn(['Een lijst van punten (ICF).'], 'ICF')).toBe(true);
  expect(explainedIn(['CGG (mental health centre)'], 'CGG')).toBe(true);
  expect(explainedIn(['Vraag naar het CGG.'], 'CGG')).toBe(false);
});
