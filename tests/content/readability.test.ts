import { describe, expect, test } from 'vitest';
import { filesOf, textsIn } from './locale.ts';
import { ease, neutralised, type Readable, syllablesIn } from './readability.ts';
import { wordsIn } from './sentences.ts';

/** At least so easy: with terms as short words, and as it stands. From the design research, section 6. */
const GATES: Readonly<Record<Readable, { neutralised: number; raw: number }>> = {
  nl: { neutralised: 70, raw: 55 },
  fr: { neutralised: 65, raw: 55 },
  de: { neutralised: 60, raw: 50 },
  en: { neutralised: 70, raw: 60 },
};

/** Shorter files say too little for a formula: a name or a label decides. */
const FEWEST_WORDS = 60;

/** Titles of laws and sources, names and addresses are not ours to write. */
const NOT_OURS = /^source\.|^fact\.[^.]+\.basis|^contact\.[^.]+\.(name|site)/;

describe('the formulas', () => {
  test('count syllables as they are said', () => {
    expect(['arts', 'arbeidsarts', 'uitkering'].map((word) => syllablesIn(word, 'nl'))).toEqual([1, 3, 3]);
    expect(['travail', 'mutualité', 'reprendre', 'elles'].map((word) => syllablesIn(word, 'fr'))).toEqual([2, 4, 2, 1]);
    expect(['Arbeit', 'Krankenkasse'].map((word) => syllablesIn(word, 'de'))).toEqual([2, 4]);
    expect(['work', 'physician', 'hope'].map((word) => syllablesIn(word, 'en'))).toEqual([1, 3, 1]);
  });

  test.each<[Readable, string, string]>([
    [
      'nl',
      'Bel je arts. Vraag wat kan. Schrijf op wat je hoort.',
      'De arbeidsongeschiktheidsuitkering wordt overeenkomstig de toepasselijke reglementaire bepalingen proportioneel verminderd naargelang de tewerkstellingsbreuk.',
    ],
    [
      'fr',
      'Appelez votre médecin. Notez ce qu’il dit.',
      'L’indemnisation est proportionnellement diminuée conformément aux dispositions réglementaires applicables à l’incapacité professionnelle reconnue.',
    ],
    [
      'de',
      'Rufen Sie an. Fragen Sie, was geht.',
      'Die Arbeitsunfähigkeitsentschädigung wird entsprechend den anwendbaren verordnungsrechtlichen Bestimmungen verhältnismäßig vermindert.',
    ],
    [
      'en',
      'Call your doctor. Ask what you can do.',
      'Incapacity compensation is proportionately diminished in accordance with applicable regulatory provisions concerning occupational activity.',
    ],
  ])('tell plain %s from office language', (language, plain, official) => {
    expect(ease([plain], language)).toBeGreaterThan(GATES[language].neutralised);
    expect(ease([official], language)).toBeLessThan(GATES[language].raw - 30);
  });

  test('count a term that is explained as one short word', () => {
    expect(neutralised('De arbeidsarts belt je werkgever.', 'nl')).toBe('De arts belt je arts.');
    expect(neutralised('Le médecin du travail appelle.', 'fr')).toBe('Le banc appelle.');
  });
});

describe.each(['nl', 'fr', 'de', 'en'] as const)('%s', (language) => {
  const files = [...filesOf(language)].flatMap(([file, content]) => {
    const texts = textsIn(content)
      .filter(({ key, text }) => !NOT_OURS.test(key) && !/https?:/.test(text))
      .map(({ text }) => text);
    return texts.reduce((sum, text) => sum + wordsIn(text), 0) < FEWEST_WORDS ? [] : [[file, texts] as const];
  });

  test.each(files)('%s is easy enough to read', (_, texts) => {
    expect(ease(texts, language)).toBeGreaterThanOrEqual(GATES[language].raw);
    const plain = texts.map((text) => neutralised(text, language));
    expect(ease(plain, language)).toBeGreaterThanOrEqual(GATES[language].neutralised);
  });
});
