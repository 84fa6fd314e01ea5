// Runs a command written in TypeScript through Vite, so that tools read the rules and the words as the app does.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [command, ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${command}.ts`, import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (fault) => {
  if (fault.code !== 'EPIPE') throw fault;
});

const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'silent' });
process.exitCode = await module.run(args, {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  now: new Date(),
  root,
});
