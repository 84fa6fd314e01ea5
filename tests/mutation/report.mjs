// What the mutants of the rules came to: the ones that no test saw, a line a room, and the page about them.
import { readFileSync } from 'node:fs';

/** Survivors that were read and stay: they change nothing that a person could see. By file and change, with the reason. */
const EXPLAINED = JSON.parse(readFileSync(new URL('./explained.json', import.meta.url), 'utf8'));

/** `RuntimeError`: a test file could not even be read. */
const SEEN = ['Killed', 'Timeout', 'RuntimeError'];
const MISSED = ['Survived', 'NoCoverage'];

const mutantsOf = ({ files }) =>
  Object.entries(files).flatMap(([file, { source, mutants }]) => mutants.map((mutant) => ({ file, source, ...mutant })));

const shown = (text) => text.replaceAll(/\s+/g, ' ').slice(0, 100);

/** The text that a mutant replaced. */
function original({ source, location: { start, end } }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1);
  return shown(lines.join('\n').slice(start.column - 1));
}

const nameOf = (mutant) => `${mutant.file}: ${original(mutant)} > ${shown(mutant.replacement)}`;
const missedIn = (report) => mutantsOf(report).filter(({ status }) => MISSED.includes(status));

/** A line a mutant that no test saw: where, what it was and what it became. */
export const survivorsOf = (report) =>
  missedIn(report)
    .map((mutant) => `${EXPLAINED[nameOf(mutant)] ? 'explained ' : ''}${mutant.location.start.line} ${nameOf(mutant)}`)
    .join('\n');

/** Counts of a room: mutants there, tried, seen, not seen, and those of them that are explained. */
export function countsOf(report) {
  const all = mutantsOf(report);
  const missed = missedIn(report);
  const seen = all.filter(({ status }) => SEEN.includes(status)).length;
  const explained = missed.filter((mutant) => EXPLAINED[nameOf(mutant)]).length;
  return { of: all.length, tried: seen + missed.length, seen, missed: missed.length, explained };
}

const added = (rooms, name) => rooms.reduce((total, room) => total + room[name], 0);
export const together = (rooms) =>
  Object.fromEntries(['of', 'tried', 'seen', 'missed', 'explained', 'seconds'].map((name) => [name, added(rooms, name)]));

/** Seen, in hundredths (0 to 100) of the mutants tried. */
export const scoreOf = ({ seen, tried }) => (tried === 0 ? 0 : (100 * seen) / tried);

export const lineOf = (name, counts) =>
  `${name}: ${counts.seen} of ${counts.tried} mutants seen, ${scoreOf(counts).toFixed(1)} %; ${counts.missed} not, ` +
  `${counts.explained} of them explained; drawn from ${counts.of}; ${counts.seconds} s`;

const row = (cells) => `| ${cells.join(' | ')} |`;
const cellsOf = (counts) => [
  counts.of,
  counts.tried,
  counts.seen,
  counts.missed,
  counts.explained,
  `${scoreOf(counts).toFixed(1)} %`,
];

/** docs/mutation.md: the newest figures of every room that was measured, each with its day, and which were not. */
export function pageOf(kept, names) {
  const missing = names.filter((name) => !kept[name]);
  const rooms = Object.entries(kept);
  const rows = rooms.map(([name, room]) => row([name, `1 in ${room.share}, seed ${room.seed}`, ...cellsOf(room), room.day]));
  const all = together(rooms.map(([, room]) => room));
  return `# Mutation testing in figures

\`npm run mutate\` (Stryker) changes the rules in one place at a time: a condition turned round, a number, a list emptied, a word taken away. Seen
means: a test of that room fails, or can no longer be read. Of each room a share is drawn by a seed: the day, so that no test
is written for one draw. \`--room NAME --share 1\` tries all of one. Which tests guard a room stands in \`tests/mutation/rooms.json\`.

${row(['room', 'drawn', 'mutants there', 'tried', 'seen', 'not seen', 'explained', 'score', 'measured'])}
${row(Array(9).fill('---'))}
${rows.join('\n')}
${row(['**together**', '', ...cellsOf(all), ''])}

${missing.length > 0 ? `Not measured yet: ${missing.join(', ')}.\n\n` : ''}A mutant that changes nothing a person could see is told, with the reason, in \`tests/mutation/explained.json\`.
`;
}
