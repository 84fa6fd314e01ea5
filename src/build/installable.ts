import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../app/language.ts';

const PAPER = '#FBF8F2';

const words = (language: Language) =>
  JSON.parse(readFileSync(new URL(`../locales/${language}/shell.json`, import.meta.url), 'utf8')) as {
    name: string;
    start: { lead: string };
  };

/** What a phone shows when Draad stands between its other programs. The name says nothing of illness. */
function manifest(language: Language): string {
  const { name, start } = words(language);
  const icon = (file: string, size: number, purpose: string) => ({
    src: `./${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return JSON.stringify({
    // One and the same program in every language.
    id: 'draad',
    name,
    short_name: name,
    description: start.lead,
    lang: language,
    start_url: language === 'nl' ? './' : `./${language}/`,
    scope: './',
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [icon('icon-192.png', 192, 'any'), icon('icon-512.png', 512, 'any'), icon('icon-maskable-512.png', 512, 'maskable')],
  });
}

/** A manifest a language beside the pages, and the one of the page in its head. */
export const installable = (): Plugin => ({
  name: 'draad-installable',
  apply: 'build',
  generateBundle() {
    for (const language of LANGUAGES) {
      this.emitFile({ type: 'asset', fileName: `manifest.${language}.webmanifest`, source: manifest(language) });
    }
  },
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.nl.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-180.png' }, injectTo: 'head' },
    ],
  },
});
