import { describe, expect, test } from 'vitest';
import { folderOf, fragmentIn, fragmentInPath, isSealed } from '../../src/app/fragment.ts';

const SEALED = `s${'Ab-_9'.repeat(40)}`;

describe('the part of a text that carries a plan', () => {
  test.each([
    ['a bare fragment', SEALED],
    ['an address', `https://draad.example/#${SEALED}`],
    ['an address with the sign written out', `https://draad.example/%23${SEALED}`],
    ['an address that was folded by a mail', `https://draad.example/#${SEALED.slice(0, 50)}=\r\n${SEALED.slice(50)}`],
    ['an address in a sentence', `https://draad.example/#${SEALED}).`],
    ['an address with spaces around', `  https://draad.example/#${SEALED} \n`],
  ])('%s', (_, text) => {
    expect(fragmentIn(text)).toBe(SEALED);
  });
});

describe('a link whose sign was written out', () => {
  test('is found in the path or in the query, and the address goes back to the folder', () => {
    expect(fragmentInPath({ pathname: `/draad/%23${SEALED}`, search: '' })).toBe(SEALED);
    expect(fragmentInPath({ pathname: '/draad/', search: `?%23${SEALED}` })).toBe(SEALED);
    expect(folderOf(`/draad/%23${SEALED}`)).toBe('/draad/');
    expect(folderOf('/draad/')).toBe('/draad/');
    expect(folderOf('/index.html')).toBe('/');
  });

  test('is not seen where there is none', () => {
    expect(fragmentInPath({ pathname: '/draad/', search: '?on=2026-11-21' })).toBeUndefined();
    expect(fragmentInPath({ pathname: '/%23', search: '' })).toBeUndefined();
  });
});

test('a word that begins with the same letter is no sealed link', () => {
  expect(isSealed(SEALED)).toBe(true);
  expect(isSealed(`#${SEALED}`)).toBe(true);
  for (const text of ['#section-2', '#start', 's', '', `${SEALED}%`]) expect(isSealed(text), text).toBe(false);
});
