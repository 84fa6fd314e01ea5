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
/** What goes to a reader and comes back; `exchange` is what both ends say. */
type Exchange = 'exchange' | 'handover' | 'reading' | 'answered';
export type Bundle = Tool | Exchange | 'questions' | 'plan' | 'contacts' | 'facts' | 'all-facts' | 'all-advice' | 'all-contacts';

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
  exchange: ofTool('exchange'),
  handover: ofTool('handover'),
  reading: ofTool('reading'),
  answered: ofTool('answered'),
  questions: (answers) => ['questions.json', ...filesIn('questions/', homesOf(answers)), ...common(insteadOf(answers))],
  plan: (answers) => ['life.json', 'entry.json', ...filesIn('', homesOf(answers))],
  contacts: (answers) => filesIn('contacts/', ['common', ...countriesOf(answers)]),
  facts: (answers) => filesIn('facts/', ['guides', ...homesOf(answers)]),
  'all-facts': (answers) => ['sources.json', ...names.filter((file) => file.startsWith('facts/')), ...common(insteadOf(answers))],
  'all-contacts': () => ['directory.json', ...names.filter((file) => file.startsWith('contacts/'))],
  'all-advice': () => ['life.json', 'entry.json', ...names.filter((file) => /^(be|nl)[a-z-]*\//.test(file))],
};

const needed = new Map<string, readonly string[]>();

/** The files that a bundle needs for these answers. The homes decide, and every screen asks: looked up once for each. */
export function wordFiles(bundle: Bundle, answers: Answers): readonly string[] {
  const key = `${bundle} ${homesOf(answers).join(' ')}`;
  const files = needed.get(key) ?? FILES_OF[bundle](answers);
  needed.set(key, files);
  return files;
}

/** One flat space of keys: `task.<id>.title`, `question.<id>.options.<option>.choice`, ... Words of ours only, so nothing is escaped twice. */
const words = i18next.createInstance();
void words.init({
  lng: language,
  ns: ['words'],
  defaultNS: 'words',
  resources: { [language]: { words: shell } },
  fallbackLng: false,
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

/** Looks up once; the sentences around a screen are the same on the next one. Forgotten as a whole when words arrive. */
function remembering<Value>(look: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? look(key);
    known.set(key, value);
    return value;
  };
}

const speak = (): Words => {
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
  if (helping && !arrived.has(HELPER_FILE)) void load(HELPER_FILE).catch(() => undefined);
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
