import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PhysicianAnswer } from '../../rules/handover/answer.ts';
import { HELPS } from '../../rules/handover/helps.ts';
import type { TakenAnswer } from '../../rules/handover/taken.ts';
import { ANSWER_LINES, READERS, WAYS } from '../../rules/handover/vocabulary.ts';
import { saysHealth } from '../../rules/health-words/index.ts';
import { type PlannedAdjustment, plan } from '../../rules/index.ts';
import { offeredFrom } from '../../rules/sheets/answered.ts';
import { readSheetPaper } from '../../rules/sheets/paper.ts';
import { pass } from '../../rules/sheets/whitelist.ts';
import base from '../../src/locales/nl/tools/sheets.json';
import { answer } from '../handover/answers.ts';
import { physicianAnswers, takenLines } from '../handover/arbitrary.ts';

const DAY = '2026-11-21';
const PLAN = plan({ country: 'BE', statute: 'employee', phase: 'recovering', wish: 'gradual' }, DAY, { whole: true });
const sheetOf = (kept: readonly TakenAnswer[], ticked: readonly string[]) =>
  pass({ plan: PLAN, marks: {}, paper: readSheetPaper({ answered: [...ticked] }), offered: offeredFrom(kept, DAY) });
const idsOf = (kept: readonly TakenAnswer[]) => offeredFrom(kept, DAY).map(({ id }) => id);
const taken = (part: Partial<PhysicianAnswer>): TakenAnswer[] => [{ answer: answer(part), taken: ANSWER_LINES }];

const AIDS = { ways: [{ way: 'aids' as const, own: 'Een hoge stoel' }], sheet: ['aids' as const] };
const NEXT = { next: { how: 'visit' as const, day: '2026-12-01' }, sheet: ['next' as const] };

/** Texts about health among texts about work, in an answer that everything is allowed of. */
const told = fc.constantFrom('na de chemo', 'borstkanker', 'Een stoel', 'minder balie', 'pain', 'Behandlung', 'après la chimio');
const answers: fc.Arbitrary<PhysicianAnswer> = fc
  .tuple(physicianAnswers, fc.array(fc.record({ way: fc.constantFrom(...WAYS), own: told }), { maxLength: 4 }), fc.boolean())
  .map(([one, ways, own]) => (own ? { ...one, ways } : one));

describe('an answer on the way to a sheet for work', () => {
  test('three have to agree: its writer, who takes it over, and who ticks it on the sheet', () => {
    const kept = taken(AIDS);
    expect(sheetOf(kept, idsOf(kept)).ways).toEqual([{ way: 'aids', own: 'Een hoge stoel' }]);
    expect(sheetOf(kept, []).ways).toBeUndefined();
    expect(sheetOf(taken({ ...AIDS, sheet: [] }), idsOf(kept)).ways).toBeUndefined();
    expect(sheetOf([{ answer: answer(AIDS), taken: [] }], idsOf(kept)).ways).toBeUndefined();
  });

  test('a tick holds for what it said: an answer that says something else is off again', () => {
    const ids = idsOf(taken(AIDS));
    expect(sheetOf(taken({ ...AIDS, ways: [{ way: 'aids', own: 'Een lage stoel' }] }), ids).ways).toBeUndefined();
    expect(sheetOf(taken({ ...AIDS, made: '2026-11-21' }), ids).ways).toBeUndefined();
    const next = idsOf(taken(NEXT));
    expect(sheetOf(taken(NEXT), next).next).toBe('2026-12-01');
    expect(sheetOf(taken({ ...NEXT, next: { how: 'visit', day: '2026-12-02' } }), next).next).toBeUndefined();
  });

  test.each(READERS)('a next talk is for the sheet only with the service of the employer: %s', (reader) => {
    expect(offeredFrom(taken({ ...NEXT, reader }), DAY)).toHaveLength(reader === 'occupational' ? 1 : 0);
  });

  test('a day that is behind, or no day, stands on no sheet', () => {
    expect(idsOf(taken({ ...NEXT, next: { how: 'visit', day: '2026-11-20' } }))).toEqual([]);
    expect(idsOf(taken({ ...NEXT, next: { how: 'visit' } }))).toEqual([]);
  });

  test('own words about health stay off, and the person hears it', () => {
    const kept = taken({ ...AIDS, ways: [{ way: 'aids', own: 'Een stoel na de operatie' }] });
    expect(offeredFrom(kept, DAY)).toEqual([{ id: expect.any(String), withoutOwn: true, line: { way: 'aids' } }]);
    const bare = taken({ ...AIDS, ways: [{ way: 'aids' }] });
    expect(offeredFrom(bare, DAY)).toEqual([{ id: expect.any(String), withoutOwn: false, line: { way: 'aids' } }]);
    expect(sheetOf(kept, idsOf(kept)).ways).toEqual([{ way: 'aids' }]);
  });

  test('the same line of two answers is offered once, as the newest said it', () => {
    const older = taken({ ...AIDS, to: 8, made: '2026-11-10' });
    const newer = taken({ ...AIDS, to: 9, made: '2026-11-18' });
    expect(idsOf([...older, ...newer])).toEqual(idsOf(newer));
    expect(idsOf([...newer, ...older])).toEqual(idsOf(newer));
  });

  test('own words stand on one line, whatever signs were between them', () => {
    const [offered] = offeredFrom(taken({ ...AIDS, ways: [{ way: 'aids', own: ' Een \n\u200b\t hoge  stoel ' }] }), DAY);
    expect(offered?.line).toEqual({ way: 'aids', own: 'Een hoge stoel' });
  });

  test('beside ways there is room for fewer adjustments', () => {
    const adjustments = HELPS.slice(0, 8).map((id) => ({ id }) as PlannedAdjustment);
    const marks = Object.fromEntries(adjustments.map(({ id }) => [id, 'chosen']));
    const made = { ...PLAN, adjustments };
    const count = (answered: readonly string[]) =>
      pass({ plan: made, marks, paper: readSheetPaper({ answered: [...answered] }), offered: offeredFrom(taken(AIDS), DAY) })
        .adjustments?.length;
    expect([count([]), count(idsOf(taken(AIDS)))]).toEqual([6, 4]);
  });

  test('whatever answers hold, with every tick: ways and days only, nothing about health, nobody and no note', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ answer: answers, taken: takenLines }), { maxLength: 6 }), (kept) => {
        const offered = offeredFrom(kept, DAY);
        const ids = offered.map(({ id }) => id);
        const { ways = [], next, guides, ...rest } = sheetOf(kept, ids);
        const { guides: all, ...without } = sheetOf([], []);
        expect(rest).toEqual(without);
        // More than one sentence for a manager would not fit on the page.
        expect(guides).toEqual(ways.length > 0 ? [] : all);
        expect(new Set(ways.map(({ way }) => way)).size).toBe(ways.length);
        for (const line of ways) {
          expect(Object.keys(line).filter((key) => key !== 'way' && key !== 'own')).toEqual([]);
          expect(WAYS).toContain(line.way);
          expect(saysHealth(line.own ?? '')).toBe(false);
          expect(line.own ?? '').toBe((line.own ?? '').replace(/[\p{C}\s]+/gu, ' ').trim());
          const from = kept.filter(({ answer: { sheet }, taken: lines }) => sheet.includes(line.way) && lines.includes(line.way));
          expect(from.length).toBeGreaterThan(0);
        }
        if (next) expect(next >= DAY).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('every way has its words, without a word about health', () => {
    expect(Object.keys(base.sheets.way).sort()).toEqual([...WAYS].sort());
    const texts = [...Object.values(base.sheets.way), base.sheets.paper.ways, base.sheets.paper.next];
    expect(texts.filter((text) => saysHealth(text))).toEqual([]);
  });
});
