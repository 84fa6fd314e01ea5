import { afterEach, expect, it } from 'vitest';
import { PEOPLE } from './stage/people.ts';
import { fitsDoubled, roadByKeyboard } from './stage/roads.ts';
import { useBrowser } from './stage/visit.ts';
import { watch } from './stage/watch.ts';
import { expectLanguage } from './stage/words.ts';

const { visit } = useBrowser();
const NARROW = { width: 320, height: 640 };

afterEach(() => expectLanguage('nl'));

/** `npm run audit` goes these roads, and the one in flight mode, in every language with somebody of each country. */
it('the whole road goes by keyboard alone, in Dutch', { timeout: 120_000 }, async () => {
  const { context, page } = await visit();
  const seen = await watch(context);
  await roadByKeyboard(page, PEOPLE.P01, 'nl');
  expect(seen).toEqual([]);
});

it('so does it in French, at 320 px with text of 200 %', { timeout: 120_000 }, async () => {
  const { page } = await visit({ viewport: NARROW });
  expectLanguage('fr');
  await roadByKeyboard(page, PEOPLE.P01, 'fr', fitsDoubled);
});
