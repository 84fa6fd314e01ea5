import { describe, expect, test } from 'vitest';
import { checks, EMPTY_PAPER, readBuilding, staysFree } from '../../rules/building/index.ts';
import { sameEachDay } from '../../rules/building/sums.ts';
import { paper, phase } from './papers.ts';

const WORK = [3, 0, 3, 0, 0, 0, 0];
const codes = (part: Parameters<typeof paper>[0]) => checks(paper(part)).map(({ code }) => code);

describe('what a look at the paper finds', () => {
  test('names the phase, counted from one, and whether it blocks', () => {
    const phases = [phase({ hours: WORK }), phase({ hours: [9, 9, 9, 9, 9, 0, 0] })];
    expect(checks(paper({ contract: 38, phases }))).toEqual([
      { code: 'over-contract', phase: 2, blocks: true },
      { code: 'two-changes', phase: 2, blocks: false },
    ]);
    expect(checks(EMPTY_PAPER)).toEqual([
      { code: 'no-contract', phase: 0, blocks: true },
      { code: 'no-phases', phase: 0, blocks: true },
    ]);
  });

  test('says what blocks first, also when it was found later', () => {
    const phases = [phase({ hours: [4, 4, 0, 0, 0, 0, 0] }), phase({ hours: [0, 0, 0, 0, 0, 0, 0] })];
    expect(checks(paper({ phases, restBetween: true })).map(({ code, phase: at }) => [code, at])).toEqual([
      ['no-hours', 2],
      ['no-rest-between', 1],
    ]);
  });

  test('hours of exactly the contract are not more than the contract', () => {
    expect(codes({ contract: 6, phases: [phase({ hours: WORK })] })).toEqual([]);
    expect(codes({ contract: 5.5, phases: [phase({ hours: WORK })] })).toEqual(['over-contract']);
  });
});

describe('two changes at once', () => {
  const longer = [4, 0, 4, 0, 0, 0, 0];
  const from = phase({ hours: WORK, tasks: 'Mails', purpose: 'tasks' });
  test.each([
    ['longer days and other tasks', { hours: longer, tasks: 'Telefoon' }, ['two-changes']],
    ['longer days and the same tasks', { hours: longer, tasks: ' Mails ' }, []],
    ['longer days and tasks not told', { hours: longer, tasks: ' ' }, []],
    ['other tasks only', { hours: WORK, tasks: 'Telefoon' }, []],
    ['a step back with other tasks and longer days', { hours: longer, tasks: 'Telefoon', purpose: 'back' as const }, []],
    ['more days, none longer, other tasks', { hours: [3, 0, 3, 0, 3, 0, 0], tasks: 'Telefoon' }, ['two-changes']],
    ['fewer and shorter days', { hours: [2, 0, 0, 0, 0, 0, 0], tasks: 'Mails' }, []],
  ])('%s', (_, change, found) => expect(codes({ phases: [from, { ...from, ...change }] })).toEqual(found));
});

describe('more every week', () => {
  const week = (hours: number, more: Partial<ReturnType<typeof phase>> = {}) =>
    phase({ hours: [hours, 0, 0, 0, 0, 0, 0], weeks: 1, ...more });
  test.each([
    ['three weeks, each with more', [week(1), week(2), week(3)], true],
    ['more, the same, more', [week(1), week(2), week(2), week(3)], false],
    ['more once', [week(1), week(1), week(2)], false],
    ['more only at the end', [week(2), week(2), week(2), week(3)], false],
    ['a phase of two weeks between', [week(1), week(2, { weeks: 2 }), week(3)], false],
    ['a phase as long as needed between', [week(1), week(2, { open: true }), week(3)], false],
  ])('%s', (_, phases, found) => expect(codes({ phases }).includes('every-week-more')).toBe(found));
});

describe('what is kept', () => {
  test.each<[string, Partial<ReturnType<typeof paper>>]>([
    ['a start before the first year that is counted', { start: '2018-12-31' }],
    ['a day of the week below Monday', { free: [-1] }],
    ['a day of the week after Sunday', { free: [7] }],
    ['a contract of nothing', { contract: 0 }],
    ['a phase of more than half a year', { phases: [phase({ weeks: 27 })] }],
    ['hours below nothing', { phases: [phase({ hours: [-1, 0, 0, 0, 0, 0, 0] })] }],
    ['more than twelve hours a day', { phases: [phase({ hours: [12.5, 0, 0, 0, 0, 0, 0] })] }],
  ])('%s is not read', (_, part) => expect(readBuilding(paper(part))).toEqual(EMPTY_PAPER));

  test.each<[string, Partial<ReturnType<typeof paper>>]>([
    ['the first day that is counted', { start: '2019-01-01' }],
    ['the last day that is counted', { start: '2040-12-31' }],
    ['Monday and Sunday', { free: [0, 6] }],
    ['sixty hours', { contract: 60 }],
    ['half a year of twelve hours a day', { phases: [phase({ weeks: 26, hours: [12, 0, 0, 0, 0, 0, 0] })] }],
  ])('%s is', (_, part) => expect(readBuilding(paper(part))).toEqual(paper(part)));

  test('an answer stays who gave it, until a day with hours is taken away', () => {
    const given = phase({ hours: WORK, from: { reader: 'occupational', made: '2026-11-02' } });
    const changed = (free: number[]) => staysFree(paper({ phases: [given], free: [] }), free).phases[0]?.from;
    expect(changed([1])).toEqual(given.from);
    expect(changed([0])).toBeUndefined();
  });

  test('the same number each day is told only when there are hours', () => {
    expect(sameEachDay(WORK)).toBe(3);
    expect(sameEachDay([3, 0, 4, 0, 0, 0, 0])).toBeUndefined();
    expect(sameEachDay([0, 0, 0, 0, 0, 0, 0])).toBeUndefined();
  });
});
