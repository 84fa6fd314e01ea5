import i18next, { type TOptions } from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Answers } from '../../rules/index.ts';
import shell from '../locales/nl/shell.json';
import { countriesOf, homesOf } from './homes.ts';

/** Every file of words, one a chunk. Another language is another folder with the same files. */
const files = import.meta.glob<Record<string, unknown>>(['../locales/*/**/*.json', '!../locales/*/shell.json'], {
  import: 'default',
});

/** What a screen says of one person's situation; `all-` is everybody's, for who wants to read it all. */
/** What somebody does with a plan has words of its own. */
type Tool = 'dates' | 'building' | 'reckoning' | 'talking' | 'telling' | 'writing' | 'sheets';
export type Bundle = Tool | 'questions' | 'plan' | 'contacts' | 'facts' | 'all-facts' | 'all-advice' | 'all-contacts';

const language = 'nl';
const FOLDER = `../locales/${language}/`;
/** Files in here say the same as another file, in the terms of one country. */
const INSTEAD = 'instead/';

const names: readonly string[] = Object.keys(files).map((file) => file.replace(FOLDER, ''));

/** The files in a folder that these homes need: files called after a home, or folders called after one. */
const filesIn = (folder: string, homes: readonly string[]): string[] =>
  names.filter((file) => homes.some((home) => file === `${folder}${home}.json` || file.startsWith(`${folder}${home}/`)));

/** Which files a bundle needs depends on the country and the statute that were answered. */
/** What the country says instead: of a tool only with the tool. */
const insteadOf = (answers: Answers): string[] => filesIn(INSTEAD, countriesOf(answers));
const common = (files: readonly string[]): string[] => files.filter((file) => !file.includes('/tools-'));
const ofTool = (tool: string) => (answers: Answers) => [
  `tools/${tool}.json`,
  ...insteadOf(answers).filter((file) => file.endsWith(`/tools-${tool}.json`)),
];

const FILES_OF: Record<Bundle, (answers: Answers) => readonly string[]> = {
  dates: ofTool('dates'),
  building: ofTool('building'),
  reckoning: ofTool('reckoning'),
  talking: ofTool('talking'),
  telling: ofTool('telling'),
  writing: ofTool('writing'),
  sheets: ofTool('sheets'),
  questions: (answers) => ['questions.json', ...filesIn('questions/', homesOf(answers)), ...common(insteadOf(answers))],
  plan: (answers) => ['life.json', 'entry.json', ...filesIn('', homesOf(answers))],
  contacts: (answers) => filesIn('contacts/', ['common', ...countriesOf(answers)]),
  facts: (answers) => filesIn('facts/', ['guides', ...homesOf(answers)]),
  'all-facts': (answers) => ['sources.json', ...names.filter((file) => file.startsWith('facts/')), ...common(insteadOf(answers))],
  'all-contacts': () => ['directory.json', ...names.filter((file) => file.startsWith('contacts/'))],
  'all-advice': () => ['life.json', 'entry.json', ...names.filter((file) => /^(be|nl)[a-z-]*\//.test(file))],
};

/** The files that a bundle needs for these answers. */
export const wordFiles = (bundle: Bundle, answers: Answers): readonly string[] => FILES_OF[bundle](answers);

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

const arrived = new Set<string>();
const loading = new Map<string, Promise<void>>();

/** `words`, or the country in whose terms the file speaks. */
const spaceOf = (file: string): string => (file.startsWith(INSTEAD) ? (file.split('/')[1] ?? 'words') : 'words');

async function load(file: string): Promise<void> {
  const part = files[`${FOLDER}${file}`];
  if (!part) throw new Error(`No words in ${file} for ${language}`);
  words.addResourceBundle(language, spaceOf(file), await part(), true, true);
  arrived.add(file);
}

/** Loads what a bundle needs for these answers, each file once; a failed load may be tried again. */
export async function loadWords(bundle: Bundle, answers: Answers): Promise<void> {
  const missing = wordFiles(bundle, answers).filter((file) => !arrived.has(file));
  await Promise.all(
    missing.map((file) => {
      const running = loading.get(file) ?? load(file).finally(() => loading.delete(file));
      loading.set(file, running);
      return running;
    }),
  );
}

/** Whether everything a bundle needs for these answers is here. */
export const hasWords = (bundle: Bundle, answers: Answers): boolean =>
  wordFiles(bundle, answers).every((file) => arrived.has(file));

export type Words = {
  (key: string, options?: TOptions): string;
  /** The lines of a list, or none. */
  lines: (key: string) => readonly string[];
  has: (key: string) => boolean;
};

/** The terms of this country come first. */
let spaces: readonly string[] = ['words'];

const speak = (): Words => {
  const ns = [...spaces];
  return Object.assign((key: string, options?: TOptions) => words.t(key, { ns, ...options }), {
    lines: (key: string): readonly string[] => {
      const value: unknown = words.t(key, { ns, returnObjects: true, defaultValue: [] });
      return Array.isArray(value) ? value.map(String) : [];
    },
    has: (key: string) => words.exists(key, { ns }),
  });
};

let current = speak();
const listeners = new Set<() => void>();
const renew = () => {
  current = speak();
  for (const changed of listeners) changed();
};
words.store.on('added', renew);
words.on('languageChanged', renew);

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** Speaks in the terms of the country that was answered. */
export function speakFor(answers: Answers): void {
  const countries = countriesOf(answers);
  const country = countries.length === 1 ? countries[0] : undefined;
  const wanted = country === 'nl' ? ['nl', 'words'] : ['words'];
  if (wanted.join() === spaces.join()) return;
  spaces = wanted;
  renew();
}

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
