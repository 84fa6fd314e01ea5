import { describe, expect, test } from 'vitest';
import { add, type Day, type Plan } from '../../rules/index.ts';
import { idsOf, says, wordsOf } from './situation.ts';
import { atWork, dutchEmployee, secondYear, sick } from './situation-nl-employee.ts';
import { BOTH_DAYS } from './situation-nl-others.ts';

/* The list of mistakes under Dutch law goes on; see mistakes-nl.test.ts. */

describe('17: reported recovered too early', () => {
  const RECOVERED = [/meld je (nu |gerust |maar |vandaag |meteen )(helemaal )?beter/i, /stopt de (teller|104 weken)/i];

  test.each(BOTH_DAYS)('%s: whoever begins, or is asked to, reads the stop sign', (day) => {
    const ways = [
      sick(day),
      sick(day, { wish: 'full' }),
      sick(day, { wish: 'not-yet', alerts_nl: ['recovered-early'] }),
      sick(day, { phase: 'restart-soon', wish: 'adapted-here' }),
      atWork(day, { reported_how: 'partly-sick' }),
      atWork(day, { reported_how: 'trial' }),
    ];
    for (const made of ways) {
      expect(idsOf(made)).toContain('nl-reported-better-too-early');
      expect(wordsOf(made, 'nl-reported-better-too-early')).toMatch(/104 weken loopt dan door/);
      expect(says(made, ...RECOVERED)).toEqual([]);
    }
  });

  test.each(BOTH_DAYS)('%s: partial work does not stop the clock, and is put on paper as temporary', (day) => {
    const made = sick(day);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['nl-how-the-clock-counts', 'nl-say-what-is-temporary']));
    expect(wordsOf(made, 'nl-how-the-clock-counts')).toMatch(/Deels werken stopt die tijd niet/);
  });
});

describe('18: a new wait for the same cause within five years, or the no-risk policy forgotten', () => {
  const worse = (day: Day, stage: 'under-35' | 'wga', decided: Day): Plan =>
    atWork(day, { wia_stage: stage, wia_decision_day: decided, going: 'ill-again' });
  const WAITS = [/(?<!geen )(nieuwe wachttijd van|wacht (eerst )?)(twee jaar|104 weken|vier weken|4 weken)/i];

  test.each(BOTH_DAYS)('%s: within five years no new wait, and no-risk', (day) => {
    for (const stage of ['under-35', 'wga'] as const) {
      const made = dutchEmployee(
        { phase: 'longer-working', reported_how: 'recovered', wia_stage: stage, wia_decision_day: add(day, -3, 'years') },
        day,
      );
      expect(idsOf(made)).toEqual(
        expect.arrayContaining([
          'nl-wait-two-years-again',
          'nl-five-years-same-cause',
          'nl-look-for-no-risk-in-letter',
          'nl-no-risk-for-five-years',
        ]),
      );
      expect(says(made, ...WAITS)).toEqual([]);
    }
  });

  test.each(BOTH_DAYS)('%s: worse after a refusal, or with WGA, goes to UWV through the company doctor', (day) => {
    const refused = worse(day, 'under-35', add(day, -2, 'years'));
    expect(idsOf(refused)).toContain('nl-ask-wia-again-same-cause');
    expect(wordsOf(refused, 'nl-ask-wia-again-same-cause')).toMatch(/zonder opnieuw twee jaar te wachten.*bedrijfsarts/s);
    expect(idsOf(worse(day, 'wga', add(day, -2, 'years')))).toContain('nl-ask-reassessment');
  });

  test.each(BOTH_DAYS)('%s: after five years the promise is not made', (day) => {
    const made = worse(day, 'under-35', add(day, -6, 'years'));
    expect(idsOf(made)).not.toContain('nl-ask-wia-again-same-cause');
    expect(idsOf(made)).not.toContain('nl-wait-two-years-again');
  });
});

describe('19: building up by the calendar instead of by phase', () => {
  const CALENDAR = [
    /elke week (\d+|één|twee|drie) (uur|uren) (meer|extra)/i,
    /week \d+: \d+ uur/i,
    /(?<!geen )vast opbouwschema/i,
  ];

  test.each(BOTH_DAYS)('%s: in phases, with a step back, and a stop sign for a fixed scheme', (day) => {
    const ways = [
      sick(day),
      sick(day, { wish: 'not-yet', alerts_nl: ['time-schedule'] }),
      atWork(day, { reported_how: 'partly-sick' }),
      atWork(day, { going: 'too-heavy' }),
    ];
    for (const made of ways) {
      expect(idsOf(made)).toEqual(expect.arrayContaining(['nl-fixed-schedule-of-hours', 'nl-build-up-in-phases']));
      expect(wordsOf(made, 'nl-build-up-in-phases')).toMatch(/Een stap terug mag/);
      expect(says(made, ...CALENDAR)).toEqual([]);
    }
  });
});

describe('22: words of the other country', () => {
  test.each(BOTH_DAYS)('%s: nothing Belgian in any of these situations', (day) => {
    const made = [sick(day), secondYear(day, 90), atWork(day, { going: 'too-heavy' }), sick(day, { wish: 'leave' })];
    for (const one of made)
      expect(
        says(one, /\b(arbeidsarts|adviserend arts|ziekenfonds|mutualiteit|RIZIV|VDAB|OCMW|preventiedienst|toelating)\b/i),
      ).toEqual([]);
  });
});
