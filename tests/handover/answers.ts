import type { PhysicianAnswer } from '../../rules/handover/answer.ts';

/** An answer that says nothing but what a test gives it. */
export const answer = (part: Partial<PhysicianAnswer> = {}): PhysicianAnswer => ({
  to: 7,
  made: '2026-11-20',
  reader: 'occupational',
  calls: [],
  ways: [],
  sheet: [],
  ...part,
});
