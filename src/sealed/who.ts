import type { ReaderKind } from '../../rules/handover/vocabulary.ts';
import type { Words } from '../app/words.ts';

/** The person's own reader as the country calls them: "je arbeidsarts". Outside both countries in words of neither. */
export const whoAnswered = (words: Words, reader: ReaderKind, country: unknown): string =>
  words(`exchange.yours.${reader}.${country === 'BE' || country === 'NL' ? country : 'other'}`);
