import { createHash } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import type { StartPage } from '../app/prerender.tsx';
import { deeper, fill, prerender } from './pages.ts';
import { policyWith } from './policy.ts';

/** The style sheet of the app, its files as seen from the page; it leaves the bundle because it goes into the page. */
function takeStyles(bundle: Rollup.OutputBundle): string {
  const sheets = Object.values(bundle).filter((file) => file.type === 'asset' && /^assets\/.*\.css$/.test(file.fileName));
  for (const sheet of sheets) delete bundle[sheet.fileName];
  const text = sheets.map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : '')).join('');
  return text.trim().replaceAll('url(./', 'url(./assets/');
}

const hashOf = (styles: string): string => `sha256-${createHash('sha256').update(styles).digest('base64')}`;

/** Every start page by its language, for readers and search engines that look for theirs. */
const alternates = (pages: readonly StartPage[]): string =>
  pages
    .map(({ language }) => `<link rel="alternate" hreflang="${language}" href="./${language === 'nl' ? '' : `${language}/`}" />`)
    .join('\n    ');

/** Writes the start screen and the style sheet into index.html, so that the first paint needs no second file. */
export const startScreen = (): Plugin => ({
  name: 'draad-start-screen',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (html, { bundle }) => {
      const { START_PAGES: pages } = await prerender();
      const styles = takeStyles(bundle ?? {});
      // The pages one folder deeper have other addresses in their styles: one policy names both, so that one header serves all.
      const policy = policyWith([styles, deeper(styles)].map(hashOf));
      const page = html
        .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
        .replace('<!--policy-->', () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
        .replace('</head>', () => `  ${alternates(pages)}\n    <style>${styles}</style>\n  </head>`);
      return pages.filter(({ language }) => language === 'nl').reduce(fill, page);
    },
  },
});

/** A link whose number sign was written out asks for a page that is not there; hosts then answer with this one, which mends it. */
export const pageForLostLinks = (): Plugin => ({
  name: 'draad-page-for-lost-links',
  apply: 'build',
  writeBundle: ({ dir = 'dist' }) => copyFileSync(resolve(dir, 'index.html'), resolve(dir, '404.html')),
});
