import { expect, test } from 'vitest';
import { readWriter } from '../../rules/handover/writer.ts';
import { filesOf, insteadIn, textsIn, wordsOf } from '../content/locale.ts';
import { sentencesOf, wordsIn } from '../content/sentences.ts';

const words = wordsOf('nl');
const overlay = insteadIn('nl', 'helper');
const texts = [...textsIn(overlay), ...textsIn(words.writer, 'writer')];

const at = (value: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);

test('what a helper reads instead stands in the place of a word that exists', () => {
  const shell = filesOf('nl').get('shell.json');
  expect(textsIn(overlay).length).toBeGreaterThan(10);
  for (const { key } of textsIn(overlay)) {
    const list = key.replace(/\.\d+$/, '');
    expect(typeof at(shell, key) === 'string' || Array.isArray(at(shell, list)), key).toBe(true);
  }
});

test('short sentences, and none that puts the helper in the place of the person', () => {
  const sentences = texts.flatMap(({ text }) => sentencesOf(text));
  for (const sentence of sentences) expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(20);
  expect(sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0) / sentences.length).toBeLessThanOrEqual(12);
  for (const { key, text } of texts)
    expect(text, key).not.toMatch(
      /(?<!\p{L})(je moet|pati[eë]nt|cliënt|helaas|gewoon|even|indien|tijdig|mantelzorger)(?!\p{L})/iu,
    );
  for (const { key, text } of textsIn(overlay))
    expect(text, key).not.toMatch(/(?<!\p{L})(jouw|je) (plan|weg|antwoorden)(?!\p{L})/iu);
});

test('what cannot be read is the person alone', () => {
  for (const kept of [undefined, null, 'self', 'HELPER', 7, {}, ['helper']]) expect(readWriter(kept)).toBe('self');
  expect(readWriter('helper')).toBe('helper');
  expect(readWriter('together')).toBe('together');
});
