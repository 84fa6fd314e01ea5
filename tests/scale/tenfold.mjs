// The product with ten times the statutes: every home, its law and its words, copied in a folder elsewhere. For sizes only.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/install.mjs';

const PARTS = ['rules', 'src', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'];
const DOOR = /^ {2}'?([a-z-]+)'?: \(\) => import\('\.\.\/(be|nl)\/([a-z-]+)\/home\.ts'\),$/gm;
const LAW = /^import \{ ([A-Z_]+) \} from '\.\/([a-z-]+)\.ts';$/gm;
const LANGUAGES = ['nl', 'fr', 'de', 'en'];
const WORDS = ['', 'questions/', 'facts/', 'contacts/'];

const changed = (file, change) => writeFileSync(file, change(readFileSync(file, 'utf8')));
const beside = (path, copy) => existsSync(path) && cpSync(path, copy, { recursive: true });

/** More of every home: its rules, its words in each language, and its door. */
function copyHomes(folder, turns) {
  const file = join(folder, 'rules/journey/homes.ts');
  const doors = [...readFileSync(file, 'utf8').matchAll(DOOR)];
  for (const turn of turns) {
    for (const [, id, country, place] of doors) {
      beside(join(folder, 'rules', country, place), join(folder, 'rules', country, `${place}-${turn}`));
      for (const words of LANGUAGES.flatMap((language) => WORDS.map((inside) => join(folder, 'src/locales', language, inside)))) {
        beside(join(words, id), join(words, `${id}-${turn}`));
        beside(join(words, `${id}.json`), join(words, `${id}-${turn}.json`));
      }
    }
  }
  const more = ([line, id, country, place]) =>
    [line, ...turns.map((turn) => `  '${id}-${turn}': () => import('../${country}/${place}-${turn}/home.ts'),`)].join('\n');
  changed(file, (text) => doors.reduce((list, door) => list.replace(door[0], () => more(door)), text));
  return doors.length * (turns.length + 1);
}

/** More of every file of law. Each id gets another ending, because another statute has other provisions. */
function copyLaw(folder, turns) {
  const index = join(folder, 'rules/law/index.ts');
  const files = [...readFileSync(index, 'utf8').matchAll(LAW)];
  const all = files.flatMap(([, name, file]) => turns.map((turn) => ({ name, file, turn })));
  for (const { file, turn } of all) {
    const text = readFileSync(join(folder, `rules/law/${file}.ts`), 'utf8');
    writeFileSync(
      join(folder, `rules/law/${file}-${turn}.ts`),
      text.replaceAll(/(id: '[^']+)'/g, (_, id) => `${id}-${turn}'`),
    );
  }
  const imports = all
    .map(({ name, file, turn }) => `import { ${name} as ${name}_${turn} } from './${file}-${turn}.ts';`)
    .join('\n');
  const entries = all.map(({ name, turn }) => `  ...${name}_${turn},`).join('\n');
  changed(index, (text) => `${imports}\n${text.replace(/^(export const PROVISIONS.*)$/m, (line) => `${line}\n${entries}`)}`);
}

/**
 * Builds the product with `times` as many homes.
 * @returns {{ site: string, homes: number }} folder of the build
 */
export function buildWith(times, folder) {
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const turns = Array.from({ length: times - 1 }, (_, index) => index + 2);
  const homes = copyHomes(folder, turns);
  copyLaw(folder, turns);
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build with ${homes} homes did not succeed: ${stderr}`);
  return { site: join(folder, 'dist'), homes };
}
