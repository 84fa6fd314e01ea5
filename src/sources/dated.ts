import { perLanguage } from '../app/language.ts';
import { type Words, writtenDay } from '../app/words.ts';

/** How the lists of sources note a date that is not exactly known, and the words for it (`rule.date.<word>`). */
const LOOSE: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/^(\d{4})\+$/, 'orLater'],
  [/^after (.+)$/, 'after'],
  [/^before (.+)$/, 'before'],
  [/^(\d{4})\?$/, 'around'],
  [/^archived (.+)$/, 'archived'],
  [/^version in force since (.+)$/, 'since'],
];

const month = perLanguage((locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }));

const plainly = (date: string): string => {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return writtenDay(date);
  return /^\d{4}-\d\d$/.test(date) ? month().format(new Date(`${date}-01T00:00:00Z`)) : date.replace('-', '–');
};

/** The date of a source in words; nothing for a page that is kept up to date and bears none. */
export function dated(words: Words, date: string | undefined): string {
  if (date === undefined || date === 'current') return '';
  for (const [pattern, word] of LOOSE) {
    const [, inner] = pattern.exec(date) ?? [];
    if (inner) return words(`rule.date.${word}`, { date: plainly(inner) });
  }
  return plainly(date);
}
