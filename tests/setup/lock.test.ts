import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const check = (folder: string) => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tests/setup/lock.mjs'), folder], { encoding: 'utf8' });
  return { status, stderr };
};

type Lock = { packages: Record<string, { resolved?: string; version?: string; optionalDependencies?: Record<string, string> }> };
type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> };

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'draad-lock-'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The check on a copy of our files in which something was broken. */
function broken(change: (manifest: Manifest, lock: Lock) => void) {
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(copy, file));
  const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as Manifest;
  const lock = JSON.parse(readFileSync(join(copy, 'package-lock.json'), 'utf8')) as Lock;
  change(manifest, lock);
  writeFileSync(join(copy, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(copy, 'package-lock.json'), JSON.stringify(lock));
  return check(copy);
}

test("our lock file holds every platform package, only npm's registry, and what package.json pins", () => {
  expect(check(root)).toEqual({ status: 0, stderr: '' });
});

describe('the check sees', () => {
  test('a platform package that is not in the lock', () => {
    const { status, stderr } = broken((_, { packages }) => {
      delete packages['node_modules/@biomejs/cli-linux-arm64'];
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'node_modules/@biomejs/biome lacks @biomejs/cli-linux-arm64\n' });
  });

  test('a package from elsewhere', () => {
    const { status, stderr } = broken((_, { packages }) => {
      packages['node_modules/zod'] = { ...packages['node_modules/zod'], resolved: 'https://example.org/zod.tgz' };
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'node_modules/zod comes from https://example.org/zod.tgz\n' });
  });

  test('a version that is not pinned, and a lock of another package.json', () => {
    const { status, stderr } = broken(({ dependencies }) => {
      dependencies.zod = '^4.6.7';
    });
    expect(status).toBe(1);
    expect(stderr).toContain('zod is not pinned: ^4.6.7');
    expect(stderr).toContain('dependencies of package.json and package-lock.json differ');
  });
});
