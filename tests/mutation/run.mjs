// npm run mutate: changes the rules, one place at a time, and counts how many of these faults the tests of that room see.
// --room kit takes one room (rooms.json); --share 1 tries every mutant of it, 10 one in ten; --seed 2 draws others; --write puts the figures in docs/mutation.md.
// Ends with 1 when fewer than 90 of 100 were seen.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../setup/install.mjs';
import { figuresOf, pageOf, survivorsOf } from './report.mjs';

const LEAST = 90;
const ROOMS = JSON.parse(readFileSync(new URL('./rooms.json', import.meta.url), 'utf8'));
const { values: asked } = parseArgs({
  options: { room: { type: 'string' }, share: { type: 'string' }, seed: { type: 'string' }, write: { type: 'boolean' } },
});
const scratch = mkdtempSync(join(tmpdir(), 'draad-mutation-'));
const seed = asked.seed ?? '1';

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

/** Tries the mutants of one room. @returns Stryker's report; throws when it made none */
function mutate(name) {
  const { rules, guards, share } = ROOMS[name];
  const report = join(scratch, `${name}.json`);
  const config = join(scratch, `${name}.config.json`);
  writeFileSync(config, JSON.stringify(settings(report, rules)));
  const env = {
    ...process.env,
    DRAAD_GUARDS: guards.map(filesOf).join(' '),
    DRAAD_SHARE: asked.share ?? String(share),
    DRAAD_SEED: seed,
  };
  const start = Date.now();
  const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { stdout } = spawnSync(process.execPath, [stryker, 'run', config], { cwd: ROOT, env, encoding: 'utf8' });
  if (!existsSync(report) || statSync(report).size === 0) throw new Error(`No report for ${name}: ${stdout?.slice(-2000)}`);
  return {
    name,
    share: Number(env.DRAAD_SHARE),
    seconds: Math.round((Date.now() - start) / 1000),
    report: JSON.parse(readFileSync(report, 'utf8')),
  };
}

try {
  const names = asked.room ? [asked.room] : Object.keys(ROOMS);
  if (asked.room && !ROOMS[asked.room])
    throw new Error(`There is no room ${asked.room}. There are: ${Object.keys(ROOMS).join(', ')}`);
  const tried = [];
  for (const name of names) {
    const one = mutate(name);
    tried.push(one);
    console.log(survivorsOf(one));
    console.log(figuresOf([one]).line);
  }
  const { line, score } = figuresOf(tried);
  console.log(line);
  if (asked.write) writeFileSync(join(ROOT, 'docs/mutation.md'), pageOf(tried, seed));
  process.exitCode = score >= LEAST ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
