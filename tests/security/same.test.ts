import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const SAME = fileURLToPath(new URL('same.mjs', import.meta.url));
let folder = '';
const compare = () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SAME, join(folder, 'one'), join(folder, 'other')], {
    encoding: 'utf8',
  });
  return { status, said: (stdout + stderr).trim() };
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draad-same-'));
  mkdirSync(join(folder, 'one/assets'), { recursive: true });
  writeFileSync(join(folder, 'one/index.html'), 'a page');
  writeFileSync(join(folder, 'one/assets/a.js'), 'a script');
  cpSync(join(folder, 'one'), join(folder, 'other'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('two builds that are the same have one hash, which anybody can count again', () => {
  const again = execFileSync(
    'sh',
    ['-c', 'find . -type f | sed "s|^./||" | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c-64'],
    {
      cwd: join(folder, 'one'),
      encoding: 'utf8',
    },
  );
  expect(compare()).toEqual({ status: 0, said: again.trim() });
});

test('one byte, a file too many and a file too few are seen', () => {
  writeFileSync(join(folder, 'other/assets/a.js'), 'a script.');
  writeFileSync(join(folder, 'one/only.txt'), '');
  writeFileSync(join(folder, 'other/zzz.txt'), '');
  expect(compare()).toEqual({ status: 1, said: 'differs: assets/a.js\ndiffers: only.txt\ndiffers: zzz.txt' });
});
