import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PURPOSES } from '../../rules/building/shape.ts';
import { NEAR_COMPLAINTS, NEAR_OBSTACLES } from '../../rules/handover/fitting.ts';
import {
  ACTIVITY_GROUPS,
  ACTIVITY_IDS,
  activitiesNear,
  CONSENTS,
  DEMAND_GROUPS,
  DEMANDS,
  EMPTY_DRAFT,
  type HandoverDraft,
  HELPS,
  handoverOf,
  lettersOver,
  type Making,
  MOST,
  OTHERS,
  pack,
  READERS,
  readDraft,
  readSent,
  roomLeft,
  SECTIONS,
  type Section,
  tooLongIn,
  unpack,
  withSent,
} from '../../rules/handover/index.ts';
import { lawOn, questionOf, replay } from '../../rules/index.ts';
import { answersOn, PEOPLE } from '../personas/people.ts';

const ANSWERS = { country: 'BE', statute: 'employee', absence: '4w-12m', first_sick_day: '2026-02-16', complaints: ['fatigue'] };
const STEP = { number: 1, purpose: PURPOSES[0], weeks: 2, open: false, hours: [3, 0, 3, 0, 0, 0, 0], total: 6 };
const PROPOSAL = { contract: 38, phases: [STEP], weeks: [], reviews: [] };

/** Everything filled in. */
const FULL: HandoverDraft = {
  ...EMPTY_DRAFT,
  name: 'An',
  asks: ['start'],
  questions: 'Mag ik thuis werken?',
  job: 'loket',
  contract: 38,
  demands: ['focus'],
  activities: ['tired'],
  hardOwn: 'Na twee uur is het op.',
  helps: ['short-breaks'],
  days: ['2026-12-01'],
  weekly: ['2'],
  others: { gp: { consent: 'call', contact: '0470 00 00 00' }, occupational: { consent: 'call', contact: '' } },
};
const making = (part: Partial<Making> = {}): Making => ({
  draft: FULL,
  sections: SECTIONS,
  reader: 'occupational',
  writer: 'self',
  answers: ANSWERS,
  proposal: PROPOSAL,
  id: 7,
  made: '2026-11-22',
  until: '2026-12-22',
  ...part,
});

const drafts: fc.Arbitrary<HandoverDraft> = fc
  .record({
    name: fc.string({ maxLength: 80 }),
    asks: fc.subarray(['start', 'too-heavy']),
    questions: fc.string({ maxLength: 200 }),
    job: fc.string({ maxLength: 80 }),
    contract: fc.constantFrom(null, 19.5, 38),
    demands: fc.subarray([...DEMANDS]),
    activities: fc.subarray([...ACTIVITY_IDS]),
    hardOwn: fc.string({ maxLength: 300 }),
    helps: fc.subarray([...HELPS]),
    ability: fc.constantFrom(null, 0, 10),
    days: fc.subarray(['2026-12-01', '2027-01-05']),
    weekly: fc.subarray(['0', '6']),
    others: fc.dictionary(
      fc.constantFrom(...OTHERS),
      fc.record({ consent: fc.constantFrom(...CONSENTS), contact: fc.string({ maxLength: 90 }) }),
    ),
  })
  .map((part) => readDraft({ ...EMPTY_DRAFT, ...part }));

/** The fields of the draft that a section shows. */
const FIELDS: Readonly<Record<Section, readonly (keyof HandoverDraft)[]>> = {
  questions: ['asks', 'questions'],
  work: ['job', 'contract', 'pattern', 'commute', 'demands'],
  hard: ['activities', 'hardOwn', 'helps', 'helpsOwn', 'ability'],
  presence: ['days', 'weekly', 'presenceOwn'],
  steps: [],
  others: ['others'],
  rights: [],
};

describe('what is left out', () => {
  test('leaves no trace: the bytes are those of somebody who never typed it', () => {
    fc.assert(
      fc.property(drafts, fc.subarray([...SECTIONS]), fc.constantFrom(...READERS), (draft, sections, reader) => {
        const off = SECTIONS.filter((section) => !sections.includes(section));
        const emptied = { ...draft };
        for (const field of off.flatMap((section) => FIELDS[section])) Object.assign(emptied, { [field]: EMPTY_DRAFT[field] });
        const other = {
          draft: emptied,
          sections,
          reader,
          proposal: off.includes('steps') ? undefined : PROPOSAL,
          answers: off.includes('rights') ? { country: 'BE' } : ANSWERS,
        };
        const bytes = pack({ handover: handoverOf(making({ draft, sections, reader })) });
        expect([...bytes]).toEqual([...pack({ handover: handoverOf(making(other)) })]);
      }),
      { numRuns: 200 },
    );
  });

  test.each(PEOPLE.map((person) => [person.id, person] as const))('%s: the preview is what the reader gets', (_, person) => {
    const { answers } = replay(answersOn(person, '2026-11-21'), lawOn('2026-11-21')).facts;
    const draft = { ...FULL, asks: ['too-heavy', 'start'], demands: ['travel', 'focus', 'pace'], weekly: ['6', '0'] };
    const handover = handoverOf(making({ draft: readDraft(draft), answers }));
    expect(handover.rights).toBeDefined();
    expect(unpack(pack({ handover }))).toEqual({ handover });
  });

  test('nothing ticked shows nothing', () => {
    const shown = handoverOf(making({ sections: [] }));
    expect(SECTIONS.filter((section) => section in shown)).toEqual([]);
  });

  test('the reader is not named among the others', () => {
    expect(handoverOf(making()).others?.map(({ who }) => who)).toEqual(['gp']);
    expect(handoverOf(making({ reader: 'coach' })).others?.map(({ who }) => who)).toEqual(['gp', 'occupational']);
  });
});

describe('texts that are too long', () => {
  test('are told for ticked sections only, with the letters that do not fit', () => {
    const draft = { ...FULL, hardOwn: 'x'.repeat(MOST.own + 3), questions: `kort\n${'y'.repeat(MOST.question + 1)}` };
    expect(tooLongIn(draft, ['hard', 'work'])).toEqual(['hard']);
    expect(tooLongIn(draft, SECTIONS)).toEqual(['questions', 'hard']);
    expect(tooLongIn(FULL, SECTIONS)).toEqual([]);
    expect(lettersOver(draft.hardOwn, MOST.own)).toBe(3);
  });

  test('a text that fits is never cut, one that does not always says so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (hardOwn) => {
        const draft = { ...EMPTY_DRAFT, hardOwn, activities: FULL.activities };
        const own = handoverOf(making({ draft, sections: ['hard'] })).hard?.own ?? '';
        const fits = handoverOf(making({ draft: { ...draft, hardOwn: own }, sections: ['hard'] })).hard?.own ?? '';
        expect(fits).toBe(own);
        expect(tooLongIn(draft, ['hard']).length > 0).toBe(roomLeft(hardOwn, MOST.own) < 0);
      }),
    );
  });
});

describe('what is kept of a handover', () => {
  const handover = handoverOf(making());

  test('names it, its day, reader and parts, and its steps; nothing that was typed', () => {
    const [entry] = withSent(undefined, handover);
    expect(entry).toEqual({
      id: 7,
      made: '2026-11-22',
      until: '2026-12-22',
      reader: 'occupational',
      sections: SECTIONS,
      steps: [{ purpose: STEP.purpose, weeks: 2, open: false, hours: STEP.hours }],
    });
    expect(withSent(undefined, handoverOf(making({ sections: ['work'] })))[0]).not.toHaveProperty('steps');
  });

  test('ten at most, newest first, the same one once', () => {
    let kept: unknown = [];
    for (let id = 0; id < 12; id += 1) kept = withSent(kept, { ...handover, id });
    expect(readSent(kept).map(({ id }) => id)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    expect(readSent(withSent(kept, { ...handover, id: 5 })).map(({ id }) => id)).toEqual([5, 11, 10, 9, 8, 7, 6, 4, 3, 2]);
  });

  test('old or damaged entries count as none', () => {
    const good = withSent(undefined, handover);
    for (const bad of [undefined, 'x', {}, 3, null]) expect(readSent(bad)).toEqual([]);
    expect(readSent([{ id: 'x' }, ...good, { ...good[0], made: '2026-02-31' }])).toEqual(good);
  });
});

describe('what is offered first', () => {
  test.each([
    ['activities', ACTIVITY_GROUPS, ACTIVITY_IDS],
    ['demands', DEMAND_GROUPS, DEMANDS],
  ] as const)('%s stand in groups of at most six, each once', (_, groups, all) => {
    const lists: readonly (readonly string[])[] = Object.values(groups);
    expect(lists.flat().sort()).toEqual([...all].sort());
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(6);
  });

  test.each([
    ['complaints', NEAR_COMPLAINTS],
    ['obstacles', NEAR_OBSTACLES],
  ] as const)('every answer on %s has something near, and nothing else has', (id, table) => {
    const asked = questionOf(id);
    const options = asked?.kind === 'ticks' ? asked.options : [];
    expect(Object.keys(table).sort()).toEqual([...options].sort());
    const near: readonly string[] = Object.values(table).flat();
    expect(near.filter((activity) => !ACTIVITY_IDS.some((known) => known === activity))).toEqual([]);
  });

  test('follows the answers', () => {
    expect([...activitiesNear({ complaints: ['sleep'], obstacles: ['busy-place'] })]).toEqual([
      'rested',
      'whole-day',
      'busy',
      'talk',
    ]);
    expect(activitiesNear({ complaints: 'unknown' }).size).toBe(0);
  });
});
