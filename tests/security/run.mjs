// npm run security: what is known of the packages that are served, and whether a build can be made again.
// Builds twice, in different folders, hours and languages, and compares every byte. Ends with 1 when anything is wrong.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT, say } from '../setup/install.mjs';
import { faultsOfLock } from '../setup/lock.mjs';
import { different, hashesIn, hashOfAll } from './same.mjs';

const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const A_SECOND = 1000;

/** What the registry knows of weak places in what is served; `undefined` when it does not answer. */
function audit() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT, encoding: 'utf8' });
  try {
    const { metadata, vulnerabilities = {} } = JSON.parse(stdout);
    return metadata && { packages: metadata.dependencies.prod, found: Object.keys(vulnerabilities) };
  } catch {
    return undefined;
  }
}

/** The files of the project as they are now, those that are not committed yet too. */
const files = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    // A file that was thrown away and not committed is still listed.
    .filter((file) => file && existsSync(join(ROOT, file)));

function copyTo(folder) {
  for (const file of files()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}

/** Builds in a folder of its own, as somebody elsewhere would. */
function buildIn(folder, env) {
  const { status, stderr } = spawnSync(process.execPath, [VITE, 'build', '--logLevel', 'error'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`The build did not succeed: ${stderr}`);
  return hashesIn(join(folder, 'dist'));
}

const faults = faultsOfLock(ROOT);
say(`lock file: ${faults.length === 0 ? 'whole, pinned, from one registry' : faults.join('; ')}`);

const known = audit();
if (!known) say('packages: NOT ASKED, the registry does not answer');
else
  say(
    `packages: ${known.packages} that are served, ${known.found.length} with a known weak place ${known.found.join(', ')}`.trim(),
  );
faults.push(...(known?.found ?? []));

const scratch = mkdtempSync(join(tmpdir(), 'draad-twice-'));
try {
  const noon = new Date().setUTCHours(12, 0, 0, 0) / A_SECOND;
  const day = { SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH ?? String(noon) };
  const [one, other] = [join(scratch, 'one'), join(scratch, 'another/place/with a space')];
  copyTo(one);
  cpSync(one, other, { recursive: true, verbatimSymlinks: true });
  const first = buildIn(one, { ...day, TZ: 'UTC', LC_ALL: 'C' });
  const second = buildIn(other, { ...day, TZ: 'Europe/Brussels', LC_ALL: 'C.UTF-8' });
  const names = different(first, second);
  for (const name of names) say(`differs: ${name}`);
  faults.push(...names);
  say(`two builds: ${first.size} files, ${names.length} differ`);
  if (names.length === 0) say(`hash of the whole, SOURCE_DATE_EPOCH=${day.SOURCE_DATE_EPOCH}: ${hashOfAll(first)}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = faults.length > 0 ? 1 : 0;
