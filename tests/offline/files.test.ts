import { describe, expect, it } from 'vitest';
import { languageOfFile, languageOfModules, withoutNetwork } from '../../src/offline/files.ts';
import { spokenIn, takesOver } from '../../src/offline/messages.ts';

const at = (file: string): string => `/home/draad/src/locales/${file}`;

describe('whose a built file is', () => {
  it('a chunk of words is of their language', () => {
    expect(languageOfModules([at('fr/questions.json')])).toBe('fr');
    expect(languageOfModules([at('de.ts')])).toBe('de');
    expect(languageOfModules(['\0rolldown/runtime.js', at('nl/tools/dates.json')])).toBe('nl');
  });

  it('a chunk of anything else is everybody’s, and so are Dutch words that come with the first load', () => {
    expect(languageOfModules(['/home/draad/src/app/words.ts'])).toBeUndefined();
    expect(languageOfModules(['/home/draad/src/app/words.ts', at('nl/shell.json'), at('nl.ts')])).toBeUndefined();
    expect(languageOfModules(['/home/draad/rules/nl/shared/paths.ts'])).toBeUndefined();
  });

  it('another language in a file for everybody stops the build: everybody would fetch it', () => {
    expect(() => languageOfModules(['/home/draad/src/app/words.ts', at('fr/shell.json')])).toThrow(/fr/);
    expect(() => languageOfModules([at('fr/shell.json'), at('de/shell.json')])).toThrow();
  });

  it('a page is of the language in its name', () => {
    const pages = ['fr/index.html', 'blank/de.html', 'index.html', 'thread.svg', 'blank/blank.css'];
    expect(pages.map(languageOfFile)).toEqual(['fr', 'de', undefined, undefined, undefined]);
  });

  it('what only a host or an older browser asks for is not kept', () => {
    const files = [
      'worker.js',
      '404.html',
      'robots.txt',
      'icon-192.png',
      'assets/a.woff',
      'manifest.fr.webmanifest',
      '_headers',
      '_nginx.conf',
    ];
    expect(files.filter(withoutNetwork)).toEqual([]);
    expect(['index.html', 'assets/a.woff2', 'assets/a.js', 'thread.svg'].every(withoutNetwork)).toBe(true);
  });
});

describe('what a page may say to the worker', () => {
  it('is a language of ours, or that the new version is taken over', () => {
    expect(spokenIn({ speaks: 'fr' })).toBe('fr');
    expect([{ speaks: 'xx' }, { speaks: ['fr'] }, null, 'fr', 7, undefined, {}].map(spokenIn)).toEqual(Array(7).fill(undefined));
    expect(takesOver({ takeOver: true })).toBe(true);
    expect([{ takeOver: 'yes' }, null, 'takeOver', {}].some(takesOver)).toBe(false);
  });
});
