import i18next, { type TOptions } from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Answers } from '../../rules/index.ts';
import shell from '../locales/nl/shell.json';
import { files as dutch } from '../locales/nl.ts';
import { countriesOf } from './homes.ts';
import { type Language, languageNow, setLanguage } from './language.ts';
import { type Bundle, INSTEAD, wordFiles } from './word-files.ts';

export { writtenDay } from './language.ts';
export type { Bundle } from './word-files.ts';

type Files = typeof dutch;

/** The list of files of a language; a list of its own for each, so that nobody carries those of the others. */
const lists: Record<Language, () => Promise<{ files: Files }>> = {
  nl: () => Promise.resolve({ files: dutch }),
  fr: () => import('../locales/fr.ts'),
  de: () => import('../locales/de.ts'),
  en: () => import('../locales/en.ts'),
};

/** One flat space of keys: `task.<id>.title`, `question.<id>.options.<option>.choice`, ... Words of ours only, so nothing is escaped twice. */
const words = i18next.createInstance();
void words.init({
  lng: languageNow(),
  ns: ['words'],
  defaultNS: 'words',
  resources: { nl: { words: shell } },
  fallbackLng: false,
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
});

/** The words of the first screen: with the first load in Dutch, a file like the others elsewhere. */
const SHELL = 'shell.json';

/** `fr/tools/dates.json`: what is here, in which language. */
const arrived = new Set<string>();
const loading = new Map<string, Promise<void>>();

/** `words`, or the country in whose terms the file speaks. */
const spaceOf = (file: string): string => (file.startsWith(INSTEAD) ? (file.split('/')[1] ?? 'words') : 'words');

async function load(file: string, language: Language): Promise<void> {
  const { files } = await lists[language]();
  const part = files[`./${language}/${file}`];
  if (!part) throw new Error(`No words in ${file} for ${language}`);
  words.addResourceBundle(language, spaceOf(file), await part(), true, true);
  arrived.add(`${language}/${file}`);
}

/** Each file once; a failed load may be tried again. */
async function loadFiles(files: readonly string[], language: Language): Promise<void> {
  const missing = files.filter((file) => !arrived.has(`${language}/${file}`));
  await Promise.all(
    missing.map((file) => {
      const key = `${language}/${file}`;
      const running = loading.get(key) ?? load(file, language).finally(() => loading.delete(key));
      loading.set(key, running);
      return running;
    }),
  );
}

/** Another language that is on its way: what is asked for meanwhile is asked for in that one. */
let changing: Promise<unknown> = Promise.resolve();

/** Loads what a bundle needs for these answers in the language of the moment. */
export async function loadWords(bundle: Bundle, answers: Answers): Promise<void> {
  await changing.catch(() => undefined);
  await loadFiles(wordFiles(bundle, answers), languageNow());
}

/** Whether everything a bundle needs for these answers is here. */
export const hasWords = (bundle: Bundle, answers: Answers): boolean =>
  wordFiles(bundle, answers).every((file) => arrived.has(`${languageNow()}/${file}`));

/** Speaks another language. What is on screen is fetched first, so that nothing stands there half; rejects without network. */
export function speak(language: Language): Promise<void> {
  const change = changeTo(language);
  changing = change;
  return change;
}

async function changeTo(language: Language): Promise<void> {
  const before = languageNow();
  const shown = [...arrived].filter((file) => file.startsWith(`${before}/`)).map((file) => file.slice(before.length + 1));
  // What a helper reads may still be on its way in the language before.
  const needed = new Set([SHELL, ...shown, ...(spaces.includes(HELPER) ? [HELPER_FILE] : [])]);
  if (language === 'nl') needed.delete(SHELL);
  await loadFiles([...needed], language);
  setLanguage(language);
  await words.changeLanguage(language);
}

export type Words = {
  (key: string, options?: TOptions): string;
  /** The lines of a list, or none. */
  lines: (key: string) => readonly string[];
  has: (key: string) => boolean;
};

/** The terms of this country come first. */
let spaces: readonly string[] = ['words'];

/** Looks up once; the sentences around a screen are the same on the next one. Forgotten as a whole when words arrive. */
function remembering<Value>(look: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? look(key);
    known.set(key, value);
    return value;
  };
}

const voice = (): Words => {
  const ns = [...spaces];
  const plain = remembering((key) => words.t(key, { ns }));
  const has = remembering((key) => words.exists(key, { ns }));
  return Object.assign((key: string, options?: TOptions) => (options ? words.t(key, { ns, ...options }) : plain(key)), {
    lines: (key: string): readonly string[] => {
      const value: unknown = words.t(key, { ns, returnObjects: true, defaultValue: [] });
      return Array.isArray(value) ? value.map(String) : [];
    },
    has,
  });
};

let current = voice();
const listeners = new Set<() => void>();
const renew = () => {
  current = voice();
  for (const changed of listeners) changed();
};
words.store.on('added', renew);
words.on('languageChanged', renew);

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

const HELPER = 'helper';
const HELPER_FILE = `${INSTEAD}${HELPER}/shell.json`;

/** Speaks in the terms of the country that was answered, and to a helper about the person who is helped. */
export function speakFor(answers: Answers, helping = false): void {
  const countries = countriesOf(answers);
  const country = countries.length === 1 ? countries[0] : undefined;
  const wanted = [...(helping ? [HELPER] : []), ...(country === 'nl' ? ['nl'] : []), 'words'];
  if (wanted.join() === spaces.join()) return;
  spaces = wanted;
  renew();
  // Without network the common words stay: they are only less to the point.
  if (helping) void loadFiles([HELPER_FILE], languageNow()).catch(() => undefined);
}

/** The words of the moment, for what is written outside a component. */
export const wordsNow = (): Words => current;

/** The words in the language of the moment; the component renders again when words arrive. */
export const useWords = (): Words =>
  useSyncExternalStore(
    listen,
    () => current,
    () => current,
  );
