// npm run mutate: changes the rules, one place at a time, and counts how many of these faults the tests of that room see.
// --room kit takes one room (rooms.json); --share 1 tries every mutant of it, 10 one in ten; without --seed the day
// draws, so that no test is written for one draw. --write puts the figures in docs/mutation.json and docs/mutation.md, where those
// of other rooms stay. Ends with 1 when fewer than 90 of 100 were seen.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../setup/install.mjs';
import { countsOf, lineOf, pageOf, scoreOf, survivorsOf, together } from './report.mjs';

const LEAST = 90;
const FIGURES = join(ROOT, 'docs/mutation.json');
const ROOMS = JSON.parse(readFileSync(new URL('./rooms.json', import.meta.url), 'utf8'));
const { values: asked } = parseArgs({
  options: { room: { type: 'string' }, share: { type: 'string' }, seed: { type: 'string' }, write: { type: 'boolean' } },
});
const scratch = mkdtempSync(join(tmpdir(), 'draad-mutation-'));
const today = new Date().toISOString().slice(0, 10);
const seed = asked.seed ?? today;

/** "paths" is a folder of tests, "law/day" one file of them. */
const filesOf = (guard) =>
  existsSync(join(ROOT, `tests/${guard}.test.ts`)) ? `tests/${guard}.test.ts` : `tests/${guard}/**/*.test.ts`;

function settings(report, rules) {
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/sample.mjs'],
    checkers: ['sample'],
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    mutate: rules.map((room) => `rules/${room}/**/*.ts`),
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // Types are checked by tsc; the file it would look for is another.
    tsconfigFile: 'none.json',
    reporters: ['json'],
    jsonReporter: { fileName: report },
    tempDirName: join(scratch, 'sandbox'),
    ignorePatterns: ['dist', 'docs', 'src/public'],
    warnings: { slow: false },
    timeoutMS: 15_000,
  };
}

/** Tries the mutants of one room and prints those that no test saw. @returns its counts; throws when there is no report */
function mutate(name) {
  const { rules, guards, share } = ROOMS[name];
  const file = join(scratch, `${name}.json`);
  const config = join(scratch, `${name}.config.json`);
  writeFileSync(config, JSON.stringify(settings(file, rules)));
  const drawn = { DRAAD_SHARE: asked.share ?? String(share), DRAAD_SEED: seed };
  const env = { ...process.env, ...drawn, DRAAD_GUARDS: guards.map(filesOf).join(' ') };
  const start = Date.now();
  const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { stdout } = spawnSync(process.execPath, [stryker, 'run', config], { cwd: ROOT, env, encoding: 'utf8' });
  if (!existsSync(file)) throw new Error(`No report for ${name}: ${stdout?.slice(-2000)}`);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(survivorsOf(report));
  return { share: Number(drawn.DRAAD_SHARE), seed, day: today, seconds, ...countsOf(report) };
}

function write(counts) {
  const before = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : {};
  const kept = { ...before, ...counts };
  const ordered = Object.fromEntries(Object.keys(ROOMS).flatMap((name) => (kept[name] ? [[name, kept[name]]] : [])));
  writeFileSync(FIGURES, `${JSON.stringify(ordered, null, 2)}\n`);
  writeFileSync(join(ROOT, 'docs/mutation.md'), pageOf(ordered, Object.keys(ROOMS)));
}

const names = asked.room ? [asked.room] : Object.keys(ROOMS);
try {
  if (!names.every((name) => ROOMS[name])) throw new Error(`The rooms are ${Object.keys(ROOMS).join(', ')}`);
  const tried = {};
  for (const name of names) {
    tried[name] = mutate(name);
    console.log(lineOf(name, tried[name]));
    // After each room: a run of an hour that is broken off leaves what it found.
    if (asked.write) write(tried);
  }
  const all = together(Object.values(tried));
  if (names.length > 1) console.log(lineOf('all rooms', all));
  process.exitCode = scoreOf(all) >= LEAST ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
