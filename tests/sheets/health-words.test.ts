import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { healthWordsIn } from '../../rules/health-words/index.ts';

describe('words about health are found', () => {
  test.each([
    'kanker',
    'Borstkanker',
    'chemo',
    'mijn CHEMOKUUR',
    'na de bestraling',
    'bestraald',
    'behandeling',
    'diagnose',
    'operatie',
    'geopereerd',
    'medicatie',
    'therapie',
    'hormoontherapie',
    'fysiotherapie',
    'tumor',
    'uitzaaiingen',
    'lymfoedeem',
    'ik ben ziek',
    'ziekenhuis',
    'ziekteverlof',
    'moe',
    'vermoeidheid',
    'pijn',
    'rugpijn',
    'angst',
    'depressie',
    'burn-out',
    'burnout',
    'mijn huisarts',
    'de arts zei',
    'geheugen',
    'kán­ker',
    'k.a.n.k.e.r',
    'k a n k e r',
    'chem\u200Bo',
    'cancer',
  ])('%s', (text) => {
    expect(healthWordsIn(text)).not.toEqual([]);
  });
});

describe('words of work are not', () => {
  test.each([
    'Bureauwerk',
    'Bellen met klanten',
    'Tillen met een hulpmiddel',
    'muziek kiezen voor de winkel',
    'overleg met de coöperatieve',
    'operationeel werk',
    'Moeilijke dossiers',
    'Long haul: ritten naar Parijs',
    'Leveren en laden',
    'Jan De Backer',
    'An Pieters',
    'Rijden',
    'Machines herstellen',
    'Werk met hoge concentratie',
    'start in maart',
    'kassa, rekken vullen',
  ])('%s', (text) => {
    expect(healthWordsIn(text)).toEqual([]);
  });
});

test('the word is said as it was typed, once', () => {
  expect(healthWordsIn('Na de Chemo, en nog chemo na Chemo,')).toEqual(['Chemo']);
});

test('a word is found wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-d ,.]{0,20}$/),
      fc.constantFrom('kanker', 'chemo', 'diagnose', 'therapie'),
      fc.stringMatching(/^[a-d ,.]{0,20}$/),
      (before, word, after) => healthWordsIn(`${before}${word}${after}`).length > 0,
    ),
  );
});
