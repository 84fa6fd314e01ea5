import { LANGUAGES, type Language } from '../app/language.ts';

/** What is kept for use without network: for everybody, and for the readers of one language. Addresses as seen from the worker. */
export type OfflineFiles = Readonly<Record<'all' | Language, readonly string[]>>;

/** A font for browsers that know no newer one, what only a host reads or a phone asks for, and the worker itself. */
const ONLY_ONLINE = /\.(woff|png|webmanifest|txt)$|^(404\.html|worker\.js|_.*)$/;

/** Whether a built file is needed without network. */
export const withoutNetwork = (file: string): boolean => !ONLY_ONLINE.test(file);

const isOf = (language: Language) => new RegExp(`/src/locales/${language}(/|\\.ts$)`);

/**
 * The language of which these modules of a chunk hold the words; nothing when they hold something else too. Dutch words that come
 * with the first load are no file of Dutch alone. Words of another language in a file for everybody would be fetched by everybody.
 */
export function languageOfModules(modules: readonly string[]): Language | undefined {
  const own = modules.filter((module) => !module.startsWith('\0'));
  const language = LANGUAGES.find((one) => own.some((module) => isOf(one).test(module)));
  if (!language) return undefined;
  if (own.every((module) => isOf(language).test(module))) return language;
  if (language === 'nl') return undefined;
  throw new Error(`Words in ${language} stand in one file with ${own.find((module) => !isOf(language).test(module))}`);
}

/** The language of a page that was built for its readers: `fr/index.html`, `blank/fr.html`. */
export function languageOfFile(file: string): Language | undefined {
  const [, language] = /(?:^|\/)([a-z]{2})(?:\/|\.html$)/.exec(file) ?? [];
  return LANGUAGES.find((one) => one === language);
}
