// npm run test:hosting: the production build behind Debian's nginx with the configuration of docs/hosting. Looks at every header, then
// lets somebody walk the whole road. DRAAD_DIST names another build than dist; DRAAD_COUNTS=FILE gets {passed, failed}.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installHost, ROOT, say, stop } from '../setup/install.mjs';
import { serveWithNginx } from './nginx.mjs';

/** What is looked at on a real host: everything here, and the walk in which nothing may be heard or asked of others. */
const TESTS = ['tests/hosting', 'tests/e2e/silence.test.ts'];

const dist = process.env.DRAAD_DIST ?? join(ROOT, 'dist');
if (!existsSync(join(dist, '_nginx.conf'))) stop('There is no build to serve. First: npm run build');
const missing = installHost();
if (missing) {
  say(`SKIPPED: ${missing}`);
  process.exit(0);
}

const { address, ports, folder, close } = await serveWithNginx(dist);
const counts = mkdtempSync(join(tmpdir(), 'draad-hosting-'));
const report = join(counts, 'report.json');
const asked = process.argv.slice(2);
const args = [
  ...['run', '--project', 'hosting', '--project', 'e2e', '--reporter=default', '--reporter=json'],
  ...[`--outputFile.json=${report}`, ...(asked.length > 0 ? asked : TESTS)],
];
const env = {
  ...process.env,
  DRAAD_URL: address,
  DRAAD_SITE: join(folder, 'site'),
  DRAAD_ENCRYPTED: String(ports.encrypted),
  DRAAD_REDIRECT: String(ports.redirect),
};
try {
  process.exitCode = await new Promise((resolve) => {
    spawn(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), ...args], { cwd: ROOT, stdio: 'inherit', env }).on(
      'exit',
      (code) => resolve(code ?? 1),
    );
  });
  if (process.env.DRAAD_COUNTS && existsSync(report)) {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
    writeFileSync(process.env.DRAAD_COUNTS, JSON.stringify({ passed, failed }));
  }
} finally {
  rmSync(counts, { recursive: true });
  close();
}
