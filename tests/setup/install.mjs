// What has to be there before anything runs: a Node that is new enough, the packages, and a browser for the tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const NODE = [20, 19];
const TRIES = 3;
const BROWSER = ['chromium', 'fonts-dejavu-core', 'poppler-utils', 'qpdf'];
const HOST = ['nginx-light', 'libnginx-mod-http-brotli-static', 'openssl'];
const LOAD = ['wrk', 'util-linux'];

export const say = (text) => console.log(`draad: ${text}`);

/** Ends the run with one sentence that says what to do. */
export function stop(sentence) {
  console.error(`draad: ${sentence}`);
  process.exit(1);
}

/** Runs a command with its output on screen; true when it went well. */
export const ran = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > NODE[0] || (major === NODE[0] && minor >= NODE[1]);
  if (!enough) stop(`Draad needs Node ${NODE.join('.')} or newer, and this is Node ${version}. See https://nodejs.org.`);
}

/** Name and version of all packages that are not only for some platforms. */
const versionsIn = (file) => {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(
    Object.entries(packages).flatMap(([place, { version, optional, link }]) =>
      place && !optional && !link ? [[place, version]] : [],
    ),
  );
};

/**
 * Whether the packages on disk are those of the lock file. Times of files say little after a clone or a copy,
 * so the list that npm leaves in node_modules is compared with the lock.
 */
function packagesAreThere() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const [wanted, present] = [versionsIn(join(ROOT, 'package-lock.json')), versionsIn(installed)];
  return wanted.size === present.size && [...wanted].every(([place, version]) => present.get(place) === version);
}

/** Installs the packages of the lock file when they are missing or others. */
export function installPackages() {
  if (packagesAreThere()) return;
  say('installing packages (npm ci), about half a minute');
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    if (ran('npm', ['ci', '--no-audit', '--no-fund'])) return;
    if (attempt < TRIES) say(`npm ci did not succeed, trying again (${attempt + 1} of ${TRIES})`);
  }
  stop('The packages could not be installed: look at the last lines of npm above, check the network, and run this again.');
}

const hasCommand = (name) => spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;

/** Installs packages of Debian. @returns whether they are there now; where apt-get can not be used, nothing is tried */
function installed(packages, why) {
  if (process.getuid?.() !== 0 || !hasCommand('apt-get')) return false;
  say(`installing ${packages.join(', ')} from Debian, ${why}`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    if (
      ran('apt-get', ['update', '-qq'], quiet) &&
      ran('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
    ) {
      return true;
    }
  }
  return false;
}

const byHand = (packages) => `On Debian or Ubuntu, as root: apt-get install --no-install-recommends ${packages.join(' ')}`;

/** The tests in the browser use the Chromium and the PDF tools of Debian. */
export function installBrowser() {
  const missing = ['chromium', 'pdfinfo', 'qpdf'].filter((name) => !hasCommand(name));
  if (missing.length === 0 || installed(BROWSER, 'for the tests in the browser')) return;
  stop(`The tests need ${missing.join(', ')}. ${byHand(BROWSER)}`);
}

/** What is asked of a host is asked of Debian's nginx. @returns the sentence to say when it can not be had; nothing when all is well */
export function installHost() {
  const module = existsSync('/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf');
  if (module && ['nginx', 'openssl'].every(hasCommand)) return undefined;
  if (installed(HOST, 'for the tests of a host (nginx is started for a moment only, on a free port)')) return undefined;
  return `The tests of a host need nginx with brotli. ${byHand(HOST)}`;
}

/** What makes visitors by the thousand. @returns as above */
export function installLoad() {
  if (['wrk', 'taskset'].every(hasCommand) || installed(LOAD, 'to make visitors')) return undefined;
  return `The figures of scale need wrk. ${byHand(LOAD)}`;
}
