import type { Provision, Source } from '../../rules/index.ts';
import type { Sources } from './choice.ts';

/** A page or document, the site where it stands, and the rules that were read in it. */
export type Paper = Source & { site: string; rules: readonly string[] };
/** Papers whose site begins with the same letter; no letter for documents without an address. */
export type Shelf = { letter: string; papers: readonly Paper[] };

const siteOf = (url: string | undefined): string => (url ? new URL(url).hostname.replace(/^www\./, '') : '');

/** Every page and document behind these rules once, in the order of their sites. */
export function papersOf(provisions: readonly Provision[], sources: Sources): readonly Paper[] {
  const papers = new Map<string, Paper>();
  for (const { id } of provisions) {
    for (const source of sources[id] ?? []) {
      const key = `${source.url} ${source.title}`;
      const known = papers.get(key) ?? { ...source, site: siteOf(source.url), rules: [] };
      papers.set(key, { ...known, rules: [...known.rules, id] });
    }
  }
  return [...papers.values()].sort((one, other) => one.site.localeCompare(other.site) || one.title.localeCompare(other.title));
}

/** Papers by the first letter of their site: hundreds of sites are too many to choose from. Sites with a number stand under "0–9". */
export function shelves(papers: readonly Paper[]): readonly Shelf[] {
  const byLetter = new Map<string, Paper[]>();
  for (const paper of papers) {
    const first = paper.site.charAt(0).toUpperCase();
    const letter = /\d/.test(first) ? '0–9' : first;
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), paper]);
  }
  return [...byLetter].map(([letter, own]) => ({ letter, papers: own }));
}
