import { describe, expect, test } from 'vitest';
import type { Answers, Day } from '../../rules/index.ts';
import { employee, SEEDS_DAY, TODAY } from './situation.ts';
import { ago, atOdds, tell } from './tell.ts';

/*
 * What the seed documents say, and what holds today: one part for each row of that table that concerns employees.
 * The same answers give different advice on the two days, and on both sides of each day on which the law changed.
 */

describe('medical force majeure', () => {
  const SEEDS = ['force-majeure-without-trajectory', 'check-trajectory-came-first'];
  const NINE = ['check-conditions-of-force-majeure-nine-months', 'force-majeure-own-procedure-nine-months'];
  const SIX = ['check-conditions-of-force-majeure', 'force-majeure-own-procedure'];
  tell('after the trajectory, then from nine months, then from six', {
    answers: (day) =>
      atOdds(day, { formal_road: 'force-majeure', force_majeure_stage: 'announced', force_majeure_day: ago(day, 2, 'days') }),
    on: {
      [SEEDS_DAY]: { there: SEEDS, gone: [...NINE, ...SIX, 'force-majeure-before-nine-months'] },
      '2022-11-27': { there: SEEDS, gone: [...NINE, ...SIX] },
      // Seven months ill is too early for nine, and late enough for six.
      '2022-11-28': { there: [...NINE, 'force-majeure-before-nine-months'], gone: [...SEEDS, ...SIX] },
      '2025-12-31': { there: [...NINE, 'force-majeure-before-nine-months'], gone: [...SEEDS, ...SIX] },
      '2026-01-01': {
        there: SIX,
        gone: [...SEEDS, ...NINE, 'force-majeure-before-six-months', 'force-majeure-before-nine-months'],
      },
      [TODAY]: { there: SIX, gone: [...SEEDS, ...NINE, 'force-majeure-before-six-months'] },
    },
  });
});

describe('the re-integration trajectory', () => {
  const decided = (day: Day): Answers =>
    atOdds(day, {
      formal_road: 'trajectory',
      formal_stage: 'decided',
      formal_decision: 'b',
      assessment_day: ago(day, 3, 'days'),
    });
  const FIVE = ['read-which-of-five-decisions', 'object-to-definitive-unfitness', 'talk-about-plan-as-told'];
  const THREE = [
    'decide-on-appeal-b',
    'talk-about-other-work-b',
    'await-plan-b',
    'decision-b-is-no-dismissal',
    'appeal-b-needs-two-letters',
  ];
  tell('decisions A to E, then A to C', {
    answers: decided,
    on: {
      [SEEDS_DAY]: { there: FIVE, gone: THREE },
      '2022-09-30': { there: FIVE, gone: THREE },
      '2022-10-01': { there: THREE, gone: FIVE },
      [TODAY]: { there: THREE, gone: FIVE },
    },
  });

  test('the time to object: seven working days, then 21 calendar days', () => {
    const due = (day: Day, id: string) => employee(decided(day), day).tasks.find((task) => task.id === id)?.due;
    expect(due(SEEDS_DAY, 'object-to-definitive-unfitness')).toMatchObject({ amount: 7, unit: 'working-days' });
    expect(due(TODAY, 'decide-on-appeal-b')).toMatchObject({ amount: 21, unit: 'calendar-days', day: '2026-12-09' });
  });

  const EARLY = ['employer-may-start-early', 'estimate-after-eight-weeks', 'larger-employer-must-start'];
  tell('the employer may ask after four months, then three, then from the first day; the estimate of work potential', {
    answers: atOdds,
    on: {
      [SEEDS_DAY]: { there: ['employer-may-start-after-four-months'], gone: EARLY },
      '2022-09-30': { there: ['employer-may-start-after-four-months'], gone: EARLY },
      '2022-10-01': {
        there: ['employer-may-start-after-three-months'],
        gone: ['employer-may-start-after-four-months', ...EARLY],
      },
      '2025-12-31': { there: ['employer-may-start-after-three-months'], gone: EARLY },
      // Seven months ill on New Year's Day: the estimate is for illness that began in 2026.
      '2026-01-01': { there: ['employer-may-start-early'], gone: ['employer-may-start-after-three-months', ...EARLY.slice(1)] },
      [TODAY]: { there: EARLY, gone: ['employer-may-start-after-three-months', 'employer-may-start-after-four-months'] },
    },
  });

  tell('the advising physician may start it, and no longer', {
    answers: atOdds,
    on: {
      [SEEDS_DAY]: {
        there: ['request-trajectory-through-fund-doctor', 'request-trajectory-as-told'],
        gone: ['fund-doctor-no-longer-starts'],
      },
      '2022-09-30': {
        there: ['request-trajectory-through-fund-doctor'],
        gone: ['fund-doctor-no-longer-starts', 'request-trajectory'],
      },
      '2022-10-01': {
        there: ['fund-doctor-no-longer-starts', 'request-trajectory'],
        gone: ['request-trajectory-through-fund-doctor'],
      },
      [TODAY]: {
        there: ['fund-doctor-no-longer-starts', 'request-trajectory'],
        gone: ['request-trajectory-through-fund-doctor'],
      },
    },
  });
});

describe('the visit to the occupational physician before the restart', () => {
  const short = (day: Day): Answers =>
    atOdds(day, { absence: 'under-4w', employer_stance: 'not-discussed', first_sick_day: ago(day, 2, 'weeks') });
  tell('from four weeks, then without a minimum', {
    answers: short,
    on: {
      [SEEDS_DAY]: {
        there: ['visit-from-four-weeks', 'ask-consultation-while-ill'],
        gone: ['visit-at-any-time', 'pre-return-visit-short-absence'],
      },
      '2021-12-31': {
        there: ['visit-from-four-weeks', 'ask-consultation-while-ill'],
        gone: ['visit-at-any-time', 'pre-return-visit-short-absence'],
      },
      '2022-01-01': {
        there: ['visit-at-any-time', 'pre-return-visit-short-absence'],
        gone: ['visit-from-four-weeks', 'ask-consultation-while-ill'],
      },
      [TODAY]: {
        there: ['visit-at-any-time', 'pre-return-visit-short-absence'],
        gone: ['visit-from-four-weeks', 'ask-consultation-while-ill'],
      },
    },
  });
  tell('the employer may ask for it too since 2026', {
    answers: (day) => atOdds(day, { employer_stance: 'not-discussed' }),
    on: {
      [SEEDS_DAY]: { there: ['pre-return-visit'], gone: ['employer-may-ask-visit'] },
      '2025-12-31': { there: ['pre-return-visit'], gone: ['employer-may-ask-visit'] },
      '2026-01-01': { there: ['pre-return-visit', 'employer-may-ask-visit'], gone: [] },
      [TODAY]: { there: ['pre-return-visit', 'employer-may-ask-visit'], gone: [] },
    },
  });
});
