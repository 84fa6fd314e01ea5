import { describe, expect, test } from 'vitest';
import type { Answers, Day } from '../../rules/index.ts';
import { employee, idsOf, SEEDS_DAY, says, TODAY, wordsOf } from './situation.ts';
import { ago, atOdds, tell } from './tell.ts';

/* The table of the seeds and today goes on: benefit, wage, holidays and support; see seeds-and-today.test.ts. */

describe('work without a request', () => {
  const begun = (day: Day): Answers =>
    atOdds(day, { employer_stance: 'agrees', partial_step: 'started-unfiled', restart_day: ago(day, 20, 'days') });
  const SEEDS = ['repay-since-restart', 'late-file-form-as-told'];
  const NOW = ['going-on-unfiled', 'late-file-form', 'late-over-two-weeks'];
  tell('everything repaid, then 10% less within 14 days', {
    answers: begun,
    on: {
      [SEEDS_DAY]: { there: SEEDS, gone: NOW },
      '2021-12-31': { there: SEEDS, gone: NOW },
      '2022-01-01': { there: NOW, gone: SEEDS },
      [TODAY]: { there: NOW, gone: SEEDS },
    },
  });

  test('in words', () => {
    expect(wordsOf(employee(begun(SEEDS_DAY), SEEDS_DAY), 'repay-since-restart')).toMatch(/alles terugvragen/);
    expect(wordsOf(employee(begun(TODAY), TODAY), 'going-on-unfiled')).toMatch(/14 dagen[^.]*10%/);
    expect(says(employee(begun(SEEDS_DAY), SEEDS_DAY), /10%|14 dagen/)).toEqual([]);
  });
});

describe('guaranteed wage when partial work fails', () => {
  const running = (firstSickDay: string) => (): Answers => ({
    phase: 'recovering',
    absence: '4w-12m',
    wish: 'gradual',
    employer_stance: 'agrees',
    partial_step: 'approved',
    first_sick_day: firstSickDay,
    formal_road: 'none',
  });
  const others = (id: string) =>
    ['partial-wage-as-told', 'partial-wage-twenty-weeks', 'partial-wage-ill-before-2026', 'partial-wage-ill-since-2026'].filter(
      (other) => other !== id,
    );
  const only = (id: string) => ({ there: [id, 'partial-wage-exceptions', 'relapse-back-to-benefit'], gone: others(id) });
  tell('none, then a limit of twenty weeks, then by the first sick day', {
    answers: running('2018-10-01'),
    on: {
      [SEEDS_DAY]: only('partial-wage-as-told'),
      '2022-11-27': only('partial-wage-as-told'),
      '2022-11-28': only('partial-wage-twenty-weeks'),
      '2025-12-31': only('partial-wage-twenty-weeks'),
      '2026-01-01': only('partial-wage-ill-before-2026'),
      [TODAY]: only('partial-wage-ill-before-2026'),
    },
  });
  tell('ill since 2026', {
    answers: running('2026-01-01'),
    on: { [TODAY]: only('partial-wage-ill-since-2026') },
  });
});

describe('holidays that illness took', () => {
  tell('lost, then carried over', {
    answers: (day) => atOdds(day, { employer_stance: 'agrees' }),
    on: {
      [SEEDS_DAY]: { there: ['holiday-lost'], gone: ['holiday-carried-over'] },
      '2023-12-31': { there: ['holiday-lost'], gone: ['holiday-carried-over'] },
      '2024-01-01': { there: ['holiday-carried-over'], gone: ['holiday-lost'] },
      [TODAY]: { there: ['holiday-carried-over'], gone: ['holiday-lost'] },
    },
  });
});

describe('support in Flanders', () => {
  const tired = (day: Day, wish = 'gradual'): Answers =>
    atOdds(day, { employer_stance: 'agrees', wish, complaints: ['fatigue'], region: 'flanders' });
  tell('VOP, then individueel maatwerk', {
    answers: tired,
    on: {
      [SEEDS_DAY]: {
        there: ['ask-flemish-premium-and-rentree', 'be-vdab-tom'],
        gone: ['ask-flemish-work-support', 'be-individueel-maatwerk'],
      },
      [TODAY]: { there: ['ask-flemish-work-support', 'be-individueel-maatwerk'], gone: ['ask-flemish-premium-and-rentree'] },
    },
  });

  test('the words name the premium of their day', () => {
    const then = wordsOf(employee(tired(SEEDS_DAY), SEEDS_DAY), 'ask-flemish-premium-and-rentree');
    expect(then).toMatch(/VOP/);
    expect(then).not.toMatch(/individueel maatwerk/i);
    const now = wordsOf(employee(tired(TODAY), TODAY), 'ask-flemish-work-support');
    expect(now).toMatch(/individueel maatwerk/i);
    expect(now).not.toMatch(/VOP/);
  });

  test('Rentree for employees, then "call first", and not for another employer', () => {
    const then = wordsOf(employee(tired(SEEDS_DAY), SEEDS_DAY), 'ask-flemish-premium-and-rentree');
    expect(then).toMatch(/Rentree: hulp bij werk na kanker\./);
    expect(then).not.toMatch(/Bel eerst/);
    expect(wordsOf(employee(tired(TODAY), TODAY), 'ask-flemish-work-support')).toMatch(
      /Rentree: [a-z ]+\. Bel eerst of dit voor jou nog kan/,
    );
    expect(idsOf(employee(tired(TODAY, 'other-employer'), TODAY))).not.toContain('ask-flemish-premium-and-rentree');
  });

  tell('career guidance, then one cheque for the first use, until the end of 2026', {
    answers: (day) => tired(day, 'other-employer'),
    on: {
      [SEEDS_DAY]: { there: ['be-loopbaanbegeleiding', 'ask-flemish-premium-and-rentree'], gone: ['use-your-one-career-cheque'] },
      [TODAY]: { there: ['be-loopbaanbegeleiding', 'use-your-one-career-cheque'], gone: ['ask-flemish-premium-and-rentree'] },
      '2026-12-31': { there: ['use-your-one-career-cheque'], gone: [] },
      '2027-01-01': { there: ['ask-career-guidance-now'], gone: ['use-your-one-career-cheque'] },
    },
  });
});
