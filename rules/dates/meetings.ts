import { standing, type TakenAnswer } from '../handover/taken.ts';
import type { DateRow } from './timeline.ts';

/**
 * The next talks that the person took over from an answer. No law is behind them: they were agreed.
 * A newer answer to the same handover keeps the id, so that a calendar moves the event instead of adding one.
 */
export const meetings = (kept: readonly TakenAnswer[]): readonly DateRow[] =>
  standing(kept).flatMap(({ answer: { to, made, reader, next }, taken }) =>
    next?.day && taken.includes('next')
      ? [
          {
            id: `answer-${to}`,
            of: 'answer',
            name: next.how,
            day: next.day,
            meaning: 'on',
            who: 'you',
            anchor: reader,
            counted: made,
            cites: [],
          },
        ]
      : [],
  );
