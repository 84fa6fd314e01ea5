import { describe, expect, test } from 'vitest';
import type { Handover } from '../../rules/handover/handover.ts';
import {
  answerOf,
  emptyReply,
  faultsIn,
  isHours,
  nextStep,
  type ReplyDraft,
  sheetLinesOf,
  type TypedStep,
  typedTotal,
} from '../../rules/handover/reply.ts';

const MADE = '2026-11-21';
const STEP = { purpose: 'hours', weeks: 4, open: false, hours: [7.5, 0, 4, 0, 0, 0, 0] } as const;
const HANDOVER = {
  id: 7,
  reader: 'occupational',
  work: { demands: [], contract: 20 },
  steps: { phases: [STEP] },
} as unknown as Handover;
const BARE = { id: 7, reader: 'treating' } as unknown as Handover;
const EMPTY = emptyReply(HANDOVER);

const reply = (part: Partial<ReplyDraft>): ReplyDraft => ({ ...EMPTY, ...part });
const faults = (part: Partial<ReplyDraft>, handover = HANDOVER) => faultsIn(reply(part), handover);
const [typed] = EMPTY.steps as readonly [TypedStep];

describe('what stands ready', () => {
  test('nothing is ticked; the proposal stands there as somebody types it', () => {
    expect(EMPTY).toMatchObject({ verdict: null, ways: {}, how: null, day: '', calls: [], sheet: [], note: '', name: '' });
    expect(EMPTY.steps).toEqual([{ purpose: 'hours', weeks: '4', open: false, hours: ['7,5', '', '4', '', '', '', ''] }]);
    expect(emptyReply(BARE).steps).toEqual([]);
  });

  test('a step more is as the one before, or empty', () => {
    expect(nextStep([typed])).toEqual(typed);
    expect(nextStep([])).toEqual({ purpose: 'hours', weeks: '2', open: false, hours: ['', '', '', '', '', '', ''] });
  });
});

describe('hours and weeks as they are typed', () => {
  test.each(['', ' ', '0', '4', '7,5', '7.5', ' 12 ', '12'])('"%s" are hours of a day', (text) =>
    expect(isHours(text)).toBe(true),
  );
  test.each(['12,5', '13', '7,3', '7,25', '-1', 'x', '4 u', 'u4', '1e1'])('"%s" are none', (text) =>
    expect(isHours(text)).toBe(false),
  );
  test('a total counts what is a number so far', () => {
    expect(typedTotal(typed)).toBe(11.5);
    expect(typedTotal({ ...typed, hours: ['4', 'x', '3,5'] })).toBe(7.5);
  });

  const weeks = (text: string) => faults({ verdict: 'adjust', steps: [{ ...typed, weeks: text }] });
  test.each(['1', '26', ' 4 '])('"%s" weeks are enough', (text) => expect(weeks(text)).toEqual([]));
  test.each(['0', '27', '', '2,5', '4w', 'w4', '100'])('"%s" weeks are a fault of that step', (text) =>
    expect(weeks(text)).toEqual([{ fault: 'weeks', step: 1 }]),
  );
});

describe('what stands in the way of an answer', () => {
  test('only that nothing is said at all', () => {
    expect(faults({})).toEqual([{ fault: 'nothing' }]);
    expect(faults({ note: '  ' })).toEqual([{ fault: 'nothing' }]);
    for (const part of [{ verdict: 'agree' }, { ways: { aids: '' } }, { how: 'visit' }, { note: 'x' }] as Partial<ReplyDraft>[])
      expect(faults(part)).toEqual([]);
    expect(faults({ calls: ['i-call-employer'] })).toEqual([]);
  });

  test('steps that are changed: none, no hours, more than the contract; each by its number', () => {
    expect(faults({ verdict: 'adjust', steps: [] })).toEqual([{ fault: 'no-steps' }]);
    expect(faults({ verdict: 'agree', steps: [] })).toEqual([]);
    const odd = { ...typed, hours: ['x', '', '', '', '', '', ''] };
    expect(faults({ verdict: 'adjust', steps: [typed, odd] })).toEqual([{ fault: 'hours', step: 2 }]);
    const full = { ...typed, hours: ['8', '8', '4', '', '', '', ''] };
    const over = { ...typed, hours: ['8', '8', '4,5', '', '', '', ''] };
    expect(faults({ verdict: 'adjust', steps: [full, over] })).toEqual([
      { fault: 'over-contract', step: 2, hours: 20.5, contract: 20 },
    ]);
    // Who was not shown a contract is not held against one.
    expect(faults({ verdict: 'adjust', steps: [over] }, BARE)).toEqual([]);
  });

  test('a day without a way to meet, and a day that is none', () => {
    expect(faults({ day: '2026-12-01' })).toEqual([{ fault: 'no-meeting' }]);
    expect(faults({ how: 'visit', day: '2026-12-01' })).toEqual([]);
    for (const day of ['31 november', '2026-11-31', '1900-01-01', '2300-01-01'])
      expect(faults({ how: 'visit', day }), day).toEqual([{ fault: 'no-day' }]);
  });

  test('a text that is too long, with the letters over', () => {
    const [fault] = faults({ note: 'x'.repeat(5000) });
    expect(fault).toMatchObject({ fault: 'too-long', field: 'note', letters: expect.any(Number) });
    expect(faults({ ways: { aids: 'x'.repeat(5000) } })).toMatchObject([{ fault: 'too-long', field: 'aids' }]);
    expect(faults({ verdict: 'agree', name: 'x'.repeat(5000) })).toMatchObject([{ fault: 'too-long', field: 'name' }]);
  });
});

describe('the answer', () => {
  test('an employer may read only lines that say something', () => {
    expect(sheetLinesOf(EMPTY)).toEqual([]);
    expect(sheetLinesOf(reply({ verdict: 'agree' }))).toEqual(['steps']);
    expect(sheetLinesOf(reply({ verdict: 'adjust' }))).toEqual(['steps']);
    expect(sheetLinesOf(reply({ verdict: 'see-first' }))).toEqual([]);
    expect(sheetLinesOf(reply({ how: 'visit' }))).toEqual(['next']);
    expect(sheetLinesOf(reply({ ways: { aids: '' } }))).toEqual(['aids']);
  });

  test('holds what was ticked and nothing else', () => {
    const bare = { to: 7, made: MADE, reader: 'occupational', calls: [], ways: [], sheet: [] };
    expect(answerOf(EMPTY, HANDOVER, MADE)).toEqual(bare);
    expect(answerOf(reply({ sheet: ['steps', 'next', 'aids'] }), HANDOVER, MADE)).toEqual(bare);
    expect(answerOf(reply({ verdict: 'agree', sheet: ['steps'], note: ' Goed. ', name: '' }), HANDOVER, MADE)).toEqual({
      ...bare,
      verdict: 'agree',
      sheet: ['steps'],
      note: 'Goed.',
    });
    expect(answerOf(reply({ verdict: 'adjust' }), HANDOVER, MADE)).toEqual({ ...bare, verdict: 'adjust', steps: [STEP] });
    expect(answerOf(reply({ name: ' dr. Claes ' }), HANDOVER, MADE)).toEqual({ ...bare, name: 'dr. Claes' });
    expect(answerOf(reply({ ways: { aids: ' ' } }), HANDOVER, MADE).ways).toEqual([{ way: 'aids' }]);
    expect(answerOf(reply({ ways: { aids: 'Een stoel' } }), HANDOVER, MADE).ways).toEqual([{ way: 'aids', own: 'Een stoel' }]);
    expect(answerOf(reply({ how: 'visit', day: 'morgen' }), HANDOVER, MADE).next).toEqual({ how: 'visit' });
    expect(answerOf(reply({ how: 'visit', day: '2026-12-01' }), HANDOVER, MADE).next).toEqual({
      how: 'visit',
      day: '2026-12-01',
    });
  });
});
