// npm run proof: every figure of the project, one command after another, about an hour and a half on a quiet machine; then the table in the README.
// --only fuzz,walks takes a part; of the others the last figures stay, each with its day. Ends with 1 when one of them did.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { ROOT, say, stop } from '../setup/install.mjs';
import { STEPS } from './steps.mjs';
import { tableOf, writeBetween } from './table.mjs';

const KEPT = join(ROOT, 'docs/proof.json');
const { values: asked } = parseArgs({ options: { only: { type: 'string' } } });
const names = asked.only?.split(',') ?? STEPS.map(({ name }) => name);
const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) stop(`There is no ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}`);

/** Runs one command, shows what it says, and keeps the lines that are figures. */
function prove({ command, lines }) {
  const start = Date.now();
  return new Promise((resolve) => {
    let said = '';
    const child = spawn('npm', ['run', '--silent', ...command], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (text) => {
      said += text;
      process.stdout.write(text);
    });
    // Not at its exit: what it said last may still be on its way.
    child.on('close', (code) => {
      const figures = [...stripVTControlCharacters(said).matchAll(lines)].map(([whole, part]) => (part ?? whole).trim());
      const day = new Date().toISOString().slice(0, 10);
      // A command that printed no figures proved nothing, whatever it ended with.
      resolve({ day, seconds: Math.round((Date.now() - start) / 1000), well: code === 0 && figures.length > 0, figures });
    });
  });
}

const kept = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
for (const step of STEPS.filter(({ name }) => names.includes(name))) {
  say(step.what);
  kept[step.name] = await prove(step);
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
}
const table = tableOf(STEPS, kept);
console.log(table);
writeBetween(join(ROOT, 'README.md'), 'proof', `${table}\n`);
process.exitCode = names.every((name) => kept[name].well) ? 0 : 1;
