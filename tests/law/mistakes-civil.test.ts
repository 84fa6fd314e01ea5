import { describe, expect, test } from 'vitest';
import { type Answers, type Day, type Plan, plan } from '../../rules/index.ts';
import { BOTH_DAYS, idsOf, SEEDS_DAY, says, TODAY, wordsOf } from './situation.ts';

/* The list of mistakes goes on: what holds for appointed civil servants only; see mistakes.test.ts. */

const civilServant = (answers: Answers, day: Day): Plan =>
  plan({ country: 'BE', statute: 'civil-servant', appointment: 'appointed', ...answers }, day, { whole: true });

/** Wants to begin with fewer hours in three weeks, and nobody has approved it. */
const wantsFewerHours = (day: Day, more: Answers): Plan =>
  civilServant(
    {
      phase: 'restart-soon',
      absence: '4w-12m',
      wish: 'gradual',
      employer_stance: 'agrees',
      approval_step: 'not-asked',
      restart_day: day === TODAY ? '2026-12-14' : '2019-06-24',
      volume: 'half',
      ...more,
    },
    day,
  );

describe('9: reduced work of an appointed civil servant begun before the approval', () => {
  const MAY_BEGIN = [
    /(mag|kan|kun) je (al )?(starten|beginnen)[^.?!]*(zonder|terwijl)/i,
    /mag je (starten|beginnen)[^.?!]*antwoord/i,
    /wachten[^.?!]*(hoeft|is) niet( nodig)?/i,
  ];
  const EMPLOYEES_FORM = [
    'partial-file-form',
    'partial-ask-form',
    'no-need-to-wait',
    'partial-await-decision',
    'start-before-filing',
  ];
  const STOP: Readonly<Record<string, string>> = {
    flemish: 'civil-start-before-control-doctor',
    federal: 'civil-start-before-medex',
    education: 'civil-start-before-the-yes',
    local: 'civil-start-before-the-yes',
    other: 'civil-start-before-the-yes',
    unknown: 'civil-start-before-the-yes',
  };
  const cases = BOTH_DAYS.flatMap((day) =>
    Object.entries(STOP).flatMap(([regime, stop]) =>
      ['not-asked', 'asked', 'refused', 'unknown'].map((step) => [day, regime, step, stop] as const),
    ),
  );

  test.each(cases)('%s, %s, approval %s: the stop sign stands first', (day, regime, step, stop) => {
    const made = wantsFewerHours(day, { regime, approval_step: step });
    expect(made.stops[0]?.id).toBe(stop);
    expect(wordsOf(made, stop)).toMatch(/begin (pas|niet)/i);
    expect(says(made, ...MAY_BEGIN)).toEqual([]);
    expect(idsOf(made).filter((id) => EMPLOYEES_FORM.includes(id))).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: who is not sure of the appointment is warned too', (day) => {
    const made = wantsFewerHours(day, { regime: 'federal', appointment: 'unknown' });
    expect(idsOf(made)).toEqual(expect.arrayContaining(['civil-start-before-medex', 'civil-find-out-appointment']));
  });

  test.each(BOTH_DAYS)('%s: Medex says yes five working days before the start', (day) => {
    const task = wantsFewerHours(day, { regime: 'federal' }).tasks.find(({ id }) => id === 'civil-ask-medex');
    expect(task?.due).toMatchObject({ anchor: 'restart_day', direction: 'before', amount: 5, unit: 'working-days' });
    expect(task?.due?.day).toBe(day === TODAY ? '2026-12-07' : '2019-06-17');
  });

  test.each(BOTH_DAYS)('%s: who works already without it stops and calls', (day) => {
    for (const made of [
      wantsFewerHours(day, { regime: 'flemish', approval_step: 'started-unapproved' }),
      civilServant({ phase: 'just-restarted', regime: 'local', civil_working: 'reduced-unapproved' }, day),
    ]) {
      expect(idsOf(made)).toEqual(expect.arrayContaining(['civil-going-on-unapproved', 'civil-unapproved-call-hr']));
      expect(wordsOf(made, 'civil-unapproved-call-hr')).toMatch(/werk niet verder/i);
    }
  });

  test.each(BOTH_DAYS)('%s: other hours wait for a new yes', (day) => {
    const made = civilServant(
      { phase: 'just-restarted', regime: 'federal', civil_working: 'reduced-approved', going: 'other-hours' },
      day,
    );
    expect(wordsOf(made, 'civil-ask-other-hours')).toMatch(/Begin er pas mee als het ja er is/);
  });
});

describe('10: 666 days for everyone in Flanders, or as "then dismissed" or "then 60 %"', () => {
  const NOT_SO = [
    /(?<!niet )(?<!niet door )ontslagen (na|zodra|als)/i,
    /666[^.?!]*(ontslag|ontslagen)(?! niet)/i,
    /teller[^.?!]*60 ?%/i,
  ];
  const flemish = (day: Day, more: Answers): Plan =>
    civilServant({ phase: 'recovering', absence: '1-2y', wish: 'not-yet', regime: 'flemish', ...more }, day);

  test('today, an older vacancy: a counter, a choice of the manager, full pay, no dismissal', () => {
    for (const sick_credit of ['plenty', 'nearly-used-up', 'used-up', 'unknown']) {
      const made = flemish(TODAY, { vacancy: 'before-june-2024', sick_credit });
      expect(idsOf(made)).toEqual(
        expect.arrayContaining(['civil-counter-is-no-dismissal', 'civil-flemish-counter', 'civil-flemish-full-pay']),
      );
      expect(idsOf(made)).not.toContain('civil-666-not-for-everyone');
      expect(wordsOf(made, 'civil-counter-is-no-dismissal')).toMatch(/stopt je benoeming niet vanzelf/);
      expect(wordsOf(made, 'civil-flemish-counter')).toMatch(/vóór 1 juni 2024/);
      expect(says(made, /60 ?%/, ...NOT_SO)).toEqual([]);
    }
  });

  test('today, a later vacancy: no counter', () => {
    const made = flemish(TODAY, { vacancy: 'from-june-2024' });
    expect(idsOf(made)).toEqual(expect.arrayContaining(['civil-666-not-for-everyone', 'civil-flemish-without-counter']));
    expect(idsOf(made)).not.toContain('civil-flemish-counter');
    expect(idsOf(made)).not.toContain('civil-flemish-full-pay');
    expect(says(made, /je hebt 666|60 ?%/i, ...NOT_SO)).toEqual([]);
  });

  test('today, who does not know the vacancy sees both, and whom to ask', () => {
    const made = flemish(TODAY, {});
    expect(idsOf(made)).toEqual(
      expect.arrayContaining([
        'civil-666-not-for-everyone',
        'civil-counter-is-no-dismissal',
        'civil-flemish-counter',
        'civil-flemish-without-counter',
        'civil-ask-vacancy-date',
      ]),
    );
  });

  test('on a day of the seeds: 666 days, then Medex, and no dismissal either', () => {
    const made = flemish(SEEDS_DAY, { vacancy: 'before-june-2024', sick_credit: 'used-up' });
    expect(idsOf(made)).toEqual(expect.arrayContaining(['civil-flemish-counter-as-told', 'civil-counter-is-no-dismissal']));
    expect(idsOf(made)).not.toContain('civil-flemish-without-counter');
    expect(says(made, /juni 2024|60 ?%/i, ...NOT_SO)).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: nobody else reads of 666 days', (day) => {
    for (const regime of ['federal', 'education', 'local', 'other', 'unknown']) {
      expect(says(flemish(day, { regime, sick_credit: 'used-up' }), /666/)).toEqual([]);
    }
  });

  test.each(BOTH_DAYS)('%s: each regime has its own stop sign when the days run out', (day) => {
    const own = {
      federal: 'civil-federal-days-run-out',
      education: 'civil-education-days-run-out',
      local: 'civil-days-run-out-elsewhere',
      other: 'civil-days-run-out-elsewhere',
    };
    for (const [regime, stop] of Object.entries(own)) {
      const ids = idsOf(flemish(day, { regime, sick_credit: 'nearly-used-up' }));
      expect(ids.filter((id) => Object.values(own).includes(id))).toEqual([stop]);
    }
  });
});
