// Runs the browser tests on the production build: builds when needed, serves it, tests, stops the server.
// DRAAD_BUILD=1 builds anew; DRAAD_COUNTS=FILE gets {passed, failed}; CHROMIUM names another browser.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_LIMIT_MS = 30_000;

const tool = (name) => join(ROOT, `node_modules/${name}`);
const VITE = tool('vite/bin/vite.js');
const VITEST = tool('vitest/vitest.mjs');

/** Runs a command of node to its end; resolves to its exit code. */
const run = (args, env = {}) =>
  new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } }).on('exit', (code) =>
      resolve(code ?? 1),
    );
  });

/** A port that nobody uses now. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Waits until the address answers. Throws when the server ends before that, or takes too long. */
async function answers(address, server) {
  for (const end = Date.now() + START_LIMIT_MS; Date.now() < end; ) {
    if (server.exitCode !== null) throw new Error('The preview server ended before it answered');
    if ((await fetch(address).catch(() => undefined))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The preview server did not answer within ${START_LIMIT_MS / 1000} s`);
}

if (process.env.DRAAD_BUILD === '1' || !existsSync(join(ROOT, 'dist/index.html'))) {
  const built = await run([VITE, 'build', '--logLevel', 'warn']);
  if (built !== 0) process.exit(built);
}

const port = await freePort();
const address = `http://localhost:${port}/`;
const server = spawn(process.execPath, [VITE, 'preview', '--port', String(port), '--strictPort'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const stop = () => server.kill();
process.on('exit', stop);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const folder = mkdtempSync(join(tmpdir(), 'draad-e2e-'));
const report = join(folder, 'report.json');
try {
  await answers(address, server);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  process.exitCode = await run([VITEST, 'run', '--project', 'e2e', ...reporters, ...process.argv.slice(2)], {
    DRAAD_URL: address,
  });
  if (process.env.DRAAD_COUNTS && existsSync(report)) {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
    writeFileSync(process.env.DRAAD_COUNTS, JSON.stringify({ passed, failed }));
  }
} finally {
  rmSync(folder, { recursive: true });
  stop();
}
