// Checks a lock file before npm does: a lock that lacks platform packages installs on one machine and fails on another.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const REGISTRY = 'https://registry.npmjs.org/';
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

const read = (folder, name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** Optional packages (one a platform) that a package names, and that the lock does not hold. */
const lacking = (packages) =>
  Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`])
      .map((name) => `${place} lacks ${name}`),
  );

const elsewhere = (packages) =>
  Object.entries(packages)
    .filter(([, { resolved, link }]) => resolved !== undefined && !link && !resolved.startsWith(REGISTRY))
    .map(([place, { resolved }]) => `${place} comes from ${resolved}`);

const loose = ({ dependencies = {}, devDependencies = {} }) =>
  Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name} is not pinned: ${version}`);

/** The lock was written for this package.json: same names, same versions. */
const different = (manifest, { packages }) =>
  ['dependencies', 'devDependencies']
    .filter((kind) => JSON.stringify(manifest[kind] ?? {}) !== JSON.stringify(packages['']?.[kind] ?? {}))
    .map((kind) => `${kind} of package.json and package-lock.json differ`);

/** What is wrong with the lock file of a folder, one line each. */
export function faultsOfLock(folder) {
  const manifest = read(folder, 'package.json');
  const lock = read(folder, 'package-lock.json');
  return [...lacking(lock.packages), ...elsewhere(lock.packages), ...loose(manifest), ...different(manifest, lock)];
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const faults = faultsOfLock(process.argv[2] ?? '.');
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
