import { describe, expect, test } from 'vitest';
import { GATES, NAMES_ONLY } from './gates.ts';
import { brouwer, ease, lix, type Readable, syllablesIn } from './readability.ts';
import { neutralised } from './required-terms.ts';
import { filesRead, type Piece, screensRead, sectionsRead } from './screens.ts';

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
    expect(ease([plain], language)).toBeGreaterThan(GATES[language].ease.neutralised);
    expect(ease([official], language)).toBeLessThan(GATES[language].ease.raw - 30);
    expect(lix([plain], language)).toBeLessThan(GATES[language].lix);
    expect(lix([official], language)).toBeGreaterThan(GATES[language].lix + 20);
  });

  test('of Brouwer punishes long sentences more than that of Flesch', () => {
    const short = ['Bel je arts. Vraag wat kan.'];
    const long = [
      'Bel je arts en vraag wat kan en schrijf op wat je hoort en leg dat bij je post voor als je het weer wilt zien.',
    ];
    expect(brouwer(short) - brouwer(long)).toBeGreaterThan(ease(short, 'nl') - ease(long, 'nl'));
  });

  test('count a term that is explained as one short word', () => {
    expect(neutralised('De arbeidsarts belt je werkgever.', 'nl')).toBe('De arts belt je arts.');
    expect(neutralised('Le médecin du travail appelle.', 'fr')).toBe('Le banc appelle.');
  });
});

/** What is too hard in a piece, as a line that says by how much. */
function tooHard({ name, texts }: Piece, language: Readable): string[] {
  const gate = GATES[language];
  const plain = texts.map((text) => neutralised(text, language));
  const faults = [
    ease(plain, language) < gate.ease.neutralised && `ease ${ease(plain, language).toFixed(1)} < ${gate.ease.neutralised}`,
    ease(texts, language) < gate.ease.raw && `ease with terms ${ease(texts, language).toFixed(1)} < ${gate.ease.raw}`,
    lix(plain, language) > gate.lix && `lix ${lix(plain, language).toFixed(1)} > ${gate.lix}`,
    gate.brouwer &&
      brouwer(plain) < gate.brouwer.neutralised &&
      `brouwer ${brouwer(plain).toFixed(1)} < ${gate.brouwer.neutralised}`,
    gate.brouwer && brouwer(texts) < gate.brouwer.raw && `brouwer with terms ${brouwer(texts).toFixed(1)} < ${gate.brouwer.raw}`,
  ].filter((fault) => typeof fault === 'string');
  return faults.length === 0 ? [] : [`${name}: ${faults.join(', ')}`];
}

describe.each(['nl', 'fr', 'de', 'en'] as const)('%s is easy enough to read', (language) => {
  test.each([
    ['file', filesRead, 60],
    ['kind of text in a file', sectionsRead, 100],
    ['screen or card', screensRead, 450],
  ] as const)('each %s', (_, piecesOf, atLeast) => {
    const pieces = piecesOf(language);
    expect(pieces.length).toBeGreaterThan(atLeast);
    const excused = pieces.filter(({ name }) => NAMES_ONLY[language].includes(name));
    expect(excused.filter((piece) => tooHard(piece, language).length === 0).map(({ name }) => name)).toEqual([]);
    expect(pieces.filter((piece) => !excused.includes(piece)).flatMap((piece) => tooHard(piece, language))).toEqual([]);
  });
});
