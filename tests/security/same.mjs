// node tests/security/same.mjs A B: whether two folders hold the same files, byte for byte. Prints what differs, or one hash for the whole.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** `assets/a.js -> hash`, in the order of the names. */
export function hashesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return new Map(names.map((name) => [name, sha256(readFileSync(join(folder, name)))]));
}

/** One hash for all: of the lines that `sha256sum` would print, so that anybody can count it again. */
export const hashOfAll = (hashes) => sha256([...hashes].map(([name, hash]) => `${hash}  ${name}\n`).join(''));

/** Names of files that are not the same, or that only one has. */
export const different = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name)).sort();

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [one, other] = process.argv.slice(2).map(hashesIn);
  const names = different(one, other);
  for (const name of names) console.error(`differs: ${name}`);
  if (names.length === 0) console.log(hashOfAll(one));
  process.exitCode = names.length > 0 ? 1 : 0;
}
