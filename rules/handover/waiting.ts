import { add, type Day } from '../kit/day.ts';
import type { Sent } from './sent.ts';
import type { TakenAnswer } from './taken.ts';

/** Days after which it is worth a call; our own choice, no rule. */
const CALL_AFTER = 7;

/** A handover without an answer here. `over`: the day until which it was to be read has passed. */
export type Waiting = { sent: Sent; state: 'waits' | 'long' | 'over' };

/**
 * What was sent and not answered, the newest of each reader only. An answer may have come by phone: the person can say so.
 * @param settled ids for which the person said that it is in order
 */
export const waiting = (
  sent: readonly Sent[],
  kept: readonly TakenAnswer[],
  settled: readonly number[],
  today: Day,
): readonly Waiting[] =>
  sent
    .filter(({ reader }, index) => sent.findIndex((one) => one.reader === reader) === index)
    .filter(({ id }) => !settled.includes(id) && !kept.some(({ answer }) => answer.to === id))
    .map((one) => ({
      sent: one,
      state: one.until < today ? 'over' : add(one.made, CALL_AFTER, 'days') <= today ? 'long' : 'waits',
    }));
