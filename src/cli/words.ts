import i18next, { type TOptions } from 'i18next';
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
for (const words of Object.values(files)) dutch.addResourceBundle('nl', 'words', words, true, true);

/** All Dutch words at once: a terminal has no first paint to wait for. */
export const words: Words = Object.assign((key: string, options?: TOptions) => dutch.t(key, options ?? {}), {
  lines: (key: string): readonly string[] => {
    const value: unknown = dutch.t(key, { returnObjects: true, defaultValue: [] });
    return Array.isArray(value) ? value.map(String) : [];
  },
  has: (key: string) => dutch.exists(key),
});

/** The words of a thing as they are written, or null when nobody wrote them. */
export const written = (key: string): unknown => dutch.getResource('nl', 'words', key) ?? null;
