import { describe, expect, test } from 'vitest';
import { healthWordsIn, saysHealth } from '../../rules/health-words/index.ts';
import { textsIn, wordsOf } from '../content/locale.ts';

test('replies to "you look well" say nothing about health', () => {
  const replies = textsIn((wordsOf('nl').talking as { reply: unknown }).reply);
  expect(replies.length).toBeGreaterThan(3);
  expect(replies.filter(({ text }) => saysHealth(text))).toEqual([]);
});

describe('a warning at a line of one’s own', () => {
  test.each([
    'Ik had kanker',
    'na mijn chemokuur',
    'de bestralingen',
    'ik ben ziek geweest',
    'Mijn arts zegt',
    'medicijnen',
    'burn-out',
  ])('%s', (text) => expect(healthWordsIn(text)).not.toEqual([]));

  test.each([
    'Ik hou van muziek',
    'een start in maart',
    'moeder',
    'mooie planning',
    'ik drink thee',
    'we praten om negen uur',
    'uurrooster',
  ])('none at: %s', (text) => expect(healthWordsIn(text)).toEqual([]));
});
