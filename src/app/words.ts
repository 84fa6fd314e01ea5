import i18next, { type TOptions } from 'i18next';
import { useSyncExternalStore } from 'react';
import shell from '../locales/nl/shell.json';

/** Every bundle of words, one file a chunk. Another language is another folder with the same files. */
const files = import.meta.glob<Record<string, unknown>>(['../locales/*/**/*.json', '!../locales/*/shell.json'], {
  import: 'default',
});

export type Bundle = 'questions' | 'plan' | 'contacts' | 'facts';

const FILES_OF: Record<Bundle, readonly string[]> = {
  questions: ['questions'],
  plan: ['be-employee/route', 'be-employee/rights', 'be-employee/support', 'life', 'not-covered'],
  contacts: ['be-contacts'],
  facts: ['facts'],
};

const language = 'nl';

/** One flat space of keys: `task.<id>.title`, `question.<id>.options.<option>.choice`, ... Words of ours only, so nothing is escaped twice. */
const words = i18next.createInstance();
void words.init({
  lng: language,
  ns: ['words'],
  defaultNS: 'words',
  resources: { [language]: { words: shell } },
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
});

const loaded = new Map<Bundle, Promise<void>>();

async function load(bundle: Bundle): Promise<void> {
  const parts = await Promise.all(
    FILES_OF[bundle].map((file) => {
      const part = files[`../locales/${language}/${file}.json`];
      if (!part) throw new Error(`No words in ${file} for ${language}`);
      return part();
    }),
  );
  for (const part of parts) words.addResourceBundle(language, 'words', part, true, true);
}

/** Loads a bundle once; a failed load may be tried again. */
export function loadWords(bundle: Bundle): Promise<void> {
  const running = loaded.get(bundle);
  if (running) return running;
  const started = load(bundle).catch((fault: unknown) => {
    loaded.delete(bundle);
    throw fault;
  });
  loaded.set(bundle, started);
  return started;
}

export type Words = {
  (key: string, options?: TOptions): string;
  /** The lines of a list, or none. */
  lines: (key: string) => readonly string[];
  has: (key: string) => boolean;
};

const speak = (): Words =>
  Object.assign((key: string, options?: TOptions) => words.t(key, options ?? {}), {
    lines: (key: string): readonly string[] => {
      const value: unknown = words.t(key, { returnObjects: true, defaultValue: [] });
      return Array.isArray(value) ? value.map(String) : [];
    },
    has: (key: string) => words.exists(key),
  });

let current = speak();
const listen = (changed: () => void) => {
  const renew = () => {
    current = speak();
    changed();
  };
  words.store.on('added', renew);
  words.on('languageChanged', renew);
  return () => {
    words.store.off('added', renew);
    words.off('languageChanged', renew);
  };
};

/** The words in the language of the moment; the component renders again when words arrive. */
export const useWords = (): Words =>
  useSyncExternalStore(
    listen,
    () => current,
    () => current,
  );

const written = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "3 maart 2027": never digits with slashes. */
export const writtenDay = (day: string): string => written.format(new Date(`${day}T00:00:00Z`));
