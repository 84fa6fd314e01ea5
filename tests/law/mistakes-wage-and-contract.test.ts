import { describe, expect, test } from 'vitest';
import type { Day } from '../../rules/index.ts';
import { TASKS } from '../../rules/journey/advice.ts';
import { BOTH_DAYS, employee, gradual, idsOf, SEEDS_DAY, says, TODAY, wordsOf } from './situation.ts';

/* The list of mistakes goes on; see mistakes.test.ts. */

describe('7: the clocks mixed', () => {
  const illAgain = (how: 'full' | 'partial-permission', firstSickDay: string, day: Day = TODAY) =>
    employee({ phase: 'just-restarted', working_how: how, going: 'ill-again', first_sick_day: firstSickDay }, day);
  const wage = (made: ReturnType<typeof illAgain>) =>
    made.notes.map(({ id }) => id).filter((id) => /^(partial|full)-wage-/.test(id) && !id.endsWith('-exceptions'));

  test('today: an unknown first day is asked first, and both rules are told', () => {
    for (const how of ['full', 'partial-permission'] as const) {
      const made = illAgain(how, 'unknown');
      expect(idsOf(made)).toEqual(
        expect.arrayContaining(['relapse-clocks-mixed', 'find-out-first-sick-day', 'relapse-fund-clock']),
      );
    }
    expect(wage(illAgain('full', 'unknown'))).toEqual(['full-wage-first-day-open']);
    expect(wage(illAgain('partial-permission', 'unknown'))).toEqual(['partial-wage-first-day-open']);
  });

  test('today: out of partial work, the twenty weeks only for who fell ill before 2026', () => {
    expect(wage(illAgain('partial-permission', '2025-12-31'))).toEqual(['partial-wage-ill-before-2026']);
    const since = illAgain('partial-permission', '2026-01-01');
    expect(wage(since)).toEqual(['partial-wage-first-day-open']);
    expect(idsOf(since)).toContain('relapse-clocks-mixed');
  });

  test('today: after all hours, eight weeks only for who fell ill in 2026', () => {
    const older = illAgain('full', '2025-12-31');
    expect(wage(older)).toEqual(['full-wage-ill-before-2026']);
    expect(wordsOf(older, 'full-wage-ill-before-2026')).toMatch(/14 dagen/);
    expect(wordsOf(older, 'full-wage-ill-before-2026')).not.toMatch(/8 weken|20 weken/);
  });

  test('the clock of the health fund never counts for the employer', () => {
    const made = illAgain('full', '2025-12-31');
    expect(wordsOf(made, 'relapse-fund-clock')).toMatch(/14 dagen.*3 maanden/);
    expect(wordsOf(made, 'relapse-fund-clock')).not.toMatch(/weken|loon/);
  });

  test('on a day of the seeds: no guaranteed wage, with three exceptions and no weeks at all', () => {
    const made = illAgain('partial-permission', '2018-11-05', SEEDS_DAY);
    expect(wage(made)).toEqual(['partial-wage-as-told']);
    expect(idsOf(made)).toContain('partial-wage-exceptions');
    expect(says(made, /20 weken|8 weken/)).toEqual([]);
  });

  test('the term to declare an illness counts its first day in: no task counts with the quantity of the law', () => {
    const counting = TASKS.filter(({ due }) => due && 'by' in due && String(due.by).startsWith('be-emp-declare-to-health-fund'));
    expect(counting.map(({ id }) => id)).toEqual([]);
    const made = employee(
      { phase: 'recovering', absence: 'under-4w', wish: 'unsure', first_sick_day: '2026-11-16', formal_road: 'none' },
      TODAY,
    );
    expect(made.tasks.find(({ id }) => id === 'declare-to-fund')?.due?.day).toBe('2026-11-29');
  });
});

describe('8: a permanent part-time contract, an end by agreement or a resignation instead of a temporary annex', () => {
  const HARMFUL = [
    /(?<!niet )(teken|aanvaard|kies|neem) (gerust |maar )?(het|dit|een|voor een) (voorstel|contract|onderling akkoord)/i,
    /onderling akkoord (is|kan) (ook )?een (goede|mogelijke|gelijke)/i,
    /neem (zelf )?ontslag|zeg (dan |nu )?(zelf )?je job op/i,
  ];
  const offered = (day: Day) =>
    employee(
      {
        phase: 'recovering',
        absence: '4w-12m',
        wish: 'leave',
        employer_stance: 'pressure',
        alerts: ['contract-fewer-hours', 'leave-proposed', 'want-to-resign', 'dismissed'],
      },
      day,
    );

  test.each(BOTH_DAYS)('%s: stop signs, the union, and the annex', (day) => {
    const made = offered(day);
    expect(idsOf(made)).toEqual(
      expect.arrayContaining([
        'fewer-hours-for-good',
        'end-by-agreement',
        'resign-yourself',
        'sign-dismissal-unread',
        'not-back-because-others-push',
        'union-before-signing',
        'propose-temporary-annex',
        'gradual-work-before-contract-change',
      ]),
    );
    expect(says(made, ...HARMFUL)).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: gradual work comes with an annex that ends', (day) => {
    const made = gradual(day);
    expect(idsOf(made)).toEqual(
      expect.arrayContaining(['annex-without-end', 'partial-temporary-annex', 'contract-stays-as-it-was']),
    );
    expect(wordsOf(made, 'partial-temporary-annex')).toMatch(/einddatum/);
    expect(says(made, ...HARMFUL)).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: hours that are too heavy do not end in a smaller contract', (day) => {
    const tooMuch = employee({ phase: 'just-restarted', working_how: 'full', going: 'too-heavy' }, day);
    expect(idsOf(tooMuch)).toContain('fewer-hours-by-new-contract');
    const fewer = employee(
      {
        phase: 'longer-working',
        working_how: 'full',
        wish: 'keep-working',
        diagnosis_over_2y: 'yes',
        red_flags: ['fewer-hours'],
      },
      day,
    );
    expect(idsOf(fewer)).toContain('not-fewer-hours-before-advice');
    for (const made of [tooMuch, fewer]) expect(says(made, ...HARMFUL)).toEqual([]);
  });
});

describe('12: gradual work as a right, or as a mere favour when the limitation counts as a disability', () => {
  const RIGHT = [
    /recht op (gedeeltelijk|deeltijds|stap voor stap|minder uren)/i,
    /werkgever (moet|is verplicht)[^.?!]*(akkoord gaan|aanvaarden|toestaan)/i,
  ];

  test.each(BOTH_DAYS)('%s: nothing on paper: a favour', (day) => {
    const made = gradual(day);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['favour-not-right', 'ask-attestation']));
    expect(idsOf(made)).not.toContain('refusal-as-last-word');
    expect(says(made, ...RIGHT)).toEqual([]);
    const refused = gradual(day, { employer_stance: 'refuses' });
    expect(idsOf(refused)).toEqual(
      expect.arrayContaining(['refusal-without-attestation', 'refusal-contract-waits', 'ask-attestation']),
    );
    expect(says(refused, ...RIGHT)).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: attested: more than a favour, and still no promise', (day) => {
    const made = gradual(day, { employer_stance: 'refuses', attested: 'yes' });
    expect(idsOf(made)).toEqual(
      expect.arrayContaining([
        'refusal-as-last-word',
        'refusal-ask-accommodation',
        'favour-becomes-duty',
        'refusal-contract-waits',
      ]),
    );
    expect(idsOf(made)).not.toContain('refusal-without-attestation');
    expect(idsOf(made)).not.toContain('favour-not-right');
    expect(says(made, ...RIGHT, /mag je werkgever meestal weigeren|mag (vrij|zomaar) weigeren/i)).toEqual([]);
  });
});
