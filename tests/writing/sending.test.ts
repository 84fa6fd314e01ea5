import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { healthWordsIn } from '../../rules/health-words/index.ts';
import { readPaper, withName, withText } from '../../src/writing/paper.ts';
import { asPlainText, mailOf } from '../../src/writing/sending.ts';

describe('the check of what somebody types', () => {
  test.each([
    'Na mijn chemo begin ik.',
    'mijn borstkanker',
    'de bestraling',
    'Ik word bestraald',
    'Chémotherapie',
    'ik ben geopereerd',
    'de operatie',
    'mijn diagnose',
    'kank\u00ADer',
    'pijnstillers',
    'Ik ben erg vermoeid',
    'mijn oncoloog',
    'immuuntherapie',
    'de behandelend arts',
    'CHEMO',
  ])('finds: %s', (text) => expect(healthWordsIn(text, 'letter')).not.toEqual([]));

  test.each([
    'Graag plan ik een gesprek met de arbeidsarts.',
    'de coöperatie',
    'een operationele taak',
    'Beste mevrouw Pilaet,',
    'moeten we praten',
    'Wat lukt al?',
    'over mijn gezondheid schrijf ik niets',
  ])('lets be: %s', (text) => expect(healthWordsIn(text, 'letter')).toEqual([]));

  test('names each word once, as it was typed', () => {
    expect(healthWordsIn('Chemo, en nog eens chemo', 'letter')).toEqual(['Chemo']);
  });
});

describe('a mail', () => {
  test('carries a short text whole, with its signs and lines', () => {
    const { href, whole } = mailOf('Vraag & antwoord', 'Beste,\n\nEén vraag?');
    expect(whole).toBe(true);
    const sent = new URL(href).searchParams;
    expect(sent.get('subject')).toBe('Vraag & antwoord');
    expect(sent.get('body')).toBe('Beste,\r\n\r\nEén vraag?');
  });

  test('never has an address that a mail program cuts off; then the text stays out as a whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        const { href, whole } = mailOf('Uitnodiging', text);
        expect(href.length).toBeLessThanOrEqual(1800);
        expect(href.includes('&body=')).toBe(whole);
      }),
    );
  });
});

test('a text file has date, reader, subject and text, with line ends for every program', () => {
  expect(
    asPlainText({ day: '21 november 2026', to: 'Aan: de arbeidsarts', about: 'Over: een vraag', text: 'Beste,\n\nDag' }),
  ).toBe('21 november 2026\r\nAan: de arbeidsarts\r\nOver: een vraag\r\n\r\nBeste,\r\n\r\nDag\r\n');
});

describe('what is kept', () => {
  const empty = readPaper(undefined);

  test('whatever is found in storage is read without an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        expect(Object.keys(readPaper(kept).names)).toEqual(['name', 'employer', 'doctor']);
      }),
    );
  });

  test('what was written is read back', () => {
    const paper = withText(withName(empty, 'doctor', 'Lien'), 'three-way-talk', { text: 'Dag', made: 'Beste' });
    expect(readPaper(JSON.parse(JSON.stringify(paper)))).toEqual(paper);
  });

  test('a text that says the same as ours is no text of somebody', () => {
    const paper = withText(empty, 'x', { text: 'Dag', made: 'Beste' });
    expect(withText(paper, 'x', { text: 'Beste', made: 'Beste' }).own).toEqual({});
  });

  test('a text that is far too long is still read back', () => {
    const paper = withName(withText(empty, 'x', { text: 'a'.repeat(50_000), made: 'b' }), 'name', 'n'.repeat(500));
    expect(readPaper(paper)).toEqual(paper);
  });
});
