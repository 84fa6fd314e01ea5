import { describe, expect, test } from 'vitest';
import { type Answers, add, type Day, type Plan } from '../../rules/index.ts';
import { TASKS } from '../../rules/journey/advice.ts';
import { dutchWordsOf } from '../content/locale.ts';
import { idsOf, says, TODAY, wordsOf } from './situation.ts';
import { atWork, dutchEmployee, secondYear, sick } from './situation-nl-employee.ts';
import { BOTH_DAYS, dueOf, weeksAgo } from './situation-nl-others.ts';

/* The mistakes that would hurt people under Dutch law, by their number in the list of the project; see mistakes.test.ts. */

describe('13: fewer hours in the contract before reporting partly sick and seeing the company doctor', () => {
  const HARMFUL = [
    /(?<!niet )(teken|vraag|kies|neem) (gerust |maar )?(het|een|voor een) (nieuw )?contract met minder uren/i,
    /verlaag (gerust |maar )?je (contract)?uren/i,
  ];
  const ways = (day: Day): Plan[] => [
    dutchEmployee({ phase: 'longer-working', reported_how: 'recovered', wish: 'fewer-hours' }, day),
    atWork(day, { going: 'other-hours' }),
    atWork(day, { going: 'too-heavy' }),
    sick(day, { alerts_nl: ['contract-fewer-hours'] }),
  ];

  test.each(BOTH_DAYS)('%s: a stop sign first, whichever way it came up', (day) => {
    for (const made of ways(day)) {
      expect(made.stops[0]?.id).toBe('nl-fewer-hours-before-reporting-sick');
      expect(wordsOf(made, 'nl-fewer-hours-before-reporting-sick')).toMatch(/WIA.*Meld je ziek.*bedrijfsarts/s);
      expect(says(made, ...HARMFUL)).toEqual([]);
    }
  });

  test.each(BOTH_DAYS)('%s: at work, the doctor and the sick report come as tasks', (day) => {
    const made = dutchEmployee({ phase: 'longer-working', reported_how: 'recovered', wish: 'fewer-hours' }, day);
    expect(idsOf(made)).toEqual(
      expect.arrayContaining(['nl-see-company-doctor-before-hours', 'nl-report-partly-sick', 'nl-have-the-reason-written-down']),
    );
  });

  test.each(BOTH_DAYS)('%s: who gave up hours already gathers proof', (day) => {
    const made = atWork(day, { reported_how: 'fewer-contract' });
    expect(idsOf(made)).toContain('nl-collect-proof-of-earlier-hours');
  });
});

describe('14: resigning or settling while ill as a neutral choice', () => {
  const NEUTRAL = [
    /(?<!geen )(samen stoppen|vaststellingsovereenkomst|ontslag nemen) (is|kan) (ook )?een (goede|mogelijke|gelijke)/i,
    /(?<!niet |geen )neem (zelf |gerust )?ontslag/i,
    /teken (gerust|maar) /i,
  ];

  test.each(BOTH_DAYS)('%s: stop signs and a lawyer before anything is signed', (day) => {
    const made = sick(day, { wish: 'leave', alerts_nl: ['settlement', 'dismissed', 'want-to-resign'] });
    expect(idsOf(made)).toEqual(
      expect.arrayContaining([
        'nl-sign-settlement-while-sick',
        'nl-resign-while-sick',
        'nl-agree-with-dismissal',
        'nl-legal-advice-before-signing',
        'nl-have-dismissal-checked',
        'nl-dismissal-in-the-two-years',
      ]),
    );
    expect(says(made, ...NEUTRAL)).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: each of them alone is enough', (day) => {
    expect(idsOf(sick(day, { wish: 'leave' }))).toContain('nl-resign-while-sick');
    expect(idsOf(sick(day, { alerts_nl: ['settlement'] }))).toContain('nl-sign-settlement-while-sick');
    expect(idsOf(sick(day, { alerts_nl: ['dismissed'] }))).toContain('nl-agree-with-dismissal');
    expect(idsOf(dutchEmployee({ phase: 'longer-working', reported_how: 'recovered', wish: 'leave' }, day))).toContain(
      'nl-resign-while-sick',
    );
  });
});

describe('15: week 93 missed, or counted from anything but the first sick day', () => {
  test.each(BOTH_DAYS)(
    '%s: due when week 93 begins, counted from the first sick day, with a stop sign in the whole second year',
    (day) => {
      for (const weeks of [53, 70, 87, 92]) {
        const made = secondYear(day, weeks);
        expect(dueOf(made, 'nl-week-93-ask-for-wia'), `${weeks} weeks`).toBe(add(weeksAgo(day, weeks), 92, 'weeks'));
        expect(idsOf(made)).toContain('nl-wia-request-after-week-93');
      }
      const letter = secondYear(day, 90, { wia_stage: 'letter' });
      expect(dueOf(letter, 'nl-ask-for-wia-after-letter')).toBe(add(weeksAgo(day, 90), 92, 'weeks'));
    },
  );

  test.each(BOTH_DAYS)('%s: partial work and the day of the restart change nothing', (day) => {
    const made = atWork(day, {
      reported_how: 'partly-sick',
      first_sick_day: weeksAgo(day, 80),
      restart_day: weeksAgo(day, 30),
    });
    expect(dueOf(made, 'nl-week-93-ask-for-wia')).toBe(add(weeksAgo(day, 80), 92, 'weeks'));
    expect(idsOf(made)).toEqual(expect.arrayContaining(['nl-wia-request-after-week-93', 'nl-how-the-clock-counts']));
  });

  test('no task counts the WIA from another day', () => {
    const counting = TASKS.filter(({ due }) => due && 'by' in due && String(due.by).startsWith('nl-all-wia-application-window'));
    expect(counting.length).toBeGreaterThan(0);
    for (const { id, due } of counting) expect(due, id).toHaveProperty('after', 'first_sick_day');
  });

  test.each(BOTH_DAYS)('%s: too late is said, and what to do today', (day) => {
    for (const made of [secondYear(day, 95), secondYear(day, 130, { absence: 'over-2y' })]) {
      expect(idsOf(made)).toEqual(expect.arrayContaining(['nl-ask-for-wia-today', 'nl-wia-request-after-week-93']));
      expect(idsOf(made)).not.toContain('nl-week-93-ask-for-wia');
    }
  });

  test.each(BOTH_DAYS)('%s: an unknown first day is asked first', (day) => {
    const made = secondYear(day, 60, { first_sick_day: 'unknown' });
    expect(idsOf(made)).toEqual(expect.arrayContaining(['nl-find-out-first-sick-day', 'nl-wia-request-after-week-93']));
    expect(dueOf(made, 'nl-week-93-ask-for-wia')).toBeUndefined();
  });

  test('the stop sign and the question say that a gap under four weeks does not start a new count', () => {
    const made = secondYear(TODAY, 60);
    expect(wordsOf(made, 'nl-wia-request-after-week-93')).toMatch(/eerste ziektedag.*korter dan 4 weken/s);
    const asked = dutchWordsOf('nl').question?.first_sick_day as { hint?: string };
    expect(asked.hint).toMatch(/(4|vier) weken/);
    const again = atWork(TODAY, { going: 'ill-again', recovered_gap: 'under-4w' });
    expect(wordsOf(again, 'nl-count-the-time-between')).toMatch(/Korter dan 4 weken.*oude periode/s);
  });
});

describe('16: an early IVA too soon', () => {
  const notImproving = (day: Day, weeks: number, more: Answers = {}): Plan =>
    sick(day, { phase: 'not-improving', wish: 'adapted-here', first_sick_day: weeksAgo(day, weeks), ...more });
  const ASKS_NOW = [/vraag (nu |vandaag |meteen )(een )?(vroege )?IVA/i];

  test.each(BOTH_DAYS)('%s: one attempt, weeks 3 to 68, and the own wish first', (day) => {
    const made = notImproving(day, 40);
    expect(made.stops[0]?.id).toBe('nl-early-iva-too-soon');
    expect(wordsOf(made, 'nl-early-iva-too-soon')).toMatch(/één keer.*week 3 tot week 68.*wat je zelf wilt/s);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['nl-ask-before-early-iva', 'nl-what-early-iva-is', 'nl-baco']));
    expect(says(made, ...ASKS_NOW)).toEqual([]);
    const told = sick(day, { alerts_nl: ['no-recovery-expected'] });
    expect(idsOf(told)).toContain('nl-early-iva-too-soon');
  });

  test.each(BOTH_DAYS)('%s: after week 68 it is not offered any more', (day) => {
    const made = notImproving(day, 68, { absence: '1-2y', wia_stage: 'none' });
    expect(idsOf(made)).toContain('nl-early-iva-time-is-over');
    expect(idsOf(made)).not.toContain('nl-ask-before-early-iva');
    expect(idsOf(notImproving(day, 67, { absence: '1-2y', wia_stage: 'none' }))).toContain('nl-ask-before-early-iva');
  });
});
