// npm run scale [-- --seconds 8] [-- --write]: what a host needs for many visitors, and what ten times the rules would change.
// --write puts the figures in docs/scale.md. Ends with 1 when a first visit grows with the number of statutes.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildRules } from '../bench/build.mjs';
import { somebody } from '../bench/rules.mjs';
import { writeBetween } from '../proof/table.mjs';
import { checkNode, installBrowser, installHost, installLoad, ROOT, say, stop } from '../setup/install.mjs';
import { measureLoad } from './load.mjs';
import { pageOf } from './page.mjs';
import { buildWith } from './tenfold.mjs';
import { measureVisits } from './visits.mjs';

const TIMES = 10;
/** What ten times the statutes may add to a first visit, up to its first question: the names of their files. */
const MOST_GROWTH = 0.1;
const PAGE = join(ROOT, 'docs/scale.md');

const { values: asked } = parseArgs({ options: { seconds: { type: 'string', default: '8' }, write: { type: 'boolean' } } });

checkNode();
installBrowser();
const missing = installHost() ?? installLoad();
if (missing) stop(missing);

const folder = mkdtempSync(join(tmpdir(), 'draad-scale-'));
try {
  say('building: as it is, and with ten times the statutes');
  const rules = await buildRules(folder);
  const fragment = rules.toFragment(somebody(rules));
  const [now, tenfold] = [1, TIMES].map((times) => buildWith(times, mkdtempSync(join(folder, 'times-'))));
  say('requests a second');
  const load = await measureLoad(now.site, Number(asked.seconds));
  say('bytes of a visit');
  const visits = await measureVisits(now.site, fragment);
  const visitsTenfold = await measureVisits(tenfold.site, fragment);
  const toQuestion = ({ first, question }) => first.body + question.body;
  const growth = {
    'start screen': visitsTenfold.first.body / visits.first.body - 1,
    'first question': toQuestion(visitsTenfold) / toQuestion(visits) - 1,
  };
  const figures = {
    day: new Date().toISOString().slice(0, 10),
    machine: { cores: cpus().length, busy: loadavg()[0] },
    load,
    homes: [now.homes, tenfold.homes],
    visits,
    visitsTenfold,
    growth,
  };
  const table = pageOf(figures);
  console.log(table);
  if (asked.write) writeBetween(PAGE, 'figures', table);
  if (load.some(({ failed }) => failed > 0)) stop('Some answers were no success.');
  for (const [until, more] of Object.entries(growth))
    if (more > MOST_GROWTH)
      stop(`Up to the ${until} a first visit grows by ${Math.round(more * 100)} % with ten times the statutes.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
