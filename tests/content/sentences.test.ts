import { describe, expect, test } from 'vitest';
import { MOST_SENTENCES, paragraphsOf } from '../../src/ui/paragraphs.ts';
import { LONGER, LONGEST_SENTENCE, MEAN_SENTENCE, MOST_SENTENCES_IN_A_TEXT } from './gates.ts';
import { filesOf, textsIn } from './locale.ts';
import { neutralised } from './required-terms.ts';
import { ours } from './screens.ts';
import { sentencesOf, wordsIn } from './sentences.ts';

/** A question and its answer stand for one sentence with "if": "Lukt het niet? Vraag een nieuwe link." */
const heldIn = (line: string): number => {
  const said = sentencesOf(line);
  return said.filter((sentence, place) => !(/\?["”’»“]*$/.test(sentence) && place < said.length - 1)).length;
};

/** Shown through `paragraphsOf`: a long text falls apart in paragraphs there. Other texts stand as they are. */
const FALLS_APART = /^(task\..+\.how|note\..+\.text|stop\..+\.text|fact\..+\.statement|building\.(permission|heavy)\..+\.text)$/;

describe('sentences', () => {
  test('end at a point, a question or a line, not at a colon', () => {
    expect(sentencesOf('Bel je arts. Vraag: wat kan? Schrijf op\nEn rust.')).toHaveLength(4);
    expect(sentencesOf('Kijk in art. 12 van cao nr. 162.')).toHaveLength(1);
  });
});

describe('paragraphs', () => {
  test('keep a question with its answer, and short texts whole', () => {
    expect(paragraphsOf('Een. Twee. Drie.')).toEqual(['Een. Twee. Drie.']);
    expect(paragraphsOf('Een. Twee. Drie. Vier.')).toEqual(['Een. Twee.', 'Drie. Vier.']);
    expect(paragraphsOf('Een. Twee? Drie. Vier.')).toEqual(['Een.', 'Twee? Drie. Vier.']);
    expect(paragraphsOf('Een. Zie cao nr. 162. Twee. Drie.')).toEqual(['Een. Zie cao nr. 162.', 'Twee. Drie.']);
    expect(paragraphsOf('Een? Twee. Drie? Vier. Vijf? Zes.')).toEqual(['Een? Twee.', 'Drie? Vier.', 'Vijf? Zes.']);
  });
});

describe.each(['nl', 'fr', 'de', 'en'] as const)('%s: a tired reader can hold', (language) => {
  const texts = [...filesOf(language)].flatMap(([file, content]) => ours(textsIn(content)).map((text) => ({ ...text, file })));
  const sentences = texts.flatMap(({ file, key, text }) =>
    sentencesOf(text).map((said) => ({ file, key, said, words: wordsIn(said) })),
  );
  const long = sentences.filter(({ words }) => words > LONGEST_SENTENCE);

  test(`no sentence of more than ${LONGEST_SENTENCE} words, legal names aside`, () => {
    const told = long.filter(({ key }) => !LONGER[language].includes(key));
    expect(told.map(({ file, key, said, words }) => `${file} ${key} (${words}): ${said}`)).toEqual([]);
    expect(LONGER[language].filter((key) => !long.some((sentence) => sentence.key === key))).toEqual([]);
  });

  test(`at most ${MEAN_SENTENCE} words a sentence on average in every file, a term that is explained as one word`, () => {
    const files = [...new Set(sentences.map(({ file }) => file))];
    const means = files.map((file) => {
      const own = sentences.filter((sentence) => sentence.file === file);
      return { file, mean: own.reduce((sum, { said }) => sum + wordsIn(neutralised(said, language)), 0) / own.length };
    });
    expect(means.filter(({ mean }) => mean > MEAN_SENTENCE)).toEqual([]);
  });

  test(`no paragraph of more than ${MOST_SENTENCES} sentences`, () => {
    const lines = texts.flatMap(({ file, key, text }) => text.split('\n').map((line) => ({ file, key, line })));
    const tooLong = lines.filter(
      ({ key, line }) =>
        (FALLS_APART.test(key) ? sentencesOf(line).length > MOST_SENTENCES_IN_A_TEXT : heldIn(line) > MOST_SENTENCES) ||
        (FALLS_APART.test(key) && paragraphsOf(line).some((paragraph) => sentencesOf(paragraph).length > MOST_SENTENCES)),
    );
    expect(tooLong.map(({ file, key, line }) => `${file} ${key}: ${line}`)).toEqual([]);
  });
});
