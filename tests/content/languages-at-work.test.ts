import { describe, expect, test } from 'vitest';
import { healthWordsIn } from '../../rules/health-words/index.ts';
import { GUIDES } from '../../rules/sheets/whitelist.ts';
import { LETTERS } from '../../rules/writing/letters.ts';
import { insteadIn, textsIn, wordsOf } from './locale.ts';

/*
 * What an employer or a colleague may see in any language: sheets, calendar, adjustments, ways of an answer, what a manager can do.
 * Dutch is held to this by the tests of each tool. Another language may say nothing about health where Dutch says nothing.
 */
const AT_WORK = /^sheets\.(paper|colleagues)\.|^dates\.calendar\.|^adjustment\.[^.]+\.title$|^exchange\.(way|meeting|weekday)\./;
/** Who works for the prevention of harm at work: named on the sheet in Dutch too. */
const AT_THE_SERVICE = /médecin du travail|occupational physician|company doctor/gi;
const LETTER_TO_WORK = new RegExp(
  `^writing\\.letter\\.(${LETTERS.filter(({ reader }) => reader === 'employer')
    .map(({ id }) => id)
    .join('|')})\\.(?!title|what|hint)`,
);
const GUIDED = new RegExp(`^task\\.(${GUIDES.join('|')})\\.`);

const seenAtWork = (language: string) =>
  [wordsOf(language), insteadIn(language, 'nl')].flatMap((words, place) =>
    textsIn(words)
      .filter(({ key }) => AT_WORK.test(key) || GUIDED.test(key) || LETTER_TO_WORK.test(key))
      .map(({ key, text }) => ({
        key: `${place} ${key}`,
        text: text.replaceAll(AT_THE_SERVICE, ''),
        letter: LETTER_TO_WORK.test(key),
      })),
  );

type Seen = ReturnType<typeof seenAtWork>[number];
/** A letter may say "ill" and "doctor", as the law does; paper about work alone may not. */
const healthIn = ({ text, letter }: Seen): readonly string[] => healthWordsIn(text, letter ? 'letter' : 'paper');

describe.each(['fr', 'de', 'en'])('%s', (language) => {
  const dutch = new Map(seenAtWork('nl').map((seen) => [seen.key, healthIn(seen).length > 0]));
  const texts = seenAtWork(language);

  test('says nothing about health to somebody at work where Dutch does not', () => {
    expect(texts.length).toBeGreaterThan(100);
    const told = texts.filter((seen) => dutch.get(seen.key) === false && healthIn(seen).length > 0);
    expect(told.map((seen) => `${seen.key}: ${seen.text} [${healthIn(seen).join(', ')}]`)).toEqual([]);
  });

  test('names no illness and no treatment there at all', () => {
    const illness =
      /cancer|krebs|tumou?r|tumeur|chimio|chemo|radioth|strahlen|diagnos|chirurg|surgery|m[ée]tasta|oncolog|onkolog/iu;
    expect(texts.filter(({ text }) => illness.test(text)).map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });
});
