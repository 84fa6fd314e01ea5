import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../rules/building/proposal.ts';
import { isDay, type Plan, plan } from '../../rules/index.ts';
import { ADJUSTMENTS, NOTES } from '../../rules/journey/advice.ts';
import { KINDS_OF_WORK, PARTS, type SheetPaper } from '../../rules/sheets/paper.ts';
import { type EmployerSheet, FIELDS, GUIDES, pass } from '../../rules/sheets/whitelist.ts';
import { dutchWordsOf, textsIn, wordsOf } from '../content/locale.ts';
import { chance, road } from '../paths/walker.ts';

const MEDICAL =
  /kanker|tumor|chemo|bestral|radiother|immuno|hormoon|uitzaai|operatie|geopereerd|diagnos|medicat|medicijn|behandel|therap|depress|burn-?out|patient|patiënt|oncolog|ziek|arts(?!\p{L})(?<!(arbeids|bedrijfs)arts)|\bmoe\b|pijn|angst|vermoei/iu;

/** Words that people may type about themselves; each alone is health. */
const TOLD = [
  'borstkanker',
  'chemokuur',
  'Behandeling',
  'diagnose',
  'operatie',
  'MEDICATIE',
  'therapie',
  'ziekenhuis',
  'pijn',
  'moe',
  'uitzaaiingen',
];
const WORK = ['kassa', 'dossiers', 'balie', 'rekken vullen', 'Jan', 'mails', 'in de voormiddag'];

const DAY = '2026-11-21';
const words = fc.array(fc.constantFrom(...TOLD, ...WORK), { maxLength: 4 }).map((list) => list.join(' '));
const text = fc.oneof(
  fc.array(words, { maxLength: 5 }).map((lines) => lines.join('\n')),
  fc.string({ maxLength: 60 }),
);

const anyPaper: fc.Arbitrary<SheetPaper> = fc.record({
  name: text,
  kinds: fc.dictionary(fc.constantFrom(...KINDS_OF_WORK, 'kanker', 'pijn'), fc.constantFrom('fits', 'not-yet')),
  fits: text,
  notYet: text,
  without: fc.subarray([...PARTS]),
  bare: fc.boolean(),
  startRead: text,
  asks: text,
  answered: fc.constant([]),
});

const hours = fc.array(fc.constantFrom(0, 2, 4), { minLength: 7, maxLength: 7 });
/** As the build-up maker makes it, but with health in every text of it. */
const anyProposal = fc.record({
  contract: fc.constant(60),
  start: fc.constantFrom('2026-12-14', '2026-01-05'),
  phases: fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 8 }),
      purpose: fc.constantFrom('settle', 'tasks', 'pace', 'hours', 'back'),
      weeks: fc.integer({ min: 1, max: 4 }),
      open: fc.boolean(),
      hours,
      total: fc.integer({ min: 0, max: 28 }),
      tasks: text,
    }),
    { maxLength: 8 },
  ),
  weeks: fc.constant([]),
  reviews: fc.array(
    fc.record({ phase: fc.constant(1), week: fc.constant(2), day: fc.constantFrom('2026-12-24', '2026-01-09') }),
    { maxLength: 6 },
  ),
}) as fc.Arbitrary<Proposal>;

const anybody = fc
  .record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    country: fc.constantFrom('BE', 'NL'),
    statute: fc.constantFrom('employee', 'civil-servant', 'self-employed', 'jobseeker'),
    paper: anyPaper,
    proposal: fc.option(anyProposal, { nil: undefined }),
    start: fc.constantFrom(undefined, '2026-12-14'),
    marked: fc.subarray([...ADJUSTMENTS.map(({ id }) => id), 'kanker', 'borstkanker']),
  })
  .map(({ seed, country, statute, paper, proposal, start, marked }) => {
    const answers = road({ answers: { country, statute } }, chance(seed));
    const marks = Object.fromEntries(marked.map((id) => [id, 'chosen']));
    return { plan: plan(answers, DAY, { whole: true }), country, marks, paper, proposal, start };
  });

/** Every text and number in the sheet, wherever it stands. */
const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

/** The words of a sheet as it is printed. */
function printed(sheet: EmployerSheet, said: ReturnType<typeof wordsOf>): string[] {
  const tool = said.sheets as Record<string, Record<string, unknown>>;
  const ids = [...(sheet.adjustments ?? [])].map((id) =>
    String((said.adjustment?.[id] as Record<string, unknown> | undefined)?.title),
  );
  const guides = (sheet.guides ?? []).flatMap((id) => textsIn(tool.guide?.[id]).map((one) => one.text));
  const kinds = [...(sheet.fits?.kinds ?? []), ...(sheet.notYet?.kinds ?? [])].map((kind) => String(tool.kind?.[kind]));
  const fixed = textsIn(tool.paper).map((one) => one.text);
  return [...ids, ...guides, ...kinds, ...fixed, ...leaves(sheet).map(String)];
}

describe('whatever somebody answered, ticked or typed', () => {
  test('only the fields of the list come out, with nothing in them but what may be there', () => {
    const known = new Set<unknown>([...ADJUSTMENTS.map(({ id }) => id), ...GUIDES, ...KINDS_OF_WORK]);
    fc.assert(
      fc.property(anybody, (one) => {
        const sheet = pass(one);
        expect(Object.keys(sheet).filter((field) => !(FIELDS as readonly string[]).includes(field))).toEqual([]);
        const { name, fits, notYet, steps, ...rest } = sheet;
        const own = [name ?? '', ...(fits?.own ?? []), ...(notYet?.own ?? [])];
        const others = leaves([rest, fits?.kinds ?? [], notYet?.kinds ?? [], steps ?? []]);
        expect(others.filter((leaf) => typeof leaf === 'string' && !known.has(leaf) && !isDay(leaf))).toEqual([]);
        expect(own.filter((line) => MEDICAL.test(line))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('no word about health is printed, in the words of either country', () => {
    const [belgian, dutch] = [wordsOf('nl'), dutchWordsOf('nl')];
    fc.assert(
      fc.property(anybody, (one) => {
        const said = one.country === 'NL' ? dutch : belgian;
        expect(printed(pass(one), said).filter((line) => MEDICAL.test(line))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('who tells nothing gives hours and days, and nothing from which somebody reads what is hard', () => {
    fc.assert(
      fc.property(anybody, (one) => {
        const told = pass(one);
        const { fits, notYet, adjustments, ways, ...left } = told;
        expect(pass({ ...one, bare: true })).toEqual(left);
      }),
      { numRuns: 100 },
    );
  });

  test('no reason, note, stop sign or other task of the plan comes through', () => {
    fc.assert(
      fc.property(anybody, (one) => {
        const bare = {
          ...one.plan,
          stops: [],
          notes: [],
          contacts: [],
          unknown: [],
          outcome: null,
          outcomes: [],
        } as unknown as Plan;
        const without = {
          ...bare,
          tasks: bare.tasks
            .filter(({ id }) => (GUIDES as readonly string[]).includes(id))
            .map((task) => ({ ...task, because: [] })),
          adjustments: bare.adjustments.map((adjustment) => ({ ...adjustment, because: [] })),
        };
        expect(pass({ ...one, plan: without })).toEqual(pass(one));
      }),
      { numRuns: 100 },
    );
    expect(NOTES.length).toBeGreaterThan(0);
  });
});
