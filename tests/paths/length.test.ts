import { expect, test } from 'vitest';
import { lengths } from './lengths.ts';

const ROADS = [
  'belgium-employee',
  'belgium-civil-servant',
  'belgium-appointed',
  'belgium-self-employed',
  'belgium-jobseeker',
  'netherlands-employee',
  'netherlands-civil-servant',
  'netherlands-self-employed',
  'netherlands-without-employer',
];
const covered = (ends: readonly string[]) => ROADS.some((road) => ends.includes(road));

test('no road asks more than 26 questions', () => {
  const { longest } = lengths();
  expect(longest.asked, longest.questions.join(', ')).toBeLessThanOrEqual(26);
});

test('the shortest road to a plan is five questions', () => {
  const { shortest } = lengths(covered);
  expect(shortest.asked, shortest.questions.join(', ')).toBe(5);
});

test.each(ROADS)('%s: a short road and a long one', (road) => {
  const { shortest, longest } = lengths((ends) => ends.includes(road));
  expect(shortest.asked, shortest.questions.join(', ')).toBeLessThanOrEqual(8);
  expect(longest.asked, longest.questions.join(', ')).toBeGreaterThan(12);
});

test('who is not covered hears so within three questions', () => {
  const { longest } = lengths((ends) => !covered(ends));
  expect(longest.asked, longest.questions.join(', ')).toBeLessThanOrEqual(3);
});
