import { describe, expect, test } from 'vitest';
import {
  ACTIVITY_IDS,
  ASKS,
  DEMANDS,
  EMPTY_DRAFT,
  filledSections,
  type HandoverDraft,
  HELPS,
  handoverOf,
  type Making,
  MOST,
  readDraft,
  SECTIONS,
  type Section,
} from '../../rules/handover/index.ts';

const MADE = '2026-11-21';
const STEP = { purpose: 'hours', weeks: 2, open: false, hours: [3, 0, 3, 0, 0, 0, 0] } as const;
const proposal = (part: object) => ({ contract: 38, phases: [], weeks: [], reviews: [], ...part }) as Making['proposal'];
const making = (draft: Partial<HandoverDraft> = {}, part: Partial<Making> = {}): Making => ({
  draft: { ...EMPTY_DRAFT, ...draft },
  sections: SECTIONS,
  reader: 'occupational',
  writer: 'self',
  answers: {},
  id: 7,
  made: MADE,
  until: '2026-12-21',
  ...part,
});
const shown = (draft: Partial<HandoverDraft>, part: Partial<Making> = {}) => handoverOf(making(draft, part));

describe('what was kept of a draft', () => {
  const FULL: HandoverDraft = {
    name: 'An',
    asks: ['start', 'adjustments'],
    questions: 'Een vraag\nNog een',
    job: 'loket',
    contract: 19.5,
    pattern: 'nights',
    commute: 'over-60',
    demands: ['pace', 'safety'],
    activities: ['focus', 'breath'],
    hardOwn: 'Na twee uur is het op.',
    helps: ['short-breaks'],
    helpsOwn: 'Een raam.',
    ability: 6,
    days: ['2026-12-01', '2000-01-01', '2045-12-31'],
    weekly: ['0', '6'],
    presenceOwn: 'Elke maandag.',
    others: { gp: { consent: 'call', contact: '' }, union: { consent: 'not', contact: 'balie' } },
  };

  test('comes back whole', () => expect(readDraft(FULL)).toEqual(FULL));

  test.each(['ability', 'contract'] as const)('%s at both ends', (field) => {
    for (const value of field === 'ability' ? [0, 10] : [0.5, 60])
      expect(readDraft({ ...FULL, [field]: value })[field]).toBe(value);
  });

  test.each([
    ['name', [3, 'x'.repeat(1001)]],
    ['asks', [['start', 'sick'], 'start', null]],
    ['questions', [['Een vraag']]],
    ['job', [null]],
    ['contract', [0, -1, 60.5, 20.3, '20', Number.NaN]],
    ['pattern', ['daily', 3]],
    ['commute', ['by-car', undefined]],
    ['demands', [['pace', 'x']]],
    ['activities', [['focus', 'x']]],
    ['hardOwn', [{}]],
    ['helps', [['x']]],
    ['helpsOwn', [1]],
    ['ability', [-1, 11, 5.5, '5']],
    ['days', [['2026-02-30'], ['1999-12-31'], ['2046-01-01'], [5], Array(MOST.days + 1).fill('2026-12-01')]],
    ['weekly', [['7'], [1]]],
    ['presenceOwn', [false]],
    ['others', [{ gp: { consent: 'maybe', contact: '' } }, 'gp']],
  ] as const)('%s that cannot be read is empty, and costs nothing else', (field, bad) => {
    for (const value of bad)
      expect(readDraft({ ...FULL, [field]: value }), String(value)).toEqual({ ...FULL, [field]: EMPTY_DRAFT[field] });
  });

  test('nothing, or no draft at all, is an empty one', () => {
    for (const kept of [undefined, null, 3, 'x', [], {}]) expect(readDraft(kept)).toEqual(EMPTY_DRAFT);
  });
});

describe('one thing that was typed or ticked is enough for its section, and alone in it', () => {
  test.each([
    ['questions', { asks: [ASKS[0]] }, { asks: [ASKS[0]], own: [] }],
    ['questions', { questions: '\n Mag ik thuis werken? \n\n' }, { asks: [], own: ['Mag ik thuis werken?'] }],
    ['work', { demands: [DEMANDS[0]] }, { demands: [DEMANDS[0]] }],
    ['work', { job: 'loket' }, { demands: [], job: 'loket' }],
    ['work', { contract: 20 }, { demands: [], contract: 20 }],
    ['work', { pattern: 'shifts' }, { demands: [], pattern: 'shifts' }],
    ['work', { commute: 'at-home' }, { demands: [], commute: 'at-home' }],
    ['hard', { activities: ['focus'] }, { activities: ['focus'], helps: [] }],
    ['hard', { helps: [HELPS[0]] }, { activities: [], helps: [HELPS[0]] }],
    ['hard', { hardOwn: 'Lezen' }, { activities: [], helps: [], own: 'Lezen' }],
    ['hard', { helpsOwn: 'Een raam' }, { activities: [], helps: [], helpsOwn: 'Een raam' }],
    ['hard', { ability: 0 }, { activities: [], helps: [], ability: 0 }],
    ['presence', { days: [MADE] }, { days: [MADE], weekly: [] }],
    ['presence', { weekly: ['0'] }, { days: [], weekly: ['0'] }],
    ['presence', { presenceOwn: 'Elke maandag' }, { days: [], weekly: [], own: 'Elke maandag' }],
    ['others', { others: { gp: { consent: 'not', contact: ' ' } } }, [{ who: 'gp', consent: 'not' }]],
  ] satisfies [Section, Partial<HandoverDraft>, unknown][])('%s %j', (section, draft, says) => {
    expect(filledSections(making(draft))).toEqual([section]);
    expect(shown(draft)[section]).toEqual(says);
  });

  test('steps of a proposal that has some; with a first day when it has one', () => {
    const phases = [{ ...STEP, number: 1, total: 6 }];
    expect(filledSections(making({}, { proposal: proposal({ phases }) }))).toEqual(['steps']);
    expect(shown({}, { proposal: proposal({ phases }) }).steps).toEqual({ phases: [STEP] });
    expect(shown({}, { proposal: proposal({ phases, start: '2026-12-07' }) }).steps?.start).toBe('2026-12-07');
    const many = proposal({ phases: Array(MOST.phases + 1).fill(phases[0]) });
    expect(shown({}, { proposal: many }).steps?.phases).toHaveLength(MOST.phases);
  });

  test('rights, of answers on dates and steps alone', () => {
    expect(filledSections(making({}, { answers: { first_sick_day: '2026-02-16' } }))).toEqual(['rights']);
    expect(filledSections(making({}, { answers: { complaints: ['fatigue'] } }))).toEqual([]);
  });

  test('nothing at all, or signs that say nothing, fill nothing', () => {
    const spaces = { questions: ' \n ', job: ' ', hardOwn: '\t', helpsOwn: ' ', presenceOwn: '\u200b' };
    expect(filledSections(making(spaces))).toEqual([]);
    expect(filledSections(making({}, { proposal: proposal({}) }))).toEqual([]);
    expect(shown(spaces)).toEqual({
      id: 7,
      made: MADE,
      until: '2026-12-21',
      reader: 'occupational',
      writer: 'self',
      country: 'other',
    });
  });
});

describe('as the reader gets it', () => {
  test('in the order of the lists, not of the ticking', () => {
    const backwards = {
      asks: [...ASKS].reverse(),
      demands: [...DEMANDS].reverse(),
      activities: [...ACTIVITY_IDS].reverse(),
      helps: [...HELPS].reverse(),
      weekly: ['6', '3', '0'],
    } as Partial<HandoverDraft>;
    const { questions, work, hard, presence } = shown(backwards);
    expect([questions?.asks, work?.demands, hard?.activities, hard?.helps]).toEqual([ASKS, DEMANDS, ACTIVITY_IDS, HELPS]);
    expect(presence?.weekly).toEqual(['0', '3', '6']);
  });

  test('days of today and later, each once, in order; what is past is left out', () => {
    const days = ['2027-01-05', MADE, '2026-11-20', '2026-12-01', MADE];
    expect(shown({ days }).presence?.days).toEqual([MADE, '2026-12-01', '2027-01-05']);
    expect(shown({ days: ['2026-11-20'] }).presence).toBeUndefined();
  });

  test('three questions of their own at most, each on one line', () => {
    expect(shown({ questions: 'een\n\ntwee\ndrie\nvier' }).questions?.own).toEqual(['een', 'twee', 'drie']);
  });

  test('others in one order; a treating physician may be named to another one', () => {
    const others = {
      close: { consent: 'ask-first', contact: 'thuis' },
      occupational: { consent: 'call', contact: '' },
      treating: { consent: 'call', contact: '' },
    } as HandoverDraft['others'];
    expect(shown({ others }).others).toEqual([
      { who: 'treating', consent: 'call' },
      { who: 'close', consent: 'ask-first', contact: 'thuis' },
    ]);
    expect(shown({ others }, { reader: 'treating' }).others?.map(({ who }) => who)).toEqual([
      'treating',
      'occupational',
      'close',
    ]);
  });

  test.each([
    ['BE', 'BE'],
    ['NL', 'NL'],
    ['both', 'other'],
    ['unknown', 'other'],
  ])('country %s is told as %s; a name only when there is one', (country, told) => {
    expect(shown({ name: ' An ' }, { answers: { country } })).toMatchObject({ country: told, name: 'An' });
    expect(shown({ name: ' ' }, { answers: { country } })).not.toHaveProperty('name');
  });
});
