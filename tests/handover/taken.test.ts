import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBuilding, staysFree, sum } from '../../rules/building/index.ts';
import type { PhysicianAnswer } from '../../rules/handover/answer.ts';
import { besideEachOther } from '../../rules/handover/compared.ts';
import { pack, unpack } from '../../rules/handover/message.ts';
import {
  earlierThan,
  isSameAnswer,
  linesIn,
  MOST_KEPT,
  readTaken,
  standing,
  type TakenAnswer,
  takenOf,
  withLines,
  withoutAnswer,
  withoutLine,
} from '../../rules/handover/taken.ts';
import { ANSWER_LINES, WAYS } from '../../rules/handover/vocabulary.ts';
import { answer } from './answers.ts';
import { steps as anyStep, physicianAnswers, takenLines } from './arbitrary.ts';

const NEXT = { how: 'visit', day: '2026-12-01' } as const;
const entries: fc.Arbitrary<TakenAnswer> = fc.record({ answer: physicianAnswers, taken: takenLines });
/** As it comes out of storage. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

describe('what is kept of an answer', () => {
  test('every answer that a link can carry is read back from the device as it came', () => {
    fc.assert(
      fc.property(physicianAnswers, takenLines, (one, taken) => {
        const opened = unpack(pack({ answer: one }));
        if (!('answer' in opened)) throw new Error('The answer did not travel');
        expect(readTaken(stored([{ answer: opened.answer, taken }]))).toEqual([{ answer: opened.answer, taken }]);
      }),
    );
  });

  test('whatever stands there instead is left out, and what can be read stays', () => {
    const good = { answer: answer(), taken: ['note'] };
    fc.assert(
      fc.property(fc.anything(), (rubbish) => {
        expect(readTaken(rubbish)).toEqual(expect.any(Array));
        expect(readTaken([rubbish, good]).at(-1)).toEqual(good);
      }),
    );
    for (const broken of [{ made: '2026-02-30' }, { to: -1 }, { reader: 'employer' }, { ways: [{ way: 'work-harder' }] }])
      expect(readTaken([{ ...good, answer: { ...answer(), ...broken } }])).toEqual([]);
    expect(readTaken([{ answer: answer({ steps: [] }), taken: ['diagnosis'] }])[0]?.taken).toEqual([]);
  });

  test('a bound that no link could carry is not read', () => {
    const step = { purpose: 'hours', weeks: 1, open: false, hours: [8, 8, 8, 8, 8, 0, 0] } as const;
    const kept = (part: object) => readTaken([{ answer: { ...answer({ verdict: 'adjust' }), ...part }, taken: [] }]).length;
    expect(kept({ steps: [step] })).toBe(1);
    expect(kept({ steps: Array(9).fill(step) })).toBe(0);
    expect(kept({ steps: [{ ...step, hours: [8.25, 0, 0, 0, 0, 0, 0] }] })).toBe(0);
    expect(kept({ steps: [{ ...step, hours: [13, 0, 0, 0, 0, 0, 0] }] })).toBe(0);
    expect(kept({ steps: [{ ...step, weeks: 27 }] })).toBe(0);
    expect(kept({ note: 'x'.repeat(301) })).toBe(0);
  });

  test('an answer is the same in every field or it is another', () => {
    const one = answer({ ways: [{ way: 'aids', own: 'een stoel' }], next: NEXT });
    expect(isSameAnswer(one, { ...one })).toBe(true);
    // The order in which keys were written is nobody's business.
    expect(isSameAnswer(one, { next: NEXT, ...one })).toBe(true);
    expect(isSameAnswer(one, { ...one, ways: [{ way: 'aids', own: 'een tafel' }] })).toBe(false);
    expect(isSameAnswer(one, { ...one, to: 8 })).toBe(false);
  });
});

describe('lines', () => {
  test('steps count when the answer agrees to steps that were sent, or brings its own', () => {
    const sent = [{ purpose: 'settle', weeks: 2, open: false, hours: [3, 0, 0, 0, 0, 0, 0] }] as const;
    expect(linesIn(answer({ verdict: 'agree' }), sent)).toEqual(['steps']);
    expect(linesIn(answer({ verdict: 'agree' }), [])).toEqual([]);
    expect(linesIn(answer({ verdict: 'adjust', steps: sent }), [])).toEqual(['steps']);
    expect(linesIn(answer({ verdict: 'adjust' }), sent)).toEqual([]);
    expect(linesIn(answer({ verdict: 'see-first', steps: sent }), sent)).toEqual([]);
  });

  test('each line that says something, in one order, however often it stands there', () => {
    const ways = ['aids', 'aids', 'other-times'].map((way) => ({ way }) as PhysicianAnswer['ways'][number]);
    expect(linesIn(answer({ ways, next: NEXT, calls: ['i-call-you'], note: 'Tot dan' }), [])).toEqual([
      'other-times',
      'aids',
      'next',
      'calls',
      'note',
    ]);
    expect(linesIn(answer({ note: ' ' }), [])).toEqual([]);
    for (const way of WAYS) expect(linesIn(answer({ ways: [{ way }] }), [])).toEqual([way]);
  });

  test('taking a line over adds it once, and taking it out leaves the answer', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 4 }), physicianAnswers, takenLines, (kept, one, lines) => {
        const before = takenOf(kept, one);
        const after = withLines(kept, one, lines);
        expect(takenOf(after, one)).toEqual(ANSWER_LINES.filter((line) => before.includes(line) || lines.includes(line)));
        expect(withLines(after, one, lines)).toEqual(after);
        const [line] = lines;
        if (line) expect(takenOf(withoutLine(after, one, line), one)).not.toContain(line);
        expect(withoutAnswer(after, one).some((other) => isSameAnswer(other.answer, one))).toBe(false);
        expect(readTaken(stored(after))).toEqual(after);
      }),
    );
  });

  test('the newest stand first, and no more than ten', () => {
    const many = Array.from({ length: 12 }, (_, to) => answer({ to }));
    const kept = many.reduce<readonly TakenAnswer[]>((list, one) => withLines(list, one, ['note']), []);
    expect(kept).toHaveLength(MOST_KEPT);
    expect(kept[0]?.answer.to).toBe(11);
  });
});

describe('an answer after another', () => {
  const kept = (made: string, part = {}) => [{ answer: answer({ made, ...part }), taken: ['next' as const] }];

  test.each([
    ['the same again', '2026-11-20', {}, { kind: 'again', than: '2026-11-20' }],
    ['another of the same day', '2026-11-20', { note: 'x' }, { kind: 'same-day', than: '2026-11-20' }],
    ['older than one that is kept', '2026-11-25', {}, { kind: 'older', than: '2026-11-25' }],
    ['newer', '2026-11-02', {}, { kind: 'newer', than: '2026-11-02' }],
    ['to another handover', '2026-11-02', { to: 8 }, undefined],
  ])('%s', (_, made, part, expected) => {
    expect(earlierThan(kept(made, part), answer())).toEqual(expected);
  });

  test('takes the place of the same line of an older one, and of nothing else', () => {
    const list: TakenAnswer[] = [
      { answer: answer({ made: '2026-11-02', next: NEXT, note: 'oud' }), taken: ['steps', 'next', 'note'] },
      { answer: answer({ made: '2026-11-09', next: NEXT }), taken: ['next'] },
      { answer: answer({ to: 9, made: '2026-11-12', next: NEXT }), taken: ['steps', 'next'] },
    ];
    expect(standing(list).map(({ answer: { made }, taken }) => [made, taken])).toEqual([
      ['2026-11-12', ['steps', 'next']],
      ['2026-11-09', ['next']],
      ['2026-11-02', ['note']],
    ]);
  });
});

describe('steps beside each other', () => {
  test('every step of both sides is there once, and the same only when weeks and hours are', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), fc.array(anyStep, { maxLength: 8 }), (yours, theirs) => {
        const beside = besideEachOther(yours, theirs);
        expect(beside.flatMap(({ yours: one }) => one ?? [])).toEqual(yours);
        expect(beside.flatMap(({ theirs: one }) => one ?? [])).toEqual(theirs);
        for (const { same, yours: mine, theirs: other } of beside)
          expect(same).toBe(
            mine && other ? JSON.stringify({ ...mine, purpose: '' }) === JSON.stringify({ ...other, purpose: '' }) : false,
          );
      }),
    );
  });
});

describe('the marker of a phase', () => {
  const marked = {
    purpose: 'settle',
    weeks: 2,
    open: false,
    hours: [3, 0, 3, 0, 0, 0, 0],
    tasks: '',
    from: { reader: 'occupational', made: '2026-11-20' },
  };
  const building = { contract: 38, phases: [marked], free: [], off: [], restBetween: false, start: null, arranged: '' };

  test('is read back; a marker that cannot be read costs nothing else', () => {
    expect(readBuilding(stored(building))).toEqual(building);
    for (const from of [undefined, 'arts', { reader: 'employer', made: '2026-11-20' }, { reader: 'coach', made: 'ooit' }])
      expect(readBuilding({ ...building, phases: [{ ...marked, from }] }).phases[0]).toEqual({ ...marked, from: undefined });
  });

  test('goes when a weekday that it works on becomes free, and only then', () => {
    const paper = readBuilding(building);
    expect(staysFree(paper, [0]).phases[0]?.from).toBeUndefined();
    expect(staysFree(paper, [1]).phases[0]?.from).toEqual(marked.from);
    expect(staysFree(paper, [0])).toMatchObject({ free: [0], contract: 38 });
    expect(sum(staysFree(paper, [0]).phases[0]?.hours ?? [])).toBe(6);
  });
});
