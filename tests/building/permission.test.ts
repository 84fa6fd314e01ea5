import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lookBacks, permissionFor, restartOf, tooHeavy, worksForSelf } from '../../rules/building/index.ts';
import { type Answers, lawOn, plan } from '../../rules/index.ts';

const TODAY = '2026-11-21';
const first = (answers: Answers, day = TODAY) => permissionFor(answers, plan(answers, day, { whole: true }), lawOn(day));
const gradual: Answers = { phase: 'recovering', absence: '4w-12m', wish: 'gradual' };
const belgian = (statute: string, more: Answers = {}): Answers => ({ country: 'BE', statute, ...gradual, ...more });
const dutch = (statute: string, more: Answers = {}): Answers => ({ country: 'NL', statute, ...gradual, ...more });

describe('what comes before a start', () => {
  test.each([
    ['a Belgian employee files, then starts', belgian('employee'), 'employee', 'be-emp-partial-file-date'],
    ['a Belgian without work asks, then starts', belgian('jobseeker'), 'jobseeker', 'be-job-authorised-work'],
    ['a Belgian self-employed person files, then starts', belgian('self-employed'), 'self', 'be-self-request-latest-day-before'],
    [
      'a federal appointee waits',
      belgian('civil-servant', { appointment: 'appointed', regime: 'federal' }),
      'appointed',
      'be-civ-fed-reduced-medex-deadline',
    ],
    [
      'a Flemish appointee waits',
      belgian('civil-servant', { appointment: 'appointed', regime: 'flemish' }),
      'appointed',
      'be-civ-vlg-part-time-illness-duration',
    ],
    [
      'who does not know whether he is appointed waits',
      belgian('civil-servant', { appointment: 'unknown', regime: 'unknown' }),
      'appointed',
      'be-civ-nonfed-reduced-via-medex',
    ],
    [
      'a civil servant with a contract files, then starts',
      belgian('civil-servant', { appointment: 'contract' }),
      'employee',
      'be-emp-partial-file-date',
    ],
    [
      'who names only the wage is an employee',
      { country: 'BE', statute: 'unknown', paid_by: 'wage', ...gradual },
      'employee',
      'be-emp-partial-file-date',
    ],
    ['a Dutch employee agrees and stays reported sick', dutch('employee'), 'employee', 'nl-emp-partial-return-clock'],
    ['a Dutch civil servant too', dutch('civil-servant'), 'employee', 'nl-emp-medical-downshift'],
    ['a Dutch self-employed person asks the insurer', dutch('self-employed'), 'self', 'nl-self-stepwise-return'],
    ['a Dutch person without work asks who pays', dutch('jobseeker'), 'jobseeker', 'guide-directory'],
  ] as const)('%s', (_, answers, kind, cited) => {
    const found = first(answers);
    expect(found).toMatchObject({ kind, mayStart: true, read: `${(answers as Answers).country}-${kind}` });
    expect(found.cites).toContain(cited);
  });

  test.each([{ country: 'both', ...gradual }, { country: 'unknown', ...gradual }, { country: 'BE', statute: 'other' }, {}])(
    'no country or statute that we know: whom to ask, and no rule: %j',
    (answers) =>
      expect(first(answers as Answers)).toMatchObject({
        kind: 'ask',
        cites: [],
        later: false,
        read: `${(answers as Answers).country}-ask`,
      }),
  );

  test('a self-employed Belgian waited for paper until the end of 2022', () => {
    expect(first(belgian('self-employed'), '2022-12-31')).toMatchObject({ kind: 'self-written' });
    expect(first(belgian('self-employed'), '2023-01-01')).toMatchObject({ kind: 'self' });
  });

  test('the Dutch rule on phases is not named before it was there', () => {
    expect(first(dutch('employee'), '2019-06-12')).toMatchObject({ kind: 'employee', later: false });
    expect(first(dutch('employee'), '2019-06-13')).toMatchObject({ kind: 'employee', later: true });
  });

  test('after a refusal no start day counts', () => {
    for (const answers of [
      belgian('employee', { partial_step: 'refused', employer_stance: 'agrees' }),
      belgian('self-employed', {
        partial_step: 'refused',
        self_status: 'main',
        self_declared: 'recognised',
        self_business: 'stopped',
      }),
      belgian('civil-servant', { appointment: 'appointed', regime: 'federal', approval_step: 'refused' }),
    ])
      expect(first(answers)).toMatchObject({ kind: 'refused', mayStart: false, read: '' });
  });

  test('an old answer of another road refuses nobody', () => {
    expect(first(dutch('employee', { partial_step: 'refused' }))).toMatchObject({ kind: 'employee', mayStart: true });
  });
});

describe('every person of the collection', () => {
  const people = readdirSync('tests/personas')
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`tests/personas/${file}`, 'utf8')));

  test.each(['2019-06-01', TODAY])(
    'cites only what is in force on %s, of the own country, with stop signs of the plan',
    (day) => {
      for (const { country, statute, answers } of people) {
        const all: Answers = { country, statute, ...answers };
        const found = first(all, day);
        for (const id of found.cites) {
          expect(lawOn(day).holds(id)).toBe(true);
          expect(id.startsWith(country === 'BE' ? 'nl-' : 'be-')).toBe(false);
        }
        for (const way of tooHeavy(found.kind, country, lawOn(day)))
          for (const id of way.cites) {
            expect(lawOn(day).holds(id)).toBe(true);
            expect(id.startsWith(country === 'BE' ? 'nl-' : 'be-')).toBe(false);
          }
      }
    },
  );

  test('a stop sign against starting is never left out', () => {
    const person = people.find(({ id }) => id === 'P01');
    expect(first({ country: 'BE', statute: 'employee', ...person.answers }).stops.map(({ id }) => id)).toContain(
      'start-before-filing',
    );
    const baker = people.find(({ id }) => id === 'P13');
    expect(first({ country: 'BE', statute: 'self-employed', ...baker.answers }).stops.map(({ id }) => id)).toContain(
      'self-start-before-filing',
    );
  });
});

describe('the weeks after the restart', () => {
  test('look back after 1, 3, 6 and 12 weeks', () => {
    expect(lookBacks('2026-12-14').map(({ day }) => day)).toEqual(['2026-12-21', '2027-01-04', '2027-01-25', '2027-03-08']);
    expect(lookBacks(undefined)).toEqual([{ weeks: 1 }, { weeks: 3 }, { weeks: 6 }, { weeks: 12 }]);
  });
  test('the day that was answered comes before the start of the proposal', () => {
    expect(restartOf({ restart_day: '2026-11-02' }, '2026-12-14')).toBe('2026-11-02');
    expect(restartOf({ restart_day: 'unknown' }, '2026-12-14')).toBe('2026-12-14');
    expect(restartOf({}, undefined)).toBeUndefined();
  });
  test('too heavy: the old rule of the self-employed has the same words', () => {
    expect(tooHeavy('self-written', 'BE', lawOn('2020-01-01')).map(({ kind, cites }) => [kind, cites[0]])).toEqual([
      ['self', 'be-self-change-or-stop'],
      ['self', 'be-self-request-old-prior-permission'],
    ]);
  });
  test('too heavy: two ways, and only whom to ask where no rule is known', () => {
    expect(tooHeavy('employee', 'BE', lawOn(TODAY)).map(({ at, kind }) => `${kind} ${at}`)).toEqual([
      'employee fewer-hours',
      'employee old-hours',
    ]);
    expect(tooHeavy('employee', 'NL', lawOn(TODAY))[1]?.cites).toEqual(['nl-emp-medical-downshift', 'nl-emp-four-week-rule']);
    expect(tooHeavy('refused', 'BE', lawOn(TODAY)).every(({ kind, cites }) => kind === 'ask' && cites.length === 0)).toBe(true);
    expect(tooHeavy('appointed', 'BE', lawOn(TODAY)).every(({ kind }) => kind === 'appointed')).toBe(true);
    expect(tooHeavy('employee', 'NL', lawOn('2019-01-01'))[0]).toMatchObject({ kind: 'ask', cites: [] });
  });
  test.each([
    ['self', 'BE', ['be-self-change-or-stop', 'be-self-request-latest-day-before']],
    ['jobseeker', 'BE', ['be-emp-partial-change-of-hours', 'be-emp-partial-change-of-hours']],
    ['self', 'NL', ['nl-self-stepwise-return', 'nl-self-stepwise-return']],
  ] as const)('too heavy: who is %s in %s hears both ways of their own rules', (kind, country, cites) => {
    const ways = tooHeavy(kind, country, lawOn(TODAY));
    expect(ways.map((way) => way.kind)).toEqual([kind, kind]);
    expect(ways.map((way) => way.cites.join())).toEqual(cites);
  });
  test('who works for themselves says so by how they work, or by who pays', () => {
    for (const answers of [
      { statute: 'self-employed' },
      { paid_by: 'own-business' },
      { statute: 'unknown', paid_by: 'own-business' },
    ])
      expect(worksForSelf(answers)).toBe(true);
    for (const answers of [
      { statute: 'employee' },
      { paid_by: 'wage' },
      { statute: 'civil-servant', paid_by: 'own-business' },
      {},
    ])
      expect(worksForSelf(answers)).toBe(false);
  });
});
