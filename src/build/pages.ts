import { readFileSync } from 'node:fs';
import { type InlineConfig, type Plugin, type Rollup, runnerImport } from 'vite';
import type { StartPage } from '../app/prerender.tsx';

type Prerender = typeof import('../app/prerender.tsx');

/** Styles have no part in writing HTML. */
const noStyles: Plugin = {
  name: 'draad-no-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? 'export default ""' : undefined),
};

const INLINE: InlineConfig = { plugins: [noStyles], logLevel: 'error' };

let drawn: Promise<Prerender> | undefined;

/** The pages as the app itself draws them; once a build. */
export const prerender = (): Promise<Prerender> => {
  drawn ??= runnerImport<Prerender>('./src/app/prerender.tsx', INLINE).then(({ module }) => module);
  return drawn;
};

/** Links to a file of the product, seen from a page one folder deeper. */
export const deeper = (text: string): string => text.replaceAll(/(="|url\()\.\//g, '$1../');

const between = (name: string): RegExp => new RegExp(`<!--${name}-->[\\s\\S]*<!--/${name}-->`);

/** Puts what a language says in the places that a page keeps for it. */
export const fill = (html: string, { language, title, description, start, without }: StartPage): string =>
  html
    .replace(/(<html [^>]*lang=")[a-z]+/, (_, head: string) => head + language)
    .replace(/<title>[^<]*/, () => `<title>${title}`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, head: string) => head + description)
    .replace('manifest.nl.webmanifest', `manifest.${language}.webmanifest`)
    .replace(between('start'), () => `<!--start-->${start}<!--/start-->`)
    .replace(between('without'), () => `<!--without-->${without}<!--/without-->`);

/** The words that the first screen of a language needs are asked for with the page, not one after another by the script. */
function ahead(language: string, bundle: Rollup.OutputBundle): string {
  const wanted = [`/locales/${language}.ts`, `/locales/${language}/shell.json`];
  const chunks = Object.values(bundle).filter(
    (file) => file.type === 'chunk' && file.moduleIds.some((id) => wanted.some((end) => id.endsWith(end))),
  );
  return chunks.map(({ fileName }) => `  <link rel="modulepreload" crossorigin href="../${fileName}" />\n  `).join('');
}

/** The start page of every other language in a folder of its own, made of the finished Dutch one. */
export const languagePages = (): Plugin => ({
  name: 'draad-language-pages',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const dutch = bundle['index.html'];
      if (dutch?.type !== 'asset') this.error('There is no index.html to make the other languages of');
      const html = deeper(String(dutch.source)).replace('<html ', '<html data-home="../" ');
      for (const page of await (await prerender()).START_PAGES) {
        if (page.language === 'nl') continue;
        this.emitFile({
          type: 'asset',
          fileName: `${page.language}/index.html`,
          source: fill(html, page).replace('</head>', () => `${ahead(page.language, bundle)}</head>`),
        });
      }
    },
  },
});

/** The letters of the product, for a page with a style sheet of its own: so a list takes as many sheets everywhere. */
function fontFacesFor(bundle: Rollup.OutputBundle): string {
  const letters = (weight: number) => Object.keys(bundle).find((file) => new RegExp(`latin-${weight}-normal.*woff2$`).test(file));
  const faces = [400, 700].map(
    (weight) =>
      `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:${weight};src:url(../${letters(weight)}) format("woff2")}`,
  );
  return faces.join('');
}

/** The style sheet of a static page: letters, what all of them share, and its own. */
export const sheetFor = (bundle: Rollup.OutputBundle, own: string): string =>
  [fontFacesFor(bundle), ...['src/ui/static-page.css', own].map((file) => readFileSync(file, 'utf8'))].join('');

/** The empty lists for a pen: pages that need no script, with the law of the day of the build. */
export const blankPages = (): Plugin => ({
  name: 'draad-blank-pages',
  apply: 'build',
  async generateBundle(_, bundle) {
    const { BLANK_PAGES } = await prerender();
    for (const { language, html } of BLANK_PAGES)
      this.emitFile({ type: 'asset', fileName: `blank/${language}.html`, source: html });
    this.emitFile({
      type: 'asset',
      fileName: 'blank/blank.css',
      source: sheetFor(bundle, 'src/blank/blank.css'),
    });
  },
});
