import type { Words } from '../../src/app/words.ts';
import { dutchWordsOf, wordsOf } from '../content/locale.ts';

const at = (tree: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], tree);

const TREES = { NL: dutchWordsOf('nl'), other: wordsOf('nl') };

/** The words of the product without React: as somebody in this country reads them. A key without words is an error. */
export function wordsFor(country: unknown): Words {
  const tree = country === 'NL' ? TREES.NL : TREES.other;
  const text = (key: string, count?: unknown): unknown =>
    at(tree, key) ?? (count === undefined ? undefined : at(tree, `${key}_${count === 1 ? 'one' : 'other'}`));
  const say = (key: string, options: Record<string, unknown> = {}): string => {
    const found = text(key, options.count);
    if (typeof found !== 'string' || found === '') throw new Error(`No words for ${key} (${String(country)})`);
    return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      if (options[name] === undefined || options[name] === '') throw new Error(`${key} has an empty ${name}`);
      return String(options[name]);
    });
  };
  return Object.assign(say as unknown as Words, {
    has: (key: string) => typeof text(key) === 'string',
    lines: (key: string): readonly string[] => {
      const found = at(tree, key);
      if (!Array.isArray(found)) throw new Error(`No lines for ${key}`);
      return found.map(String);
    },
  });
}
