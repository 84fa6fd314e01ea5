// npm run fuzz: a million spoilt links, answers and messages. Ends with 1 at the first that is an error, half read or without a sentence.
// --inputs 1000000 how many; --seed 1 another million.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const inputs = option('inputs', 1_000_000);
const seed = option('seed', 1);
const share = (part) => Math.ceil(inputs * part);

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = (file) =>
  runnerImport(fileURLToPath(new URL(file, import.meta.url)), { root, configFile: false, logLevel: 'silent' });
const { module: fuzz } = await load('./fuzz.ts');

/** Saying a message takes a hundred times longer than reading it: one in fifty is said. */
const some = (say) => {
  let seen = 0;
  return (message) => {
    seen += 1;
    if (seen % 50 === 0) say(message);
  };
};

const runs = [
  () => fuzz.fuzzPlain(share(0.3), seed),
  () => fuzz.fuzzSealed(share(0.2), seed),
  () => fuzz.fuzzForged(share(0.2), seed),
  () => fuzz.fuzzMessages(share(0.3), seed, some(fuzz.say)),
  () => fuzz.fuzzReal(Math.min(300, share(0.0003)), seed),
];
let total = 0;
for (const run of runs) {
  const started = performance.now();
  const { kind, inputs: tried, outcomes } = await run();
  total += tried;
  const list = Object.entries(outcomes).sort(([, a], [, b]) => b - a);
  console.log(`${kind}: ${tried.toLocaleString('en')} in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  for (const [outcome, count] of list) console.log(`  ${outcome.padEnd(16)} ${count.toLocaleString('en').padStart(9)}`);
}
console.log(`${total.toLocaleString('en')} inputs: no crash, nothing half read, a sentence for each.`);
