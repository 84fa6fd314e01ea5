import type { Answers } from '../../rules/index.ts';
import { files } from '../locales/nl.ts';
import { countriesOf, homesOf } from './homes.ts';

/** What somebody does with a plan has words of its own. */
type Tool = 'dates' | 'building' | 'reckoning' | 'talking' | 'telling' | 'writing' | 'sheets';
/** What goes to a reader and comes back; `exchange` is what both ends say. */
type Exchange = 'exchange' | 'handover' | 'reading' | 'answered';
/** What a screen says of one person's situation; `all-` is everybody's, for who wants to read it all. */
export type Bundle =
  | Tool
  | Exchange
  | 'comfort'
  | 'keeping'
  | 'glossary'
  | 'questions'
  | 'plan'
  | 'contacts'
  | 'facts'
  | 'all-facts'
  | 'all-advice'
  | 'all-contacts'
  | 'blank';

/** Files in here say the same as another file, in the terms of one country. */
export const INSTEAD = 'instead/';

/** Below the folder of a language; every language has the same files. */
const names: readonly string[] = Object.keys(files).map((file) => file.replace('./nl/', ''));

/** The files in a folder that these homes need: files called after a home, or folders called after one. */
const filesIn = (folder: string, homes: readonly string[]): string[] =>
  names.filter((file) => homes.some((home) => file === `${folder}${home}.json` || file.startsWith(`${folder}${home}/`)));

/** What the country says instead: of a tool only with the tool. */
const insteadOf = (answers: Answers): string[] => filesIn(INSTEAD, countriesOf(answers));
const common = (files: readonly string[]): string[] => files.filter((file) => !file.includes('/tools-'));
const ofTool = (tool: string) => (answers: Answers) => [
  `tools/${tool}.json`,
  ...insteadOf(answers).filter((file) => file.endsWith(`/tools-${tool}.json`)),
];

/** Which files a bundle needs depends on the country and the statute that were answered. */
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
  comfort: ofTool('comfort'),
  keeping: ofTool('keeping'),
  glossary: () => filesIn('glossary/', ['common', 'be', 'nl']),
  questions: (answers) => ['questions.json', ...filesIn('questions/', homesOf(answers)), ...common(insteadOf(answers))],
  plan: (answers) => ['life.json', 'entry.json', ...filesIn('', homesOf(answers))],
  contacts: (answers) => filesIn('contacts/', ['common', ...countriesOf(answers)]),
  facts: (answers) => filesIn('facts/', ['guides', ...homesOf(answers)]),
  'all-facts': (answers) => ['sources.json', ...names.filter((file) => file.startsWith('facts/')), ...common(insteadOf(answers))],
  'all-contacts': () => ['directory.json', ...names.filter((file) => file.startsWith('contacts/'))],
  // For the pages that need no script; no screen fetches it.
  blank: () => ['blank.json'],
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
