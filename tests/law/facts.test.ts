import { describe, expect, it } from 'vitest';
import { isDay } from '../../rules/kit/day.ts';
import type { Provision } from '../../rules/kit/law.ts';
import { wordsOf } from '../content/locale.ts';

type Card = { statement: string; basis: string; doubt?: string };
type Source = { title: string; url?: string; date?: string };

const cards = wordsOf('nl').fact as Record<string, Card>;

/** Every list of provisions written in rules/law, also in a file that nobody lists here. */
const written: Provision[] = Object.values(
  import.meta.glob<Record<string, unknown>>(['../../rules/law/*.ts', '!../../rules/law/index.ts'], { eager: true }),
).flatMap((file) => Object.values(file).filter(Array.isArray).flat());
const ids = written.map((provision) => provision.id);

const sources: Record<string, Source[]> = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Record<string, Source[]>>('../../rules/law/*.sources.json', { eager: true, import: 'default' }),
  ),
);

/** The reading limit of the house: no sentence is longer. */
const LONGEST_SENTENCE = 20;
/** On screen a statement falls apart into paragraphs of at most three. */
const MOST_SENTENCES = 5;

/** A new sentence starts with a capital letter: "cao nr. 162" is not the end of one. */
const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
const wordsIn = (sentence: string) => sentence.split(/\s+/).filter(Boolean).length;
const filled = (text: string | undefined) => (text ?? '').trim().length > 0;

/** Guidance says in its own statement that it is no law. */
const isLaw = (id: string) => !id.startsWith('guide-');

describe('the dated law', () => {
  it('names every provision once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has real days, and never ends before it begins', () => {
    const wrong = written.filter(({ from, until }) => {
      const days = [from, until].filter((day) => day !== null);
      return !days.every(isDay) || (from !== null && until !== null && from > until);
    });
    expect(wrong).toEqual([]);
  });

  it('has quantities that `fact.quantity` can reach', () => {
    const names = written.flatMap(({ quantities }) => Object.keys(quantities ?? {}));
    expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
  });
});

describe('the words of a rule card', () => {
  it('has a statement and a basis for every provision', () => {
    expect(ids.filter((id) => !filled(cards[id]?.statement) || !filled(cards[id]?.basis))).toEqual([]);
  });

  it('has no text without a provision', () => {
    expect(Object.keys(cards).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says what is not sure, and whom to ask, wherever the law is not confirmed', () => {
    const unsure = written.filter(({ id, certainty }) => certainty !== 'confirmed' && isLaw(id));
    expect(unsure.length).toBeGreaterThan(0);
    expect(unsure.filter(({ id }) => !filled(cards[id]?.doubt)).map(({ id }) => id)).toEqual([]);
  });

  it('is short: few sentences, none of them long', () => {
    const texts = Object.entries(cards).flatMap(([id, card]) => [card.statement, card.doubt ?? ''].map((text) => ({ id, text })));
    const long = texts.flatMap(({ id, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordsIn(sentence) > LONGEST_SENTENCE)
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(long).toEqual([]);
    expect(texts.filter(({ text }) => sentencesOf(text).length > MOST_SENTENCES).map(({ id }) => id)).toEqual([]);
  });
});

describe('the sources of a rule card', () => {
  it('has at least one titled source for every provision', () => {
    expect(ids.filter((id) => !sources[id]?.length || !sources[id].every((source) => filled(source.title)))).toEqual([]);
  });

  it('has no source without a provision', () => {
    expect(Object.keys(sources).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('links only to whole web addresses', () => {
    const urls = Object.values(sources).flatMap((list) => list.flatMap(({ url }) => url ?? []));
    expect(urls.filter((url) => !/^https?:\/\/\S+\.\S+$/.test(url))).toEqual([]);
  });
});
