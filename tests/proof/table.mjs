// Figures as a table, and the places between two marks where commands write.
import { readFileSync, writeFileSync } from 'node:fs';

/** Puts text between `<!-- mark -->` and `<!-- /mark -->` of a file. Throws when the marks are gone: nothing else may be lost. */
export function writeBetween(file, mark, text) {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const page = readFileSync(file, 'utf8');
  const [from, until] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || until < from) throw new Error(`${file} has no ${begin} ... ${end}`);
  writeFileSync(file, `${page.slice(0, from)}${begin}\n${text}${page.slice(until)}`);
}

const cell = (text) => text.replaceAll('|', ' ').replaceAll(/\s+/g, ' ').trim();
const minutes = (seconds) => (seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`);

/** A row a step: what, its figures, where it was seen to fail, when and how long. A step that never ran says so. */
export function tableOf(steps, kept) {
  const rows = steps.map(({ name, what, failed, command }) => {
    const { day, seconds, well, figures } = kept[name] ?? {};
    const said = day === undefined ? 'not measured yet' : `${well ? '' : '**not well**: '}${figures.map(cell).join('; ')}`;
    return [what, said, failed, `\`npm run ${command[0]}\``, day === undefined ? '' : `${day}, ${minutes(seconds)}`];
  });
  const all = [['what', 'figures', 'seen to fail on', 'command', 'measured'], ['---', '---', '---', '---', '---'], ...rows];
  return all.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
