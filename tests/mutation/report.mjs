// What the mutants of the rules came to: a line a room, the ones that no test saw, and the page about them.
import { readFileSync } from 'node:fs';

/** Survivors that were read and stay: they change nothing that a person could see. By file and change, with the reason. */
const EXPLAINED = JSON.parse(readFileSync(new URL('./explained.json', import.meta.url), 'utf8'));

const SEEN = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

const mutantsOf = ({ report }) =>
  Object.entries(report.files).flatMap(([file, { source, mutants }]) => mutants.map((mutant) => ({ file, source, ...mutant })));

const shown = (text) => text.replaceAll(/\s+/g, ' ').slice(0, 100);

/** The text that a mutant replaced. */
function original({ source, location: { start, end } }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1);
  return shown(lines.join('\n').slice(start.column - 1));
}

const nameOf = (mutant) => `${mutant.file}: ${original(mutant)} > ${shown(mutant.replacement)}`;

/** A line a mutant that no test saw: where, what it was and what it became. */
export const survivorsOf = (room) =>
  mutantsOf(room)
    .filter(({ status }) => MISSED.includes(status))
    .map((mutant) => `${EXPLAINED[nameOf(mutant)] ? 'explained ' : ''}${mutant.location.start.line} ${nameOf(mutant)}`)
    .join('\n');

function counted(rooms) {
  const all = rooms.flatMap(mutantsOf);
  const missed = all.filter(({ status }) => MISSED.includes(status));
  const seen = all.filter(({ status }) => SEEN.includes(status)).length;
  const explained = missed.filter((mutant) => EXPLAINED[nameOf(mutant)]).length;
  const tried = seen + missed.length;
  return { of: all.length, tried, seen, missed: missed.length, explained, score: tried === 0 ? 0 : (100 * seen) / tried };
}

/** @returns the score in hundredths (0 to 100) of the mutants tried, and a line that says it */
export function figuresOf(rooms) {
  const { of, tried, seen, missed, explained, score } = counted(rooms);
  const seconds = rooms.reduce((total, room) => total + room.seconds, 0);
  const name = rooms.length === 1 ? rooms[0].name : 'all rooms';
  const line = `${name}: ${seen} of ${tried} mutants seen, ${score.toFixed(1)} %; ${missed} not, ${explained} of them explained; drawn from ${of}; ${seconds} s`;
  return { line, score };
}

/** docs/mutation.md. */
export function pageOf(rooms, seed) {
  const rows = [...rooms.map((room) => [room.name, `1 in ${room.share}`, counted([room])]), ['together', '', counted(rooms)]];
  const minutes = Math.round(rooms.reduce((total, { seconds }) => total + seconds, 0) / 60);
  return `# Mutation testing in figures

\`npm run mutate\` with seed ${seed}, ${minutes} minutes on two cores. Stryker changes the rules in one place at a time: a condition turned round, a number, a
list emptied, a word taken away. Seen means: a test of the room fails. Of large rooms a share is drawn by the seed; \`--room NAME --share 1\` tries all of one.

| room | drawn | mutants there | tried | seen | not seen | explained | score |
|---|---|---|---|---|---|---|---|
${rows.map(([name, share, of]) => `| ${[name, share, of.of, of.tried, of.seen, of.missed, of.explained, `${of.score.toFixed(1)} %`].join(' | ')} |`).join('\n')}

Mutants that no test saw were read. Those that change nothing a person could see are told, with the reason, in \`tests/mutation/explained.json\`.
`;
}
