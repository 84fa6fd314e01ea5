import { describe, expect, test } from 'vitest';
import { add, type Day } from '../../rules/index.ts';
import { BOTH_DAYS, employee, gradual, idsOf, SEEDS_DAY, says, TODAY, wordsOf } from './situation.ts';

/* The list of mistakes goes on: what ends or saves the contract, and invitations; see mistakes.test.ts. */

describe('4: medical force majeure after a trajectory, at nine months, or with severance pay', () => {
  const announced = (day: Day, firstSickDay: Day) =>
    employee(
      {
        phase: 'recovering',
        absence: '4w-12m',
        wish: 'unsure',
        employer_stance: 'pressure',
        first_sick_day: firstSickDay,
        formal_road: 'force-majeure',
        force_majeure_stage: 'announced',
        force_majeure_day: add(day, -3, 'days'),
      },
      day,
    );

  test('today: a procedure of its own, from six months', () => {
    const early = announced(TODAY, '2026-06-15');
    expect(idsOf(early)).toEqual(expect.arrayContaining(['force-majeure-before-six-months', 'sign-end-during-force-majeure']));
    const late = announced(TODAY, '2026-04-15');
    expect(idsOf(late)).not.toContain('force-majeure-before-six-months');
    for (const made of [early, late]) {
      expect(idsOf(made)).toEqual(expect.arrayContaining(['force-majeure-own-procedure', 'check-conditions-of-force-majeure']));
      expect(idsOf(made)).not.toContain('force-majeure-without-trajectory');
      expect(idsOf(made)).not.toContain('check-trajectory-came-first');
      expect(idsOf(made).filter((id) => id.includes('nine-months'))).toEqual([]);
      expect(says(made, /negen maanden|pas na (het|een) (officiële )?(re-integratie)?traject/i)).toEqual([]);
      expect(says(made, /(?<!geen |zonder )opzegvergoeding (krijg|ontvang)|met (een )?(ontslag|opzeg)vergoeding/i)).toEqual([]);
    }
  });

  test('today: two terms run after the finding, and choosing it oneself ends the contract without pay', () => {
    const found = employee(
      { phase: 'recovering', wish: 'not-yet', formal_road: 'force-majeure', force_majeure_stage: 'definitively-unfit' },
      TODAY,
    );
    expect(idsOf(found)).toEqual(
      expect.arrayContaining(['force-majeure-two-terms', 'ask-examination-of-adapted-work', 'decide-on-appeal-force-majeure']),
    );
    const thinking = employee({ phase: 'not-improving', wish: 'not-yet', alerts: ['no-recovery-expected'] }, TODAY);
    expect(idsOf(thinking)).toContain('choose-force-majeure-yourself');
    expect(wordsOf(thinking, 'choose-force-majeure-yourself')).toMatch(/zonder opzegtermijn en zonder vergoeding/);
  });

  test('in 2023: from nine months', () => {
    const made = announced('2023-06-01', '2022-12-01');
    expect(idsOf(made)).toEqual(
      expect.arrayContaining(['force-majeure-before-nine-months', 'check-conditions-of-force-majeure-nine-months']),
    );
    expect(idsOf(made)).not.toContain('force-majeure-before-six-months');
  });

  test('on a day of the seeds: only after the trajectory, and still no pay', () => {
    const made = announced(SEEDS_DAY, '2018-12-03');
    expect(idsOf(made)).toEqual(expect.arrayContaining(['force-majeure-without-trajectory', 'check-trajectory-came-first']));
    expect(idsOf(made)).not.toContain('force-majeure-own-procedure');
    expect(says(made, /zes maanden ziekte|negen maanden/i)).toEqual([]);
  });
});

describe('5: decision B read as a dismissal, or its 21 days and two letters missed', () => {
  const decided = (day: Day) =>
    employee(
      {
        phase: 'recovering',
        absence: '1-2y',
        wish: 'adapted-here',
        formal_road: 'trajectory',
        formal_stage: 'decided',
        formal_decision: 'b',
        assessment_day: add(day, -8, 'days'),
      },
      day,
    );

  test('today', () => {
    const made = decided(TODAY);
    expect(made.stops.slice(0, 2).map(({ id }) => id)).toEqual(['decision-b-is-no-dismissal', 'appeal-b-needs-two-letters']);
    const appeal = made.tasks.find(({ id }) => id === 'decide-on-appeal-b');
    expect(appeal?.due?.day).toBe(add(TODAY, 21 - 8, 'days'));
    expect(wordsOf(made, 'decide-on-appeal-b')).toMatch(/twee aangetekende brieven/);
    expect(says(made, /je (bent|wordt|werd) ontslagen|je contract (is gestopt|stopt nu|eindigt)/i)).toEqual([]);
  });

  test('today: who cannot read the letter is warned of the same 21 days', () => {
    const made = employee(
      { phase: 'recovering', wish: 'adapted-here', formal_road: 'trajectory', formal_stage: 'decided' },
      TODAY,
    );
    expect(idsOf(made)).toContain('find-out-formal-decision');
    expect(wordsOf(made, 'find-out-formal-decision')).toMatch(/21 kalenderdagen/);
  });

  test('on a day of the seeds: seven working days to object', () => {
    const made = decided(SEEDS_DAY);
    expect(idsOf(made)).toContain('object-to-definitive-unfitness');
    expect(idsOf(made)).not.toContain('appeal-b-needs-two-letters');
    expect(says(made, /21 (kalender)?dagen/)).toEqual([]);
  });

  test('today: a plan that stays without an answer counts as refused', () => {
    const made = employee({ phase: 'recovering', wish: 'adapted-here', formal_road: 'trajectory', formal_stage: 'plan' }, TODAY);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['silence-refuses-plan', 'answer-plan']));
  });
});

describe('6: invitations of the occupational or advising physician called optional', () => {
  const OPTIONAL = [
    /vrijblijvend/i,
    /(uitnodiging|afspraak|onderzoek)[^.?!]*(niet verplicht|hoef je niet|mag je overslaan|kies je zelf)/i,
  ];
  const invited = (day: Day) =>
    employee(
      {
        phase: 'recovering',
        absence: '4w-12m',
        wish: 'adapted-here',
        formal_road: 'trajectory',
        formal_stage: 'invited',
        alerts: ['missed-appointment'],
      },
      day,
    );

  test('today: the benefit and the job hang on it', () => {
    const made = invited(TODAY);
    expect(idsOf(made)).toEqual(
      expect.arrayContaining([
        'miss-fund-doctor',
        'ignore-occupational-physician',
        'second-absence-stops-benefit',
        'go-to-occupational-physician',
        'call-after-missed-appointment',
        'answer-every-letter',
      ]),
    );
    expect(wordsOf(made, 'go-to-occupational-physician')).toMatch(/verplicht/);
    expect(says(made, ...OPTIONAL)).toEqual([]);
  });

  test('today: the questionnaire of the health fund goes back', () => {
    const made = employee({ phase: 'recovering', absence: 'under-4w', wish: 'unsure', formal_road: 'none' }, TODAY);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['skip-fund-questionnaire', 'return-fund-questionnaire']));
  });

  test('on a day of the seeds: the examination is as compulsory', () => {
    const made = invited(SEEDS_DAY);
    expect(idsOf(made)).toEqual(expect.arrayContaining(['ignore-occupational-physician', 'go-to-occupational-physician']));
    expect(idsOf(made)).not.toContain('second-absence-stops-benefit');
    expect(says(made, ...OPTIONAL)).toEqual([]);
  });

  test.each(BOTH_DAYS)('%s: risky work waits for its examination', (day) => {
    const made = gradual(day, { wish: 'full', absence: '1-2y', surveillance: 'yes' });
    expect(idsOf(made)).toEqual(
      expect.arrayContaining(['risk-work-without-examination', 'return-examination', 'full-return-too-fast']),
    );
    expect(says(made, ...OPTIONAL)).toEqual([]);
  });
});
