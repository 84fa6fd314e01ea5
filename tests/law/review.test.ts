import { describe, expect, test } from 'vitest';
import { add, LAST_CHECKED } from '../../rules/index.ts';
import { provisionsBySource, type Reviews, reviewsDue, WARNS_DAYS } from '../../rules/law/review.ts';
import kept from '../../rules/law/reviews.json';
import { loadSources } from '../../rules/law/sources.ts';
import { localDay } from '../../src/app/today.ts';

const REVIEWS: Reviews = kept;

describe('every source of the law', () => {
  test('has a day by which it is read again, and nothing else has', async () => {
    const sources = provisionsBySource(await loadSources());
    expect(Object.keys(REVIEWS).sort()).toEqual([...sources.keys()].sort());
  });

  test('was read before that day, and not before the facts were gathered', () => {
    const wrong = Object.entries(REVIEWS).filter(([, { checked, by }]) => checked < LAST_CHECKED || by <= checked);
    expect(wrong).toEqual([]);
  });

  // The one test that looks at the clock: rules about an income that nobody read again in time must not be shipped.
  test('was read again in time', () => {
    const { late, soon } = reviewsDue(REVIEWS, localDay(new Date()));
    for (const { source, by } of soon) console.warn(`Read again by ${by}: ${source} (npm run -s law)`);
    expect(late, 'read these again, then set "checked" and "by" in rules/law/reviews.json').toEqual([]);
  });
});

test('a page that several provisions rest on is read once, and names them all, each once', () => {
  const page = { title: 'A page', url: 'https://example.org/page' };
  const paper = { title: 'A paper' };
  const found = provisionsBySource({ first: [page, page, paper], second: [{ ...page, title: 'The same page' }], third: [] });
  expect([...found]).toEqual([
    ['https://example.org/page', ['first', 'second']],
    ['A paper', ['first']],
  ]);
});

describe('a review', () => {
  const by = '2027-03-31';
  const reviews: Reviews = { 'https://example.org/rule': { checked: '2026-03-31', by } };
  const on = (days: number) => reviewsDue(reviews, add(by, days, 'days'));

  test.each([
    ['61 days before: silent', -WARNS_DAYS - 1, 0, 0],
    ['60 days before: announced', -WARNS_DAYS, 1, 0],
    ['on its last day: announced, not late', 0, 1, 0],
    ['the day after: late', 1, 0, 1],
  ])('%s', (_, days, soon, late) => {
    expect([on(days).soon.length, on(days).late.length]).toEqual([soon, late]);
  });
});
