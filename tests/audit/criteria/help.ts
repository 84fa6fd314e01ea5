import type { Page } from 'playwright-core';
import { say } from '../../e2e/stage/words.ts';
import type { Criterion } from '../criterion.ts';

/** The lines of the foot in their one order. A screen may lack some; none may stand elsewhere. */
const ORDER = ['foot.human', 'foot.pause', 'foot.comfort', 'foot.directory', 'foot.privacy', 'foot.sources'];
/** On every screen, whatever else is left out. */
const ALWAYS = ['foot.human', 'foot.comfort'];

async function find(page: Page): Promise<string[]> {
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('footer > :is(button, a), footer > details > summary')].map(
      (line) => line.textContent?.trim() ?? '',
    ),
  );
  const wanted = ORDER.map((key) => say(key));
  const places = lines.map((line) => wanted.indexOf(line)).filter((place) => place >= 0);
  const numbers = await page.locator('footer a[href^="tel:"]').count();
  return [
    ...ALWAYS.filter((key) => !lines.includes(say(key))).map((key) => `the foot lacks "${say(key)}"`),
    ...(places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0))
      ? [`another order: ${lines.join(' | ')}`]
      : []),
    ...(lines[0] === say('foot.human') ? [] : ['a human is not the first line of the foot']),
    ...(numbers > 0 ? [] : ['no number to call']),
  ];
}

const foot = (...keys: string[]) =>
  `<footer>${keys.map((key) => `<button>${say(key)}</button>`).join('')}<a href="tel:112">112</a></footer>`;

export const A13: Criterion = {
  id: 'A13',
  says: 'the same help in the same place and order on every screen, a number to call first',
  dependsOn: 'nothing',
  find,
  planted: [
    { body: foot('foot.human', 'foot.privacy', 'foot.directory'), finds: /^another order/ },
    { body: foot('foot.human'), finds: /^the foot lacks/ },
    { body: foot('foot.privacy', 'foot.human'), finds: /^a human is not/ },
    { body: '<footer></footer>', finds: /^no number/ },
  ],
};
