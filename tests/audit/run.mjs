// npm run audit: every screen in every language, in light and dark, at 320, 360 and 1280 px, against every criterion;
// and the whole road in every language by keyboard, by what a screen reader says, at 320 px with text of 200 %, and in flight mode.
// --pairs takes two looks a language instead of six, which come to all six together; --quick takes one look a screen; --only screens|roads, --screen NAME and --language nl|fr|de|en take a part.
// What each screen came to is kept until it is looked at again: after mending, a part is enough. As soon as every screen was looked at and every road
// walked in every language since the last whole run began, docs/audit.json and docs/audit.md are written. Ends with 1 when anything was violated.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { figuresOf, grouped, pageOf } from './report.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { values: asked } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    pairs: { type: 'boolean' },
    only: { type: 'string' },
    screen: { type: 'string' },
    language: { type: 'string' },
  },
});

const part = asked.quick || asked.screen || asked.language || asked.only === 'roads';
const site = mkdtempSync(join(tmpdir(), 'draad-audit-'));
/** What was seen earlier stands beside what other tools keep. A quick look is not kept. */
const folder = asked.quick ? join(site, 'seen') : join(ROOT, 'node_modules/.cache/draad-audit');

/** Builds and serves the product on a port of its own, away from `dist`; or takes the one that DRAAD_URL names. */
async function served() {
  if (process.env.DRAAD_URL) return { address: process.env.DRAAD_URL, close: () => {} };
  await build({ root: ROOT, build: { outDir: join(site, 'build'), emptyOutDir: true }, logLevel: 'warn' });
  const server = await preview({ root: ROOT, build: { outDir: join(site, 'build') }, preview: { port: 4180 }, logLevel: 'warn' });
  return { address: server.resolvedUrls?.local[0], close: () => server.close() };
}

const run = (address) =>
  new Promise((resolve) => {
    const args = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'tests/audit/vitest.config.ts'];
    const env = {
      ...process.env,
      DRAAD_URL: address,
      AUDIT_TO: folder,
      ...(asked.quick ? { AUDIT_QUICK: '1' } : {}),
      ...(asked.pairs ? { AUDIT_PAIRS: '1' } : {}),
      ...(asked.only ? { AUDIT_ONLY: asked.only } : {}),
      ...(asked.screen ? { AUDIT_SCREEN: asked.screen } : {}),
      ...(asked.language ? { AUDIT_LANGUAGE: asked.language } : {}),
    };
    spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).on('exit', (code) => resolve(code ?? 1));
  });

const { address, close } = await served();
const start = Date.now();
const minutes = () => Math.round((Date.now() - start) / 6_000) / 10;
if (!part) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
try {
  const code = await run(address);
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const figures = figuresOf(written);
  console.log(grouped(written.flatMap(({ findings = [] }) => findings)));
  console.log(
    `${figures.looked} looks at ${figures.screens} screens: ${figures.violations} violations; ${minutes()} minutes for this run`,
  );
  if (!asked.quick && figures.missing.length === 0) {
    writeFileSync(join(ROOT, 'docs/audit.json'), `${JSON.stringify(figures, null, 2)}\n`);
    writeFileSync(join(ROOT, 'docs/audit.md'), pageOf(figures));
  } else console.log(`No figures written. Not seen: ${figures.missing.join('; ') || 'nothing, but this was a quick look'}`);
  process.exitCode = code === 0 && figures.unknown.length === 0 ? 0 : 1;
} finally {
  rmSync(site, { recursive: true });
  close();
}
