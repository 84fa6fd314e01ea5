import { describe, expect, test } from 'vitest';
import { type Contact, countryOf } from '../../rules/directory/contact.ts';
import { type Answers, plan } from '../../rules/index.ts';
import { CONTACTS } from '../../rules/journey/advice.ts';
import { holds } from '../../rules/kit/condition.ts';
import { lawOn } from '../../rules/law/index.ts';

const DAY = '2026-11-21';
const law = lawOn(DAY);

/** Contacts that come without any task naming them. */
const unaskedFor = (answers: Answers): string[] =>
  CONTACTS.filter((contact) => contact.when && holds(contact.when, { answers, places: new Set(), law })).map(({ id }) => id);

const count = (chosen: (contact: Contact) => boolean): number => CONTACTS.filter(chosen).length;

test('the whole directory is here', () => {
  expect(CONTACTS.length).toBe(130);
  expect(count((contact) => countryOf(contact) === 'BE')).toBe(69);
  expect(count((contact) => countryOf(contact) === 'NL')).toBe(58);
  expect(count((contact) => countryOf(contact) === undefined)).toBe(3);
  expect(count(({ status }) => status === 'unknown')).toBe(17);
});

describe('numbers that nobody could confirm are not shown', () => {
  test.each([
    'be-dyzo',
    'be-forem',
    'be-aviq',
    'be-actiris',
    'be-adg',
    'be-dsl',
    'be-rsvz',
    'be-caw',
    'be-kankerlijn',
    'nl-kanker-nl-infolijn',
    'nl-uwv',
    'nl-juridisch-loket',
  ])('%s', (id) => {
    expect(CONTACTS.find((contact) => contact.id === id)?.phone).toBeUndefined();
  });
});

describe('who is shown to whom', () => {
  const civil: Answers = { country: 'BE', statute: 'civil-servant', phase: 'recovering', wish: 'gradual', region: 'flanders' };
  const self: Answers = { country: 'BE', statute: 'self-employed', phase: 'recovering', wish: 'gradual', region: 'flanders' };
  const job: Answers = {
    country: 'BE',
    statute: 'jobseeker',
    phase: 'recovering',
    benefit: 'sickness',
    wish: 'training',
    region: 'flanders',
  };

  test('somebody appointed gets no doctor and coordinator of a health fund', () => {
    const shown = unaskedFor({ ...civil, regime: 'federal', appointment: 'appointed' });
    expect(shown).toEqual(expect.arrayContaining(['be-medex', 'be-empreva-bosa', 'be-arbeidsarts', 'be-huisarts']));
    expect(shown).not.toContain('be-adviserend-arts');
    expect(shown).not.toContain('be-ziekenfonds');
    expect(shown).not.toContain('be-tnw-coordinator');
    expect(shown).not.toContain('be-onderwijs');
  });

  test('a civil servant with a contract gets the help of an employee, and not Medex', () => {
    const shown = unaskedFor({ ...civil, regime: 'flemish', appointment: 'contract', absence: '4w-12m' });
    expect(shown).toEqual(expect.arrayContaining(['be-adviserend-arts', 'be-ziekenfonds', 'be-tnw-coordinator']));
    expect(shown).not.toContain('be-medex');
  });

  test('somebody self-employed gets no occupational physician and no employer', () => {
    const shown = unaskedFor(self);
    expect(shown).toEqual(
      expect.arrayContaining(['be-adviserend-arts', 'be-ziekenfonds', 'be-rsvz', 'be-dyzo', 'be-tnw-coordinator']),
    );
    for (const id of ['be-arbeidsarts', 'be-werkgever', 'be-hr-dienst', 'be-rentree', 'be-vakbond'])
      expect(shown).not.toContain(id);
    expect(unaskedFor({ ...self, region: 'wallonia' })).toContain('be-un-pass-dans-limpasse');
  });

  test('somebody without work gets the services that lead to work', () => {
    const shown = unaskedFor(job);
    expect(shown).toEqual(
      expect.arrayContaining(['be-vdab', 'be-gtb', 'be-gob-partners', 'be-adviserend-arts', 'be-tnw-coordinator']),
    );
    for (const id of ['be-arbeidsarts', 'be-werkgever', 'be-hr-dienst', 'be-loopbaanbegeleiding'])
      expect(shown).not.toContain(id);
    expect(unaskedFor({ ...job, benefit: 'unemployment' })).not.toContain('be-adviserend-arts');
    expect(unaskedFor({ ...job, region: 'brussels' })).toEqual(expect.arrayContaining(['be-vdab', 'be-actiris']));
    expect(unaskedFor({ ...job, region: 'wallonia' })).toContain('be-forem');
    expect(unaskedFor({ ...job, region: 'german-speaking' })).toContain('be-adg');
  });

  test('in the Netherlands the company doctor is for who has an employer', () => {
    const at = (statute: string): string[] => unaskedFor({ country: 'NL', statute, phase: 'recovering', wish: 'gradual' });
    for (const statute of ['employee', 'civil-servant']) {
      expect(at(statute)).toEqual(
        expect.arrayContaining(['nl-bedrijfsarts', 'nl-werkgever', 'nl-huisarts', 'nl-kanker-nl-infolijn']),
      );
      expect(at(statute)).not.toContain('nl-aov-arbeidsdeskundige');
    }
    for (const statute of ['self-employed', 'jobseeker']) {
      expect(at(statute)).toEqual(expect.arrayContaining(['nl-huisarts', 'nl-kanker-nl-infolijn', 'nl-ipso']));
      expect(at(statute)).not.toContain('nl-bedrijfsarts');
      expect(at(statute)).not.toContain('nl-werkgever');
    }
    expect(at('self-employed')).toContain('nl-aov-arbeidsdeskundige');
    expect(at('jobseeker')).toContain('nl-uwv');
  });

  test('teams for young adults are offered to young adults', () => {
    for (const [country, id] of [
      ['BE', 'be-aya-referentiecentra'],
      ['NL', 'nl-aya-verpleegkundige'],
    ] as const) {
      const of = (age: string): string[] => unaskedFor({ country, statute: 'employee', phase: 'recovering', age_band: age });
      expect(of('18-39')).toContain(id);
      expect(of('50+')).not.toContain(id);
    }
  });

  test('who has just heard the diagnosis gets few names', () => {
    for (const country of ['BE', 'NL']) {
      for (const statute of ['employee', 'civil-servant', 'self-employed', 'jobseeker']) {
        const shown = unaskedFor({ country, statute, phase: 'diagnosed', home: ['hard-to-talk'] });
        const here = shown.filter((id) => id.startsWith(country.toLowerCase()));
        expect(here.length, `${country} ${statute}: ${here.join(', ')}`).toBeLessThanOrEqual(12);
      }
    }
  });
});

test('nothing of one country stands in a plan for the other', () => {
  for (const [country, head] of [
    ['BE', 'nl-'],
    ['NL', 'be-'],
  ] as const) {
    const made = plan(
      {
        country,
        statute: 'employee',
        phase: 'recovering',
        complaints: ['fatigue', 'fear-mood', 'pain-movement'],
        wish: 'unsure',
      },
      DAY,
      { whole: true },
    );
    expect(made.contacts.filter(({ id }) => id.startsWith(head)).map(({ id }) => id)).toEqual([]);
  }
});
