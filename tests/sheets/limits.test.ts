import { describe, expect, test } from 'vitest';
import { type Plan, plan } from '../../rules/index.ts';
import { readSheetPaper } from '../../rules/sheets/paper.ts';
import { startFor } from '../../rules/sheets/start.ts';
import { pass } from '../../rules/sheets/whitelist.ts';
import { paper, phase } from '../building/papers.ts';

const DAY = '2026-11-21';
const made: Plan = { ...plan({ country: 'BE', statute: 'employee' }, DAY, { whole: true }), adjustments: [], tasks: [] };
const ticked = { ...readSheetPaper(undefined), answered: ['it'] };
const sheetOf = (part: Partial<Parameters<typeof pass>[0]>) => pass({ plan: made, marks: {}, paper: ticked, ...part });
const task = (id: string, who: 'you' | 'employer') =>
  ({ id, who, station: 'now', rank: 5, because: [], cites: [], with: [] }) as const;

describe('what an answer brings to the sheet', () => {
  const next = (day: string) => sheetOf({ offered: [{ id: 'it', line: { next: day }, withoutOwn: false }] }).next;

  test('a talk of today still stands there, one of yesterday does not', () => {
    expect([next('2026-11-20'), next(DAY), next('2026-11-22')]).toEqual([undefined, DAY, '2026-11-22']);
    expect(next('2026-11-31')).toBeUndefined();
  });

  test('a way is no talk', () => {
    expect(sheetOf({ offered: [{ id: 'it', line: { way: 'from-home' } as never, withoutOwn: false }] })).not.toHaveProperty(
      'next',
    );
  });
});

describe('what the employer is asked', () => {
  test('only what is the employer’s own to do', () => {
    expect(sheetOf({ plan: { ...made, tasks: [task('employer-keeps-following-up', 'employer')] } }).guides).toContain(
      'employer-keeps-following-up',
    );
    expect(sheetOf({ plan: { ...made, tasks: [task('employer-keeps-following-up', 'you')] } }).guides).not.toContain(
      'employer-keeps-following-up',
    );
  });

  test('no adjustments where none was chosen', () => {
    expect(sheetOf({})).not.toHaveProperty('adjustments');
  });
});

test('a day to look back stands there when it is today or later, in order', () => {
  const reviews = ['2026-12-24', '2026-11-20', DAY, undefined, '2026-12-01'].map((day) => ({
    phase: 1,
    week: 2,
    ...(day ? { day } : {}),
  }));
  expect(sheetOf({ proposal: { contract: 38, phases: [], weeks: [], reviews } }).reviews).toEqual([
    DAY,
    '2026-12-01',
    '2026-12-24',
  ]);
  const many = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'].map((day) => ({ phase: 1, week: 2, day }));
  expect(sheetOf({ proposal: { contract: 38, phases: [], weeks: [], reviews: many } }).reviews).toHaveLength(3);
  expect(sheetOf({}).reviews).toEqual([]);
});

test('where no text on starting is known, a first day waits', () => {
  const answers = { country: 'other', restart_day: '2026-12-21' };
  const refused = startFor({ ...answers, country: 'BE', statute: 'employee', partial_step: 'refused' }, made, undefined, '');
  expect(refused).not.toHaveProperty('day');
  expect(startFor(answers, made, undefined, '')).toMatchObject({ waits: '2026-12-21' });
});

test.each([
  ['BE', 0],
  ['NL', 4],
] as const)('in %s Christmas of a proposal has %d hours', (country, hours) => {
  const answers = { country, statute: 'employee', restart_day: '2026-12-21' };
  const { permission } = startFor(answers, plan(answers, DAY, { whole: true }), undefined, '');
  const building = paper({
    start: '2026-12-21',
    arranged: permission.read,
    phases: [phase({ hours: [0, 0, 0, 0, 4, 0, 0], weeks: 1 })],
  });
  const { proposal, day } = startFor(answers, plan(answers, DAY, { whole: true }), building, permission.read);
  expect(proposal?.weeks[0]?.total).toBe(hours);
  expect(day).toBe('2026-12-21');
});
