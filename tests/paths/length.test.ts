import { expect, test } from 'vitest';
import { lengths } from './lengths.ts';

const covered = (ends: readonly string[]) => ends.includes('belgium-employee');

test('no road asks more than 26 questions', () => {
  const { longest } = lengths();
  expect(longest.asked, longest.questions.join(', ')).toBeLessThanOrEqual(26);
});

test('the shortest road to a plan is five or six questions', () => {
  const { shortest } = lengths(covered);
  expect(shortest.asked, shortest.questions.join(', ')).toBeGreaterThanOrEqual(5);
  expect(shortest.asked, shortest.questions.join(', ')).toBeLessThanOrEqual(6);
});

test('who is not covered hears so within three questions', () => {
  const { longest } = lengths((ends) => !covered(ends));
  expect(longest.asked, longest.questions.join(', ')).toBeLessThanOrEqual(3);
});
