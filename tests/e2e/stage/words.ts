import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next, { type TOptions } from 'i18next';
import type { Answers } from '../../../rules/index.ts';

const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
const LOCALES: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };

let language: Language = 'nl';

/** The words of the product, so that no test repeats a sentence. A key without words throws. */
const words = i18next.createInstance();
void words.init({ lng: 'nl', ns: ['words'], defaultNS: 'words', interpolation: { escapeValue: false }, initAsync: false });
for (const spoken of LANGUAGES) {
  const folder = join(import.meta.dirname, '../../../src/locales', spoken);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.json')) continue;
    // What one country says instead is a space of its own.
    const [, country] = /^instead\/([^/]+)\//.exec(file) ?? [];
    words.addResourceBundle(spoken, country ?? 'words', JSON.parse(readFileSync(join(folder, file), 'utf8')), true, true);
  }
}

/** From now on the product is expected to speak this language. */
export function expectLanguage(expected: Language): void {
  language = expected;
  void words.changeLanguage(expected);
}

export const languageExpected = (): Language => language;

let spaces = ['words'];

/** From now on the product is expected to speak in the terms of the country that was answered, and to a helper about somebody else. */
export const speakFor = ({ country }: Answers, helping = false): void => {
  spaces = [...(helping ? ['helper'] : []), ...(country === 'NL' ? ['nl'] : []), 'words'];
};

export const knows = (key: string): boolean => words.exists(key, { ns: spaces });

export const say = (key: string, options: TOptions = {}): string => {
  if (!words.exists(key, { ns: spaces, ...options })) throw new Error(`No words for ${key}`);
  return words.t(key, { ns: spaces, ...options });
};

/** Every id that has words in a group such as `task` or `stop`. */
export const idsOf = (group: string): string[] => Object.keys((words.getResource(language, 'words', group) ?? {}) as object);

/** A day as the product writes it: "3 maart 2027". */
export const writtenDay = (day: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^1 /, language === 'fr' ? '1er ' : '1 ');
