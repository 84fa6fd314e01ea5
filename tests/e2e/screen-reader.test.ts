import { expect, it } from 'vitest';
import { FAULTY, hearRoad, repeated, unheard } from './stage/heard.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, open } from './stage/screen.ts';
import { kept, useBrowser } from './stage/visit.ts';
import { watch } from './stage/watch.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();

/** Four people in four languages go this road in `npm run audit`, and open every fold in Dutch. */
it('somebody who only hears Draad walks from the start to the plan, and hears all of it', { timeout: 120_000 }, async () => {
  const { context, page } = await visit();
  const seen = await watch(context);
  await open(page);
  await arrived(page, say('start.title'));
  const said = await hearRoad(page, PEOPLE.P01, repeated());
  expect((await kept(page))?.answers).toEqual(PEOPLE.P01);
  expect(unheard(said, PEOPLE.P01)).toEqual([]);
  expect(said.filter((phrase) => FAULTY.test(phrase))).toEqual([]);
  expect(seen).toEqual([]);
});
