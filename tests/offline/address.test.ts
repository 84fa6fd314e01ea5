import { describe, expect, it } from 'vitest';
import { fetchedAs, isStart, pageAt } from '../../src/offline/address.ts';

describe('the page that an address asks for', () => {
  it.each([
    ['', 'index.html'],
    ['index.html', 'index.html'],
    ['fr/', 'fr/index.html'],
    ['fr', 'fr/index.html'],
    ['fr/index.html', 'fr/index.html'],
    ['blank/de.html', 'blank/de.html'],
    // A link whose number sign was written out: the start page of its folder mends it.
    ['%23dABC_def-1', 'index.html'],
    ['fr/%23dABC', 'fr/index.html'],
    ['index.html%23sABC', 'index.html'],
    ['de/index.html%23a%2Fb', 'de/index.html'],
    ['elsewhere', 'elsewhere'],
  ])('%s is %s', (path, page) => {
    expect(pageAt(path)).toBe(page);
  });

  it('knows the starts of four languages, and no other page', () => {
    expect(['index.html', 'fr/index.html', 'de/index.html', 'en/index.html'].every(isStart)).toBe(true);
    expect(['blank/fr.html', 'xx/index.html', 'assets/index.html'].some(isStart)).toBe(false);
  });

  it('asks for a folder, never for its index.html, which many hosts send on', () => {
    expect(['index.html?0a', 'fr/index.html?0b', 'blank/fr.html?0c', 'assets/index-1.js'].map(fetchedAs)).toEqual([
      './?0a',
      'fr/?0b',
      'blank/fr.html?0c',
      'assets/index-1.js',
    ]);
  });
});
