import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FOLDER, fileFor, namesOn } from './stage/names.ts';
import { SCREENS } from './stage/screens.ts';
import { useBrowser } from './stage/visit.ts';

const { visit } = useBrowser();

/**
 * What a screen reader steers by stands in tests/e2e/names, a file a screen. audit.test.ts compares, because it visits every screen anyway.
 * After reading what changed: DRAAD_NAMES=1 npm run test:e2e -- tests/e2e/audit.test.ts
 */
it('the names of every screen were read once, and of no screen that is gone', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(SCREENS.map(({ name }) => fileFor(name)).sort());
});

it('reads role, name and state of what somebody steers by, and of folds what opens them', async () => {
  const { page } = await visit();
  await page.setContent(`<main><h1>One</h1><p>text</p><fieldset><legend>Two: three</legend>
    <label><input type="radio" checked> Yes</label></fieldset>
    <details><summary>Shut</summary><p>inside</p></details><details open><summary>Open</summary><button disabled>Go</button></details>
    <a href="#x">Away</a><p role="alert">Wrong</p></main>`);
  expect((await namesOn(page)).trim().split('\n')).toEqual([
    'main',
    'heading "One" [level=1]',
    'group "Two: three"',
    'radio "Yes" [checked]',
    'fold "Shut"',
    'fold "Open"',
    'button "Go" [disabled]',
    'link "Away"',
    'alert',
  ]);
});
