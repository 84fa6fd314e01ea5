import { EVERYDAY, TERMS } from './ids.ts';

type Country = 'be' | 'nl';
/** A term and the forms in which texts write it; an ending of two letters at most may follow. */
export type Entry = { id: string; forms: readonly string[] };

/** Finds the terms in a text. */
export type Finder = (text: string) => readonly string[];

const LONGEST_ENDING = 2;

const escaped = (form: string): string => form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/['’]/g, "['’]");

/** A first letter may be a capital at the start of a sentence; the rest is as written, so that "WW" is no "ww". */
const eitherCase = (form: string): string => {
  const [first = ''] = form;
  const rest = escaped(form.slice(first.length));
  return first.toLowerCase() === first.toUpperCase()
    ? `${escaped(first)}${rest}`
    : `[${first.toLowerCase()}${first.toUpperCase()}]${rest}`;
};

const sameForm = (form: string): string => form.toLowerCase().replaceAll('’', "'");

/** One expression for all terms, the longest forms first, made once; what a text holds is remembered. */
export function finderOf(entries: readonly Entry[]): Finder {
  const known = new Map<string, readonly string[]>();
  const ids = new Map<string, string>();
  for (const { id, forms } of entries) for (const form of forms) if (!ids.has(sameForm(form))) ids.set(sameForm(form), id);
  const forms = [...ids.keys()].length > 0 ? entries.flatMap((entry) => entry.forms).sort((a, b) => b.length - a.length) : [];
  if (forms.length === 0) return () => [];
  const any = new RegExp(
    `(?:^|[^\\p{L}\\d])(${forms.map(eitherCase).join('|')})\\p{L}{0,${LONGEST_ENDING}}(?![\\p{L}\\d])`,
    'gu',
  );
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const found = [...new Set([...text.matchAll(any)].map(([, form = '']) => ids.get(sameForm(form)) ?? ''))];
    known.set(text, found);
    return found;
  };
}

/** The terms to explain with some texts, in the order in which they are met; none when all of them are words of every day. */
export function termsIn(texts: readonly string[], find: Finder): readonly string[] {
  const found = [...new Set(texts.flatMap(find))];
  return found.some((id) => !EVERYDAY.has(id)) ? found : [];
}

const COUNTRIES: readonly Country[] = ['be', 'nl'];

/**
 * Every id; those of the person's country first, because the same word may mean another thing across the border. Who lives or
 * worked on the other side meets its terms too.
 */
export const idsFor = (countries: readonly Country[]): readonly string[] => [
  ...countries.flatMap((country) => TERMS[country]),
  ...TERMS.common,
  ...COUNTRIES.filter((country) => !countries.includes(country)).flatMap((country) => TERMS[country]),
];
