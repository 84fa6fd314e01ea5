import fc from 'fast-check';
import { type BuildingPaper, EMPTY_PAPER, type Phase, PURPOSES } from '../../rules/building/index.ts';

export const phase = (part: Partial<Phase> = {}): Phase => ({
  purpose: 'settle',
  weeks: 2,
  open: false,
  hours: [0, 3, 0, 3, 0, 0, 0],
  tasks: '',
  ...part,
});

export const paper = (part: Partial<BuildingPaper> = {}): BuildingPaper => ({
  ...EMPTY_PAPER,
  contract: 38,
  phases: [phase()],
  ...part,
});

const day = fc
  .date({ min: new Date('2019-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Tasks as somebody may write them; some say what nobody at work may read. */
export const HEALTH_TASKS = [
  'na de chemo',
  'Behandeling om 14 uur',
  'tot de operatie',
  'MEDICATIE halen',
  'kanker',
  'therapie',
  'diagnose',
];

const anyPhase = fc.record({
  purpose: fc.constantFrom(...PURPOSES),
  weeks: fc.integer({ min: 1, max: 26 }),
  open: fc.boolean(),
  hours: fc.array(
    fc.integer({ min: 0, max: 24 }).map((half) => half / 2),
    { minLength: 7, maxLength: 7 },
  ),
  tasks: fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom(...HEALTH_TASKS, 'Mails', 'Klanten bellen')),
});

/** Any paper that keeps its shape, sensible or not. */
export const anyPaper: fc.Arbitrary<BuildingPaper> = fc.record({
  contract: fc.option(
    fc.integer({ min: 2, max: 120 }).map((half) => half / 2),
    { nil: null },
  ),
  phases: fc.array(anyPhase, { maxLength: 5 }),
  free: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
  off: fc.array(day, { maxLength: 5 }),
  restBetween: fc.boolean(),
  start: fc.option(day, { nil: null }),
  arranged: fc.constantFrom('', 'BE-employee', 'NL-employee'),
});
