import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, meetings, timeline } from '../../rules/dates/index.ts';
import type { TakenAnswer } from '../../rules/handover/taken.ts';
import { MEETINGS } from '../../rules/handover/vocabulary.ts';
import { type CalendarEvent, eventsFor } from '../../src/dates/calendar.ts';
import base from '../../src/locales/nl/tools/dates.json';
import { answer } from '../handover/answers.ts';
import { physicianAnswers, takenLines } from '../handover/arbitrary.ts';

const DAY = '2026-11-21';
const kept = (day: string, part = {}): TakenAnswer => ({
  answer: answer({ next: { how: 'visit', day }, ...part }),
  taken: ['next'],
});

describe('the next talk of an answer', () => {
  test('is a date when it was taken over and has a day', () => {
    expect(meetings([kept('2026-12-01')])).toEqual([
      {
        id: 'answer-7',
        of: 'answer',
        name: 'visit',
        day: '2026-12-01',
        meaning: 'on',
        who: 'you',
        anchor: 'occupational',
        counted: '2026-11-20',
        cites: [],
      },
    ]);
    expect(meetings([{ ...kept('2026-12-01'), taken: ['note'] }])).toEqual([]);
    expect(meetings([kept('2026-12-01', { next: { how: 'phone' } })])).toEqual([]);
  });

  test('of a newer answer to the same handover moves: one date, and the same event in a calendar', () => {
    const old = kept('2026-12-01');
    const fresh = kept('2026-12-08', { made: '2026-11-21' });
    const before = eventsFor(meetings([old]), {}, DAY);
    expect(meetings([fresh, old]).map(({ day }) => day)).toEqual(['2026-12-08']);
    const after = eventsFor(meetings([fresh, old]), before.issued, DAY);
    const [first, second] = [before.events[0] as CalendarEvent, after.events[0] as CalendarEvent];
    expect(second.uid).toBe(first.uid);
    expect([second.sequence, second.day]).toEqual([first.sequence + 1, '2026-12-08']);
  });

  test('stands between the other dates in order, and every row has an id of its own', () => {
    const answers = { country: 'BE', statute: 'employee', phase: 'recovering', wish: 'gradual', restart_day: '2026-12-14' };
    fc.assert(
      fc.property(fc.array(fc.record({ answer: physicianAnswers, taken: takenLines }), { maxLength: 10 }), (list) => {
        const rows = inOrder([...timeline(answers, DAY), ...meetings(list)]);
        expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).sort());
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });

  test('in a calendar says nothing but that there is a date', () => {
    const { events } = eventsFor(meetings([kept('2026-12-01')]), {}, DAY);
    expect(events.map(({ subject }) => subject)).toEqual(['own-date']);
  });

  test('has words for every way of meeting', () => {
    const words: Record<string, string> = base.dates.answer;
    for (const how of MEETINGS) expect(words[how]).toBeTypeOf('string');
  });
});
