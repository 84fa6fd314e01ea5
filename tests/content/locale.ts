import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Words of one language, files merged by their top-level key: `words.task['<id>']`. */
export type Words = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One text, with the path of keys that leads to it. */
export type Text = { key: string; text: string };

const folder = fileURLToPath(new URL('../../src/locales', import.meta.url));

/** The files of a language, by their path below its folder. */
export function filesOf(language: string): ReadonlyMap<string, Words> {
  const names = readdirSync(join(folder, language), { recursive: true }).map(String).sort();
  const files = names.filter((name) => name.endsWith('.json'));
  return new Map(files.map((name) => [name, JSON.parse(readFileSync(join(folder, language, name), 'utf8')) as Words]));
}

/** Files that say the same as another file, in the terms of one country. */
const INSTEAD = 'instead/';

/** Every word of a language. A key that two files write is an error: one would silently win. */
export function wordsOf(language: string): Words {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const [file, words] of filesOf(language)) {
    if (file.startsWith(INSTEAD)) continue;
    for (const [group, entries] of Object.entries(words)) {
      const known = merged[group] ?? {};
      merged[group] = known;
      for (const [id, entry] of Object.entries(entries)) {
        if (id in known) throw new Error(`${file} writes ${group}.${id} again`);
        known[id] = entry;
      }
    }
  }
  return merged;
}

/** The words that one country has instead of the common ones: `nl` for the Netherlands. */
export function insteadIn(language: string, country: string): Words {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const [file, words] of filesOf(language)) {
    if (!file.startsWith(`${INSTEAD}${country}/`)) continue;
    for (const [group, entries] of Object.entries(words)) merged[group] = { ...merged[group], ...entries };
  }
  return merged;
}

/** One value over another, deep: what a country says instead. Lists are replaced whole. */
function over(common: unknown, instead: unknown): unknown {
  if (instead === undefined) return common;
  if (typeof common !== 'object' || common === null || Array.isArray(common)) return instead;
  const keys = [...new Set([...Object.keys(common), ...Object.keys(instead as object)])];
  const part = (value: unknown, key: string) => (value as Record<string, unknown>)[key];
  return Object.fromEntries(keys.map((key) => [key, over(part(common, key), part(instead, key))]));
}

/** Every word of a language as somebody in the Netherlands reads it. */
export const dutchWordsOf = (language: string): Words => over(wordsOf(language), insteadIn(language, 'nl')) as Words;

/** All texts below a key, in order. */
export function textsIn(value: unknown, key = ''): Text[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, key === '' ? name : `${key}.${name}`));
}
