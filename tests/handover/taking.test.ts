import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBuilding, sum } from '../../rules/building/index.ts';
import type { Step } from '../../rules/handover/handover.ts';
import type { Sent } from '../../rules/handover/sent.ts';
import { readSent } from '../../rules/handover/sent.ts';
import { linesIn, readTaken, type TakenAnswer, takenOf, withLines } from '../../rules/handover/taken.ts';
import {
  canPutStepsBack,
  type Deed,
  isAsSent,
  isUntouched,
  keptFreeIn,
  type Papers,
  putBack,
  stepsStand,
  takeOver,
  tooMuch,
} from '../../rules/handover/taking.ts';
import { waiting } from '../../rules/handover/waiting.ts';
import { anyPaper, paper, phase } from '../building/papers.ts';
import { answer } from './answers.ts';
import { steps as anyStep, physicianAnswers, takenLines } from './arbitrary.ts';

const sent: Step[] = [
  { purpose: 'settle', weeks: 2, open: false, hours: [0, 3, 0, 3, 0, 0, 0] },
  { purpose: 'hours', weeks: 4, open: true, hours: [4, 4, 0, 4, 0, 0, 0] },
];
const less: Step = { purpose: 'back', weeks: 3, open: false, hours: [2, 0, 2, 0, 0, 0, 0] };
const phases = [
  phase({ tasks: 'Mails' }),
  phase({ purpose: 'tasks', weeks: 4, open: true, hours: [4, 4, 0, 4, 0, 0, 0], tasks: 'Balie' }),
];
const building = paper({ phases, start: '2026-12-14', arranged: 'BE-employee' });
const from = { reader: 'occupational', made: '2026-11-20' };
const adjust = (steps: readonly Step[]) => answer({ verdict: 'adjust', steps });
const taken = (steps: readonly Step[], papers: Papers = { building, answered: undefined }) =>
  takeOver(papers, adjust(steps), ['steps'], sent);

describe('steps into the build-up', () => {
  test('weeks and hours come from the answer; tasks, purpose and everything else of the person stay', () => {
    const made = readBuilding(taken([less, { ...less, open: true }]).papers.building);
    expect(made.phases).toEqual([
      { purpose: 'settle', weeks: 3, open: false, hours: less.hours, tasks: 'Mails', from },
      { purpose: 'tasks', weeks: 3, open: true, hours: less.hours, tasks: 'Balie', from },
    ]);
    expect({ ...made, phases }).toEqual(building);
  });

  test('more steps than were proposed bring their own purpose; fewer take the last away', () => {
    expect(readBuilding(taken([less, less, less]).papers.building).phases[2]).toEqual({ ...less, tasks: '', from });
    expect(readBuilding(taken([less]).papers.building).phases.map(({ tasks }) => tasks)).toEqual(['Mails']);
  });

  test('none, or an answer that wants to see somebody first, change nothing', () => {
    const papers = { building, answered: undefined };
    expect(takeOver(papers, adjust([]), ['steps'], sent)).toEqual({ taken: [], papers });
    expect(takeOver(papers, answer({ verdict: 'see-first', steps: sent }), ['steps'], sent)).toEqual({ taken: [], papers });
  });

  test('who agrees stands for the steps that were sent', () => {
    const made = takeOver({ building, answered: undefined }, answer({ verdict: 'agree' }), ['steps'], sent);
    expect(readBuilding(made.papers.building).phases.map(({ hours, from: whose }) => [hours, whose])).toEqual(
      sent.map(({ hours }) => [hours, from]),
    );
  });

  test('a week above the contract is not taken, and says which', () => {
    const much = { ...less, hours: [8, 8, 8, 8, 8, 0, 0] };
    expect(tooMuch([less, much], building)).toEqual({ step: 2, hours: 40, contract: 38 });
    expect(tooMuch([less], building)).toBeUndefined();
    expect(tooMuch([much], paper({ contract: null }))).toBeUndefined();
    const papers = { building, answered: undefined };
    const made = takeOver(papers, { ...adjust([less, much]), note: 'Bel me' }, ['steps', 'note'], sent);
    expect(made.taken).toEqual(['note']);
    expect(made.papers.building).toBe(building);
    expect(taken([much]).papers.answered).toBeUndefined();
  });

  test('hours on a weekday that stays free are told', () => {
    expect(keptFreeIn([less], paper({ free: [4, 2, 0] }))).toEqual([0, 2]);
    expect(keptFreeIn([less], paper({ free: [1] }))).toEqual([]);
  });

  test('a build-up that changed since it was sent is noticed', () => {
    expect(isAsSent(building, sent)).toBe(true);
    expect(isAsSent(paper({ phases: phases.slice(0, 1) }), sent)).toBe(false);
    expect(isAsSent({ ...building, free: [3] }, sent)).toBe(false);
  });

  test('the answer knows whether its steps still stand there', () => {
    const { papers } = taken([less]);
    expect(stepsStand(readBuilding(papers.building), adjust([less]))).toBe(true);
    expect(stepsStand(building, adjust([less]))).toBe(false);
    expect(stepsStand(readBuilding(papers.building), { ...adjust([less]), made: '2026-11-21' })).toBe(false);
  });
});

const entries: fc.Arbitrary<TakenAnswer> = fc.record({ answer: physicianAnswers, taken: takenLines });
/** What may stand in storage, good or not. */
const anyPapers: fc.Arbitrary<Papers> = fc.record({
  building: fc.oneof(anyPaper, fc.constant(undefined), fc.anything()),
  answered: fc.oneof(fc.array(entries, { maxLength: 12 }), fc.constant(undefined), fc.anything()),
});

describe('any answer, any papers', () => {
  test('what comes out can be read, is never above the contract, and names only what was taken', () => {
    fc.assert(
      fc.property(anyPapers, physicianAnswers, fc.array(anyStep, { maxLength: 8 }), (papers, one, yours) => {
        const lines = linesIn(one, yours);
        const made = takeOver(papers, one, lines, yours);
        const { contract, phases: built } = readBuilding(made.papers.building);
        if (made.taken.includes('steps')) {
          expect(built.length).toBeGreaterThan(0);
          expect(built.every((step) => step.from?.made === one.made)).toBe(true);
          if (contract !== null) for (const { hours } of built) expect(sum(hours)).toBeLessThanOrEqual(contract);
        } else expect(made.papers.building).toBe(papers.building);
        if (made.taken.length > 0)
          expect(takenOf(readTaken(made.papers.answered), one)).toEqual(expect.arrayContaining([...made.taken]));
        else expect(made.papers).toBe(papers);
      }),
      { numRuns: 500 },
    );
  });

  test('putting back right away gives exactly the papers of before', () => {
    fc.assert(
      fc.property(anyPapers, physicianAnswers, fc.array(anyStep, { maxLength: 8 }), (papers, one, yours) => {
        const copy = structuredClone(papers);
        const made = takeOver(papers, one, linesIn(one, yours), yours);
        const deed: Deed = { lines: made.taken, before: papers, after: made.papers };
        const back = putBack(made.papers, one, made.taken, deed, deed);
        expect(back).toBe(papers);
        expect(back).toEqual(copy);
      }),
      { numRuns: 300 },
    );
  });
});

describe('putting back later', () => {
  const one = { ...adjust([less]), note: 'Bel me' };
  const before: Papers = { building, answered: undefined };
  const steps = takeOver(before, one, ['steps'], sent);
  const first: Deed = { lines: ['steps'], before, after: steps.papers };
  const note = takeOver(steps.papers, one, ['note'], sent);
  const last: Deed = { lines: ['note'], before: steps.papers, after: note.papers };

  test('one line of several goes, the others stay', () => {
    const back = putBack(note.papers, one, ['steps'], last, first);
    expect(back.building).toBe(building);
    expect(readTaken(back.answered)[0]?.taken).toEqual(['note']);
  });

  test('what was done is only undone whole while nobody wrote since', () => {
    const since: Papers = { ...note.papers, answered: withLines(readTaken(note.papers.answered), { ...one, to: 8 }, ['note']) };
    const back = putBack(since, one, ['note'], last, first);
    expect(readTaken(back.answered).map(({ answer: { to }, taken: kept }) => [to, kept])).toEqual([
      [8, ['note']],
      [7, ['steps']],
    ]);
    expect(back.building).toBe(since.building);
  });

  test('a deed is untouched while both papers are as it left them', () => {
    expect(isUntouched(note.papers, last)).toBe(true);
    expect(isUntouched({ ...note.papers, building: paper({ contract: 20 }) }, last)).toBe(false);
    expect(isUntouched({ ...note.papers, answered: [] }, last)).toBe(false);
  });

  test('without a deed to go back to, lines go and the build-up stays', () => {
    const back = putBack(note.papers, one, ['steps', 'note'], undefined, undefined);
    expect(back.building).toBe(note.papers.building);
    expect(readTaken(back.answered)[0]?.taken).toEqual(['steps']);
  });

  test('a build-up that somebody changed meanwhile is not overwritten', () => {
    const changed = { ...note.papers, building: paper({ contract: 20 }) };
    expect(canPutStepsBack(changed, first)).toBe(false);
    const back = putBack(changed, one, ['steps', 'note'], last, first);
    expect(back.building).toBe(changed.building);
    expect(readTaken(back.answered)[0]?.taken).toEqual(['steps']);
  });
});

describe('what was sent and not answered', () => {
  const entry = (part: Partial<Sent>): Sent => ({
    id: 7,
    made: '2026-11-10',
    until: '2026-12-10',
    reader: 'occupational',
    sections: [],
    ...part,
  });
  const told = (list: readonly Sent[], day: string, kept: readonly TakenAnswer[] = [], settled: readonly number[] = []) =>
    waiting(list, kept, settled, day).map(({ sent: { id }, state }) => [id, state]);

  test('waits, after a week asks for a call, and after its last day says that it is over', () => {
    expect(told([entry({})], '2026-11-16')).toEqual([[7, 'waits']]);
    expect(told([entry({})], '2026-11-17')).toEqual([[7, 'long']]);
    expect(told([entry({})], '2026-12-10')).toEqual([[7, 'long']]);
    expect(told([entry({})], '2026-12-11')).toEqual([[7, 'over']]);
  });

  test('is gone when an answer is kept, when the person says so, and when a newer one went to the same reader', () => {
    expect(told([entry({})], '2026-11-16', withLines([], answer(), ['note']))).toEqual([]);
    expect(told([entry({})], '2026-11-16', withLines([], answer({ to: 8 }), ['note']))).toEqual([[7, 'waits']]);
    expect(told([entry({})], '2026-11-16', [], [7])).toEqual([]);
    expect(told([entry({ id: 9 }), entry({}), entry({ id: 5, reader: 'coach' })], '2026-11-16')).toEqual([
      [9, 'waits'],
      [5, 'waits'],
    ]);
  });

  test('what was kept of it is read back; rubbish is left out', () => {
    const list = [entry({ sections: ['steps'], steps: sent.map((step) => ({ ...step, hours: [...step.hours] })) })];
    expect(readSent(JSON.parse(JSON.stringify(list)))).toEqual(list);
    fc.assert(
      fc.property(fc.anything(), (rubbish) => {
        expect(readSent([rubbish, entry({})]).at(-1)).toEqual(entry({}));
      }),
    );
    expect(readSent([entry({ steps: [{ ...list[0]?.steps?.[0], weeks: 0 } as never] })])).toEqual([]);
  });
});
