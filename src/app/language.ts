/** The languages of the product. The words of one are fetched at a time; Dutch comes with the first load. */
export const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each language writes days and numbers: as in Belgium, and English as in Europe. */
const LOCALES: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };

let current: Language = 'nl';

export const languageNow = (): Language => current;
/** For `Intl`, and for files that say their language. */
export const localeNow = (): string => LOCALES[current];

export const isLanguage = (text: unknown): text is Language => LANGUAGES.includes(text as Language);

/** From now on days and numbers are written so, and a reading voice takes this language. The words come first (`words.ts`). */
export function setLanguage(language: Language): void {
  current = language;
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}

/** A writer of numbers or days a language, made once each. */
export function perLanguage<Writer>(make: (locale: string) => Writer): () => Writer {
  const made = new Map<string, Writer>();
  return () => {
    const locale = localeNow();
    const writer = made.get(locale) ?? make(locale);
    made.set(locale, writer);
    return writer;
  };
}

const dayWriter = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** "3 maart 2027": never digits with slashes. French says the first of a month as "1er". */
export function writtenDay(day: string): string {
  const written = dayWriter().format(new Date(`${day}T00:00:00Z`));
  return current === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

const numberWriter = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

/** "7,6": a number as people read it, with at most two decimals. */
export const writtenNumber = (value: number): string => numberWriter().format(value);

/** A text for use inside a sentence. German keeps its capitals, because a first word may be a noun; English keeps "I". */
export const insideSentence = (text: string): string =>
  current === 'de' || /^I\b/.test(text) ? text : text.charAt(0).toLocaleLowerCase(localeNow()) + text.slice(1);

/** A colon as the language sets it: in French after a space at which no line breaks. */
export const colon = (): string => (current === 'fr' ? '\u00a0:' : ':');

/** "Label: value". */
export const joined = (label: string, value: string): string => `${label}${colon()} ${value}`;

const QUOTES: Record<Language, readonly [before: string, after: string]> = {
  nl: ['‘', '’'],
  fr: ['«\u00a0', '\u00a0»'],
  de: ['„', '“'],
  en: ['‘', '’'],
};

/** A text between the quotation marks of the language. On a screen `q` does the same (src/ui/base.css). */
export const quoted = (text: string): string => QUOTES[current].join(text);

/** The number of a day that stands before other days of its month: "3", in German "3.", in French "1er". */
export function dayNumber(day: string): string {
  const number = Number(day.slice(-2));
  if (current === 'de') return `${number}.`;
  return current === 'fr' && number === 1 ? '1er' : String(number);
}
