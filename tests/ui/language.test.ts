import { afterEach, describe, expect, it } from 'vitest';
import { dayNumber, insideSentence, type Language, setLanguage, writtenDay, writtenNumber } from '../../src/app/language.ts';
import { numberIn } from '../../src/reckoning/typed.ts';

afterEach(() => setLanguage('nl'));

const SAID: Readonly<Record<Language, { day: string; number: string; inside: string; before: string }>> = {
  nl: { day: '1 maart 2027', number: '7,5', inside: 'mijn Werk', before: '3' },
  fr: { day: '1er mars 2027', number: '7,5', inside: 'mijn Werk', before: '3' },
  de: { day: '1. März 2027', number: '7,5', inside: 'Mijn Werk', before: '3.' },
  en: { day: '1 March 2027', number: '7.5', inside: 'mijn Werk', before: '3' },
};

describe.each(Object.entries(SAID) as [Language, (typeof SAID)['nl']][])('in %s', (language, said) => {
  it('days, numbers and parts of a sentence are written as people do', () => {
    setLanguage(language);
    expect(writtenDay('2027-03-01')).toBe(said.day);
    expect(writtenNumber(7.5)).toBe(said.number);
    expect(insideSentence('Mijn Werk')).toBe(said.inside);
    expect(dayNumber('2027-03-03')).toBe(said.before);
    expect(document.documentElement.lang).toBe(language);
  });
});

it('English keeps its I', () => {
  setLanguage('en');
  expect(insideSentence('I worry')).toBe('I worry');
  expect(insideSentence('Icy roads')).toBe('icy roads');
});

it.each([
  ['1.250,50', 1250.5],
  ['1,250.50', 1250.5],
  ['1,250', 1250],
  ['1.250', 1250],
  ['7,5', 7.5],
  ['7.5', 7.5],
])('%s is read as %d', (typed, value) => {
  expect(numberIn(typed)).toBe(value);
});
