// `npm test`: everything that has to be right, in the order in which it is quickest to know. Ends with "N passed, N failed".
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode, installBrowser, installPackages, ROOT, ran, say, stop } from './install.mjs';
import { faultsOfLock } from './lock.mjs';

/** Where the runs write their counts: outside the project. */
const scratch = mkdtempSync(join(tmpdir(), 'draad-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const unitCounts = join(scratch, 'unit.json');
const endToEndCounts = join(scratch, 'e2e.json');
const hostCounts = join(scratch, 'host.json');
const total = { passed: 0, failed: 0 };

const bin = (name) => join(ROOT, 'node_modules/.bin', name);

/** Adds what a test run wrote down; a run that wrote nothing adds nothing. */
function count(file, read) {
  if (!existsSync(file)) return;
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
  total.passed += passed;
  total.failed += failed;
}

function finish() {
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}

/** One step. The first that fails ends the run; a failed step without failed tests counts as one failure. */
function step(name, run, counted = () => {}) {
  say(name);
  const before = total.failed;
  const well = run();
  counted();
  if (well && total.failed === before) return;
  if (total.failed === before) total.failed += 1;
  console.error(`draad: stopped at "${name}".`);
  finish();
}

checkNode();
if (!existsSync(join(ROOT, 'package-lock.json')))
  stop('package-lock.json is missing: without it nobody knows which packages belong here.');

step('lock file', () => {
  const faults = faultsOfLock(ROOT);
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
});
installPackages();
installBrowser();

step('types (tsc)', () => ran(bin('tsc'), ['--noEmit']));
// `biome ci` colours its output even when nobody can see colours.
const colours = process.stdout.isTTY ? [] : ['--colors=off'];
step('format, lint and borders (biome)', () => ran(bin('biome'), ['ci', '.', ...colours]));
step(
  'unit tests (vitest)',
  () =>
    ran('npm', ['run', '--silent', 'test:unit', '--', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitCounts}`]),
  () => count(unitCounts, ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests })),
);
step('production build (vite)', () => ran('npm', ['run', '--silent', 'build']));
if (existsSync(join(ROOT, 'tests/e2e/run.mjs'))) {
  step(
    'in the browser (test:e2e)',
    () => ran('npm', ['run', '--silent', 'test:e2e'], { DRAAD_COUNTS: endToEndCounts }),
    () => count(endToEndCounts, (counts) => counts),
  );
}
step(
  "behind Debian's nginx (test:hosting)",
  () => ran('npm', ['run', '--silent', 'test:hosting'], { DRAAD_COUNTS: hostCounts }),
  () => count(hostCounts, (counts) => counts),
);
step('drawings of the paths (npm run paths -- --check)', () => ran('npm', ['run', '--silent', 'paths', '--', '--check']));
finish();
