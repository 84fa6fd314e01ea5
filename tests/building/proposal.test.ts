import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checks,
  EMPTY_PAPER,
  EXAMPLES,
  phasesOf,
  proposalOf,
  readBuilding,
  reviewWeeks,
  sameEachDay,
  stepBackFrom,
  sum,
  weekdayOf,
} from '../../rules/building/index.ts';
import { add } from '../../rules/kit/day.ts';
import { isPublicHoliday } from '../../rules/kit/holidays.ts';
import { anyPaper, HEALTH_TASKS, paper, phase } from './papers.ts';

const READ = 'BE-employee';
const proposed = (part: Parameters<typeof paper>[0]) => proposalOf(paper({ arranged: READ, ...part }), 'BE', READ);
const codes = (part: Parameters<typeof paper>[0]) => checks(paper(part)).map(({ code }) => code);

describe('worked examples', () => {
  test('two phases around New Year: sums, Belgian holidays, the day off, the first half week', () => {
    const found = proposed({
      start: '2026-12-15',
      off: ['2026-12-24'],
      phases: [phase({ hours: [2, 3, 0, 3, 2, 0, 0], weeks: 3 }), phase({ hours: [2, 3.5, 0, 3.5, 2, 0, 0], weeks: 2 })],
    });
    expect(found?.phases.map(({ total }) => total)).toEqual([10, 11]);
    expect(found?.weeks.map(({ from, total, off }) => [from, total, off])).toEqual([
      ['2026-12-14', 8, [0]],
      ['2026-12-21', 5, [3, 4]],
      ['2026-12-28', 8, [4]],
      ['2027-01-04', 11, []],
      ['2027-01-11', 11, []],
    ]);
    expect(found?.reviews).toEqual([
      { phase: 1, week: 3, day: '2026-12-31' },
      { phase: 2, week: 2, day: '2027-01-15' },
    ]);
  });

  test('no dates and no running number after a phase that lasts as long as needed', () => {
    const found = proposed({ start: '2026-12-14', phases: [phase({ weeks: 1, open: true }), phase({ weeks: 1 })] });
    expect(found?.weeks.map(({ number, from }) => [number, from])).toEqual([
      [1, '2026-12-14'],
      [undefined, undefined],
    ]);
  });

  test('elsewhere than in Belgium, Belgian holidays are days like others', () => {
    const christmas = { start: '2026-12-21', phases: [phase({ hours: [0, 0, 0, 0, 4, 0, 0], weeks: 1 })] };
    expect(proposalOf(paper({ arranged: READ, ...christmas }), 'NL', READ)?.weeks[0]?.total).toBe(4);
    expect(proposed(christmas)?.weeks[0]?.total).toBe(0);
  });

  test('looks back at least every four weeks', () => {
    expect([1, 4, 5, 8, 9, 26].map(reviewWeeks)).toEqual([[1], [4], [3, 5], [4, 8], [3, 6, 9], [4, 7, 11, 15, 19, 22, 26]]);
  });

  test('knows Mondays', () => {
    expect(['2026-12-14', '2027-02-28', '1969-12-29'].map(weekdayOf)).toEqual([0, 6, 0]);
  });

  test('a start day counts only when the text that holds now was read', () => {
    const kept = paper({ start: '2026-12-14', arranged: 'NL-employee' });
    expect([undefined, '', READ, 'NL-employee'].map((read) => proposalOf(kept, 'BE', read)?.start)).toEqual([
      undefined,
      undefined,
      undefined,
      '2026-12-14',
    ]);
    expect(proposalOf({ ...kept, arranged: '' }, 'BE', '')?.start).toBeUndefined();
  });
});

describe('a paper that is not one', () => {
  test.each([
    undefined,
    null,
    'text',
    3,
    [],
    { contract: 38 },
    { ...paper(), contract: 99 },
    { ...paper(), phases: [{ weeks: 2 }] },
  ])('%j is empty, and no error', (kept) => {
    expect(readBuilding(kept)).toEqual(EMPTY_PAPER);
    expect(proposalOf(kept)).toBeUndefined();
  });

  test.each([
    { ...paper(), phases: [phase({ hours: [0.3, 0, 0, 0, 0, 0, 0] })] },
    { ...paper(), phases: [phase({ hours: [3] })] },
    { ...paper(), phases: [phase({ weeks: 0 })] },
    { ...paper(), start: '2026-02-30' },
    { ...paper(), start: '2041-01-01' },
  ])('a value outside its limits makes it empty', (kept) => {
    expect(readBuilding(kept)).toEqual(EMPTY_PAPER);
  });
});

describe('what stands in the way, and what is only said', () => {
  test('nothing is filled in', () => expect(checks(EMPTY_PAPER).map(({ code }) => code)).toEqual(['no-contract', 'no-phases']));
  test('more hours than the contract', () => {
    const hours = [8, 8, 8, 8, 8, 0, 0];
    expect(codes({ phases: [phase({ hours })] })).toEqual(['over-contract']);
    expect(codes({ phases: [phase({ hours })], free: [4] })).toEqual([]);
  });
  test('a phase without hours', () => expect(codes({ phases: [phase()], free: [1, 3] })).toEqual(['no-hours']));
  test('two changes at once, but not when it becomes less', () => {
    const more = phase({ hours: [4, 4, 0, 4, 0, 0, 0] });
    expect(codes({ phases: [phase(), more] })).toEqual(['two-changes']);
    expect(codes({ phases: [more, phase({ purpose: 'back' })] })).toEqual([]);
    expect(codes({ phases: [phase({ tasks: 'Mails' }), phase({ tasks: 'Mails', hours: [0, 4, 0, 4, 0, 0, 0] })] })).toEqual([]);
  });
  test('a day of rest between, also from Sunday to Monday', () => {
    const rest = (hours: number[]) => codes({ restBetween: true, phases: [phase({ hours })] });
    expect(rest([3, 0, 3, 0, 3, 0, 0])).toEqual([]);
    expect(rest([3, 3, 0, 0, 0, 0, 0])).toEqual(['no-rest-between']);
    expect(rest([3, 0, 0, 0, 0, 0, 3])).toEqual(['no-rest-between']);
  });
  test('growth by the calendar: more hours every week', () => {
    const grown = [2, 3, 4].map((hours) => phase({ weeks: 1, hours: [0, hours, 0, 0, 0, 0, 0] }));
    expect(codes({ phases: grown })).toEqual(['every-week-more']);
    expect(codes({ phases: grown.map((one) => ({ ...one, open: true })) })).toEqual([]);
    expect(codes({ phases: grown.map((one) => ({ ...one, weeks: 3 })) })).toEqual([]);
  });
  test.each(HEALTH_TASKS)('%s stays on the own screen', (tasks) => {
    expect(codes({ phases: [phase({ tasks })] })).toEqual(['health-word']);
    expect(proposed({ phases: [phase({ tasks })] })?.phases[0]).not.toHaveProperty('tasks');
  });
  test.each([
    'Muziek kiezen',
    'Coöperatie bezoeken',
    'Operationele planning',
    'Moet nog afgesproken worden',
    'Documenten scannen',
  ])('%s is about work', (tasks) => expect(proposed({ phases: [phase({ tasks })] })?.phases[0]?.tasks).toBe(tasks));
});

describe('for any paper', () => {
  const each = (look: (found: NonNullable<ReturnType<typeof proposalOf>>, kept: ReturnType<typeof paper>) => void) =>
    fc.assert(
      fc.property(anyPaper, (kept) => {
        const found = proposalOf(kept, 'BE', READ);
        if (found) look(found, kept);
      }),
      { numRuns: 400 },
    );

  test('what is kept reads back as it was', () => {
    fc.assert(
      fc.property(anyPaper, (kept) => {
        expect(readBuilding(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
    );
  });

  test('every total is the sum of its days, and never above the contract', () => {
    let seen = 0;
    each((found) => {
      seen += 1;
      for (const { hours, total } of [...found.phases, ...found.weeks]) {
        expect(hours.reduce((all, some) => all + some, 0)).toBe(total);
        expect(total).toBeLessThanOrEqual(found.contract);
      }
    });
    expect(seen).toBeGreaterThan(10);
  });

  test('nobody works on a public holiday, a day off, a day that stays free, or before the start', () => {
    let dated = 0;
    each((found, kept) => {
      for (const week of found.weeks) {
        week.hours.forEach((hours, day) => {
          if (kept.free.includes(day)) expect(hours).toBe(0);
          if (!week.from) return;
          const date = add(week.from, day, 'days');
          if (isPublicHoliday(date) || kept.off.includes(date) || date < (found.start ?? '')) {
            dated += 1;
            expect(hours).toBe(0);
          }
        });
      }
    });
    expect(dated).toBeGreaterThan(10);
  });

  test('weeks are in order, and every phase ends with a look back', () => {
    each((found) => {
      const numbered = found.weeks.flatMap(({ number }) => (number === undefined ? [] : [number]));
      expect(numbered).toEqual(numbered.map((_, index) => index + 1));
      for (const { number, weeks } of found.phases)
        expect(found.reviews).toContainEqual(expect.objectContaining({ phase: number, week: weeks }));
    });
  });

  test('nothing about health is handed on', () => {
    each((found) => {
      expect(JSON.stringify(found)).not.toMatch(/kanker|chemo|behandel|diagnos|operatie|medicatie|therap/i);
    });
  });
});

describe('examples and a step back', () => {
  test('an example never has more hours than the contract, and nothing that blocks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EXAMPLES), fc.integer({ min: 4, max: 240 }), (example, quarters) => {
        const contract = quarters / 4;
        const phases = phasesOf(example, contract);
        for (const { hours } of phases) expect(sum(hours)).toBeLessThanOrEqual(contract);
        expect(readBuilding(paper({ contract, phases })).phases).toEqual(phases);
        if (example !== 'own') expect(checks(paper({ contract, phases })).filter(({ blocks }) => blocks)).toEqual([]);
      }),
    );
  });

  test('the examples of 38 hours change one thing at a time', () => {
    for (const example of ['calm', 'even'] as const) expect(codes({ phases: phasesOf(example, 38) })).toEqual([]);
    expect(phasesOf('calm', 38).map(({ open }) => open)).toEqual([true, true, true, true]);
    expect(phasesOf('even', 38).map(({ open }) => open)).toEqual([false, false, false, true]);
    expect(phasesOf('calm', 38)[0]?.hours).toEqual([0, 3, 0, 3, 0, 0, 0]);
    expect(phasesOf('even', 38)[2]?.hours).toEqual([2.5, 2.5, 2.5, 2.5, 2.5, 0, 0]);
  });

  test('who begins without an example has one phase, with nothing in it', () => {
    expect(phasesOf('own', 38)).toEqual([{ purpose: 'settle', weeks: 2, open: false, hours: [0, 0, 0, 0, 0, 0, 0], tasks: '' }]);
  });

  test('one number for every day is told when it is the same on each day with work', () => {
    expect(sameEachDay([4, 0, 4, 0, 4, 0, 0])).toBe(4);
    expect(sameEachDay([4, 0, 4, 0, 3, 0, 0])).toBeUndefined();
    expect(sameEachDay([0, 0, 0, 0, 0, 0, 0])).toBeUndefined();
  });

  test('a step back is the phase before, or about half of the first', () => {
    const later = phase({ hours: [4, 4, 0, 4, 0, 0, 0] });
    expect(stepBackFrom([phase(), later], 1)).toMatchObject({ purpose: 'back', open: true, hours: [0, 3, 0, 3, 0, 0, 0] });
    expect(stepBackFrom([later], 0).hours).toEqual([2, 2, 0, 2, 0, 0, 0]);
    expect(stepBackFrom([phase({ hours: [0.5, 0, 0, 0, 0, 0, 0] })], 0).hours[0]).toBe(0.5);
  });
});
