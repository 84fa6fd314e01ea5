/** Signs that end a sentence, and the end of a line. A colon does not: what it announces is still to be held. */
const ENDS = /(?<=[.!?])["”’»“)]*\s+|\n+/;
const ABBREVIATIONS = /\b(art|nr|bv|blz|tel|enz)\./gi;

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(ABBREVIATIONS, '$1')
    .split(ENDS)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** How many words a reader reads; a placeholder is one word, a lone dash or slash none. */
export const wordsIn = (sentence: string): number =>
  sentence
    .replace(/\{\{[^}]*\}\}/g, 'woord')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
