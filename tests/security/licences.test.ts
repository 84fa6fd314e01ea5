import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultOf } from '../../src/build/licences.ts';
import { packageFolder, packagesOf } from '../../src/build/packages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draad-packages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts a package on disk, inside another one or not. */
function bring(place: string, manifest: object, licence?: string): void {
  const at = join(folder, 'node_modules', place);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'package.json'), JSON.stringify({ version: '1.2.3', ...manifest }));
  if (licence) writeFileSync(join(at, 'LICENSE'), licence);
}

const found = (module: string) => packagesOf([join(folder, 'node_modules', module)]);

describe('who made what we serve', () => {
  test('a module belongs to the innermost package; what the build itself adds belongs to none', () => {
    expect(packageFolder('/a/node_modules/one/node_modules/@two/three/dist/x.js')).toBe(
      '/a/node_modules/one/node_modules/@two/three',
    );
    expect(packageFolder('/a/src/x.ts')).toBeUndefined();
    expect(packageFolder('\0/a/node_modules/one/x.js')).toBeUndefined();
  });

  test('what a package needs is named too, in the version that stands beside it, but no types', () => {
    bring(
      'outer',
      { name: 'outer', license: 'MIT', dependencies: { inner: '*', '@types/inner': '*', gone: '*' } },
      'terms of outer',
    );
    bring('inner', { name: 'inner', license: 'ISC', version: '1.0.0' }, 'terms of 1');
    bring('outer/node_modules/inner', { name: 'inner', license: 'ISC', version: '2.0.0' }, 'terms of 2');
    bring('@types/inner', { name: '@types/inner', license: 'MIT' });
    expect(found('outer/index.js').map(({ name, version, text }) => [name, version, text])).toEqual([
      ['inner', '2.0.0', 'terms of 2'],
      ['outer', '1.2.3', 'terms of outer'],
    ]);
  });

  test('terms that are named and not brought: the words of MIT with the name of who made it, and of nothing else', () => {
    bring('short', { name: 'short', license: '(MIT OR CC0-1.0)', author: { name: 'Somebody' } });
    bring('nobody', { name: 'nobody', license: 'MIT' });
    bring('other', { name: 'other', license: 'Apache-2.0', author: 'Somebody' });
    expect(found('short/x.js')[0]?.text).toMatch(/^Copyright \(c\) Somebody\n\nPermission is hereby granted/);
    for (const name of ['nobody', 'other'])
      expect(found(`${name}/x.js`).map(faultOf)).toEqual([`${name} has no text of its licence`]);
  });

  test('terms that nobody here has read end the build', () => {
    bring('copyleft', { name: 'copyleft', license: 'GPL-3.0' }, 'terms');
    bring('secret', { name: 'secret' }, 'terms');
    expect(found('copyleft/x.js').map(faultOf)).toEqual(['copyleft has a licence that nobody here has read: GPL-3.0']);
    expect(found('secret/x.js').map(faultOf)).toEqual(['secret has a licence that nobody here has read: none']);
  });
});
