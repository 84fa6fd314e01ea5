import i18next, { type TOptions } from 'i18next';
import type { Answers } from '../../rules/index.ts';
import type { Words } from '../app/words.ts';

const files = import.meta.glob<Record<string, unknown>>('../locales/nl/**/*.json', { import: 'default', eager: true });

const dutch = i18next.createInstance();
void dutch.init({
  lng: 'nl',
  ns: ['words'],
  defaultNS: 'words',
  resources: {},
  interpolation: { escapeValue: false },
  initAsync: false,
});
for (const [file, words] of Object.entries(files)) {
  // What one country says instead is a space of its own.
  const [, country] = /\/instead\/([^/]+)\//.exec(file) ?? [];
  dutch.addResourceBundle('nl', country ?? 'words', words, true, true);
}

let spaces = ['words'];

/** From now on the terms of this country come first. */
export const speakFor = ({ country }: Answers): void => {
  spaces = country === 'NL' ? ['nl', 'words'] : ['words'];
};

/** All Dutch words at once: a terminal has no first paint to wait for. */
export const words: Words = Object.assign((key: string, options?: TOptions) => dutch.t(key, { ns: spaces, ...options }), {
  lines: (key: string): readonly string[] => {
    const value: unknown = dutch.t(key, { ns: spaces, returnObjects: true, defaultValue: [] });
    return Array.isArray(value) ? value.map(String) : [];
  },
  has: (key: string) => dutch.exists(key, { ns: spaces }),
});

/** The words of a thing as they are written, or null when nobody wrote them. */
export const written = (key: string): unknown => dutch.getResource('nl', 'words', key) ?? null;
