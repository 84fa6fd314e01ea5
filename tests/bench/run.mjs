// npm run bench: the product beside floors built by the same tools and measured in the same minutes.
// --json prints only JSON; --gate ends with 1 when a budget is exceeded; --write puts the table into the README.
// Timings are of a slow phone (4x processor, slow 4G).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBetween } from '../proof/table.mjs';
import { startBrowser } from './browser.mjs';
import { rows, table } from './budgets.mjs';
import { buildRules, buildSites, headersOf, ROOT } from './build.mjs';
import { exhaustive } from './exhaustive.mjs';
import { measureLoads } from './loads.mjs';
import { measureRules, somebody } from './rules.mjs';
import { filesOf, serve } from './serve.mjs';
import { measureSteps } from './steps.mjs';

const json = process.argv.includes('--json');
const gate = process.argv.includes('--gate');
const write = process.argv.includes('--write');
/** Start pages beside the one at the root. */
const OTHER_LANGUAGES = ['fr', 'de', 'en'];
const today = new Date().toISOString().slice(0, 10);
const tell = (text) => {
  if (!json) console.error(text);
};

/** Scripts: how many, and the largest after brotli of those that the first load does not fetch. */
function chunksOf(folder, first) {
  const scripts = filesOf(folder).filter(({ path }) => path.endsWith('.js'));
  const later = scripts.filter(({ path }) => !first.includes(path)).map(({ path, bytes }) => ({ path, bytes: bytes.length }));
  // Libraries that only a tap on "make a file" fetches are told apart: our own files are never called dist.
  const [libraries, lazy] = [true, false].map((wanted) => later.filter(({ path }) => path.includes('/dist-') === wanted));
  const largest = (list) => list.reduce((most, one) => (one.bytes > most.bytes ? one : most), { path: '', bytes: 0 });
  return { count: scripts.length, largest: largest(lazy), library: largest(libraries) };
}

async function measure(folder) {
  tell('building the product, its floors and the rules');
  const rules = await buildRules(folder);
  const decisions = measureRules(rules);
  const plans = await exhaustive(ROOT, today);
  const sites = await buildSites(folder);
  const sent = headersOf(sites.app);
  const servers = await Promise.all(Object.entries(sites).map(async ([name, place]) => [name, await serve(place, sent)]));
  const addresses = Object.fromEntries(servers.map(([name, { address }]) => [name, address]));
  const browser = await startBrowser();
  try {
    tell('first loads, about three minutes');
    const starts = OTHER_LANGUAGES.map((language) => [language, `${addresses.app}${language}/`]);
    const loads = await measureLoads(browser, { ...addresses, ...Object.fromEntries(starts) });
    tell('walks, about four minutes');
    const kinds = Object.fromEntries(rules.LINK_TABLES.at(-1).map(([question, kind]) => [question, kind]));
    const steps = await measureSteps(browser, addresses, { answers: somebody(rules), kinds }, OTHER_LANGUAGES);
    return { loads, steps, rules: decisions, plans, languages: OTHER_LANGUAGES, chunks: chunksOf(sites.app, loads.app.files) };
  } finally {
    await browser.close();
    for (const [, { close }] of servers) close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'draad-bench-'));
try {
  const figures = await measure(folder);
  const list = rows(figures);
  console.log(json ? JSON.stringify({ rows: list, figures }, null, 2) : table(list));
  const over = list.filter(({ ok }) => ok === false).map(({ name }) => name);
  if (!json) console.log(`${list.filter(({ ok }) => ok).length} budgets hold, ${over.length} do not ${over.join(', ')}`.trim());
  if (write) writeBetween(join(ROOT, 'README.md'), 'bench', `Measured on ${today}.\n\n\`\`\`text\n${table(list)}\n\`\`\`\n`);
  if (gate && over.length > 0) process.exitCode = 1;
} catch (fault) {
  console.error(`Could not measure: ${fault instanceof Error ? fault.message : fault}`);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
