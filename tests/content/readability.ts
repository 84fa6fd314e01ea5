import { SHORT } from './required-terms.ts';
import { sentencesOf } from './sentences.ts';

/*
 * How hard a text is to read, by the formulas of its language. They count words a sentence (ASL), syllables a word (ASW) and the
 * share of words with more than six letters. `ease`: nl Flesch-Douma, fr Kandel-Moles, de Amstad, en Flesch; higher is easier.
 * `brouwer`: Leesindex A, Dutch only; higher is easier. `lix`: every language; LOWER is easier. Syllables are groups of vowels:
 * libraries for hyphenation undercount, in French by a dozen points. Calibrated in decision 0010.
 */
export type Readable = 'nl' | 'fr' | 'de' | 'en';

const FORMULAS: Readonly<Record<Readable, (asl: number, asw: number) => number>> = {
  nl: (asl, asw) => 206.84 - 0.93 * asl - 77 * asw,
  fr: (asl, asw) => 207 - 1.015 * asl - 73.6 * asw,
  de: (asl, asw) => 180 - asl - 58.5 * asw,
  en: (asl, asw) => 206.835 - 1.015 * asl - 84.6 * asw,
};

const VOWELS: Readonly<Record<Readable, RegExp>> = {
  nl: /[aeiouyáéíóúàèëïöüê]+/g,
  fr: /[aeiouyàâäéèêëîïôöùûüœæ]+/g,
  de: /[aeiouyäöü]+/g,
  en: /[aeiouy]+/g,
};

/** A final "e" is silent in French (also before "s" or "nt") and in English. */
const SILENT: Partial<Record<Readable, RegExp>> = {
  fr: /(?<=[^aeiouyàâéèêëîïôùûœ])(e|es|ent)$/,
  en: /(?<=[^aeiouyl])(e|es|ed)$/,
};

/** Syllables of a word as it is said, at least one. */
export function syllablesIn(word: string, language: Readable): number {
  const said = word.toLowerCase().replace(SILENT[language] ?? /$^/, '');
  return Math.max(1, said.match(VOWELS[language])?.length ?? 0);
}

/** What a formula asks of a text: words a sentence, syllables a word, and how many of 100 words are long. */
type Count = { asl: number; asw: number; long: number };

/** More letters than this make a long word (LIX). */
const SHORT_WORD = 6;

function countOf(texts: readonly string[], language: Readable): Count | undefined {
  const sentences = texts.flatMap(sentencesOf).map((sentence) => sentence.replaceAll(/\{\{[^}]*\}\}/g, SHORT[language]));
  const spoken = sentences.map((sentence) => sentence.match(/[\p{L}][\p{L}'’-]*/gu) ?? []).filter((list) => list.length > 0);
  const words = spoken.flat();
  if (words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, language), 0);
  const long = words.filter((word) => word.replaceAll(/[^\p{L}]/gu, '').length > SHORT_WORD).length;
  return { asl: words.length / spoken.length, asw: syllables / words.length, long: (100 * long) / words.length };
}

/** How easy the texts are together, by the formula of Flesch for their language. Texts without a word are easy. */
export function ease(texts: readonly string[], language: Readable): number {
  const count = countOf(texts, language);
  return count ? FORMULAS[language](count.asl, count.asw) : Number.POSITIVE_INFINITY;
}

/** Leesindex A of Brouwer, made for Dutch: long words weigh less than in Flesch, long sentences more. */
export function brouwer(texts: readonly string[]): number {
  const count = countOf(texts, 'nl');
  return count ? 195 - 2 * count.asl - 66.7 * count.asw : Number.POSITIVE_INFINITY;
}

/** How hard the texts are by LIX, which knows no syllables and so says the same of any language: LOWER is easier. */
export function lix(texts: readonly string[], language: Readable): number {
  const count = countOf(texts, language);
  return count ? count.asl + count.long : 0;
}
