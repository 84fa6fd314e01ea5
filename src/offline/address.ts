import { LANGUAGES } from '../app/language.ts';

const START = 'index.html';

/** The start page in a folder of the product: `''` or `fr/`. */
const startIn = (folder: string): string => `${folder}${START}`;

/**
 * The built page that an address asks for, as seen from the worker's folder. What somebody's address carries (`?fr`, `?on=`) does
 * not change which page that is. A link whose number sign was written out is mended by the start page of its folder, so that
 * what it carries does not reach a host.
 */
export function pageAt(path: string): string {
  const [before = ''] = path.split(/%23/i);
  const folder = before.slice(0, before.lastIndexOf('/') + 1);
  if (before !== path) return startIn(folder);
  if (path === '' || path.endsWith('/')) return startIn(path);
  return LANGUAGES.some((language) => path === language) ? startIn(`${path}/`) : path;
}

/** Whether a page is where a language starts. Without network another start page can stand in for it. */
export const isStart = (page: string): boolean => page === START || LANGUAGES.some((language) => page === `${language}/${START}`);

/** What a page is fetched by: many hosts send `index.html` on to its folder. */
export const fetchedAs = (entry: string): string =>
  entry.replace(/(^|\/)index\.html(?=\?|$)/, (_, before: string) => before || './');
