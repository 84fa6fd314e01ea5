import './everything.ts';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATHS } from '../../rules/journey/paths.ts';
import { MADE_BY, pageOf } from './drawing.ts';
import { EXIT, Refused, refusing, type Terminal } from './terminal.ts';

const FOLDER = 'docs/paths';

const wanted = (): ReadonlyMap<string, string> => new Map(PATHS.map((path) => [`${path.id}.md`, pageOf(path)]));

/** The pages in the folder that this command made; a page that somebody wrote by hand is left alone. */
function present(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const pages = names.map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]);
  return new Map(pages.filter(([, page]) => page.startsWith(MADE_BY)));
}

/** Draws every path into docs/paths; with `--check` only says which pages are stale. */
export const run = (args: readonly string[], terminal: Terminal): number =>
  refusing(terminal, () => {
    const [flag, ...more] = args;
    if (more.length > 0 || (flag !== undefined && flag !== '--check')) {
      throw new Refused(`${args.join(' ')} is not understood: npm run paths [-- --check].`);
    }
    const folder = join(terminal.root, FOLDER);
    mkdirSync(folder, { recursive: true });
    const [pages, old] = [wanted(), present(folder)];
    const changed = [...pages].filter(([name, page]) => old.get(name) !== page).map(([name]) => name);
    const gone = [...old.keys()].filter((name) => !pages.has(name));
    if (flag === '--check') {
      const stale = [...changed, ...gone].map((name) => `${FOLDER}/${name}`);
      if (stale.length === 0) return EXIT.done;
      terminal.err(`Stale, run npm run paths: ${stale.join(', ')}.`);
      return EXIT.stale;
    }
    for (const name of changed) writeFileSync(join(folder, name), pages.get(name) ?? '');
    for (const name of gone) rmSync(join(folder, name));
    terminal.out(`${pages.size} paths drawn in ${FOLDER}, ${changed.length + gone.length} changed.`);
    return EXIT.done;
  });
