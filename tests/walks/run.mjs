// npm run walks: random walks through the production build in the browser. Ends with 1 at the first walk that finds a fault.
// --steps 2000 how many steps in all; --seed 1 the first seed; --seeds 40 how many walks. A fault prints its seed: `--seed N --seeds 1 --steps 50`
// takes the same walk again.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const number = { type: 'string' };
const { values } = parseArgs({ options: { steps: number, seed: number, seeds: number } });
const { steps = '2000', seed = '1', seeds = '40' } = values;

const run = fileURLToPath(new URL('../e2e/run.mjs', import.meta.url));
const env = { ...process.env, DRAAD_WALK: JSON.stringify({ steps: Number(steps), seed: Number(seed), seeds: Number(seeds) }) };
spawn(process.execPath, [run, 'tests/e2e/walks.test.ts'], { stdio: 'inherit', env }).on('exit', (code) =>
  process.exit(code ?? 1),
);
