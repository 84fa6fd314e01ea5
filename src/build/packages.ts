import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Somebody else's work that is part of what we serve, and on what terms. */
export type Package = { name: string; version: string; licence: string; text: string };

type Manifest = {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  dependencies?: Record<string, string>;
};

const LICENCE_FILE = /^(licen[cs]e|copying)/i;

/** The words of MIT, which are the same everywhere: for a package that names them and forgot to bring them. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The folder of the package that a module comes from: a package may hold packages of its own. */
export function packageFolder(module: string): string | undefined {
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/')) ?? [];
  return module.startsWith('\0') ? undefined : folder;
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Where a package finds one that it needs: in itself, or in a folder around it. */
function neededBy(folder: string, name: string): string | undefined {
  for (let around = folder; around !== dirname(around); around = dirname(around)) {
    const found = join(around, 'node_modules', name);
    if (existsSync(found)) return found;
  }
  return undefined;
}

/** A package may carry what it needs inside its own files, where no module tells of it: so what it names counts too. */
function withNeeded(folders: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const add = (folder: string): void => {
    if (found.has(folder)) return;
    found.add(folder);
    for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
      const needed = name.startsWith('@types/') ? undefined : neededBy(folder, name);
      if (needed) add(needed);
    }
  };
  for (const folder of folders) add(folder);
  return found;
}

/** The terms as the package brings them, or those that it names. */
function termsIn(folder: string, { license, author }: Manifest): string {
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const by = typeof author === 'object' ? author.name : author;
  return by && license && choices(license).includes('MIT') ? `Copyright (c) ${by}\n\n${MIT}` : '';
}

/** `(MIT OR CC0-1.0)` -> the terms of which we may choose one. */
export const choices = (licence: string): string[] => licence.replaceAll(/[()]/g, '').split(' OR ');

function described(folder: string): Package {
  const manifest = manifestOf(folder);
  const { name, version, license: licence = '' } = manifest;
  return { name, version, licence, text: termsIn(folder, manifest) };
}

/** The packages of these modules, each once, by name. */
export function packagesOf(modules: Iterable<string>): Package[] {
  const folders = withNeeded([...modules].flatMap((module) => packageFolder(module) ?? []));
  const byName = new Map([...folders].map(described).map((one) => [`${one.name} ${one.version}`, one]));
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}
