import type { Provision } from '../kit/law.ts';

/** Dutch law for employees: the two years of illness, from the first day to the end of the duty to pay. One entry a rule and version. Statements and sources load with a rule card. */
export const NL_SICKNESS: readonly Provision[] = [
  {
    id: 'nl-emp-sick-report-day1',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      report_sick: { value: 1, unit: 'days', from: 'first day of sickness' },
      notice_to_health_service: { value: 7, unit: 'calendar-days', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-emp-problem-analysis-week6',
    from: '2007-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      problem_analysis: { value: 6, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-emp-plan-of-action-week8',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      plan_of_action: { value: 8, unit: 'weeks', from: 'first day of sickness' },
      plan_after_analysis: { value: 2, unit: 'weeks', from: 'problem analysis' },
    },
  },
  {
    id: 'nl-emp-evaluation-every-6-weeks',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      evaluation_interval: { value: 6, unit: 'weeks', from: 'plan of action' },
    },
  },
  {
    id: 'nl-emp-report-week42',
    from: '2017-04-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      report_to_uwv: { value: 42, unit: 'weeks', from: 'first day of sickness' },
      max_fine: { value: 455, unit: 'euro', from: 'late report' },
    },
  },
  {
    id: 'nl-emp-first-year-evaluation',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      first_year_evaluation: { value: 52, unit: 'weeks', from: 'first day of sickness' },
      usual_window_start_unverified: { value: 46, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-emp-labour-expert-investigation',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      usual_moment: { value: 52, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-emp-track1-track2',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      track2_start: { value: 6, unit: 'weeks', from: 'first-year evaluation' },
      exception_recovery_within: { value: 3, unit: 'months', from: 'first-year evaluation' },
    },
  },
  {
    id: 'nl-all-wia-application-window',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      uwv_letter: { value: 88, unit: 'weeks', from: 'first day of sickness' },
      apply_usual_term: { value: 6, unit: 'weeks', from: 'UWV letter' },
      apply_latest: { value: 93, unit: 'weeks', from: 'first day of sickness' },
      // The first day of week 93: whoever keeps to it is never a day late.
      apply_safely: { value: 92, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-emp-end-evaluation-riv',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      final_evaluation_from: { value: 88, unit: 'weeks', from: 'first day of sickness' },
      final_evaluation_latest: { value: 91, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-emp-104-weeks-end',
    from: '2004-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      wage_duty: { value: 104, unit: 'weeks', from: 'first day of sickness' },
      wia_waiting_time: { value: 104, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-emp-wage-sanction',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      max_extension: { value: 52, unit: 'weeks', from: 'end of 104 weeks' },
    },
  },
  {
    id: 'nl-emp-joint-extension',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'nl-emp-wage-70',
    from: '2004-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      minimum_share: { value: 70, unit: 'percent', from: 'wage up to maximum daily wage' },
      minimum_wage_floor: { value: 52, unit: 'weeks', from: 'first day of sickness' },
      max_waiting_days: { value: 2, unit: 'days', from: 'first day of sickness' },
      usual_cap_cao: { value: 170, unit: 'percent', from: 'sum of two years' },
    },
  },
  {
    id: 'nl-emp-minimum-wage-2026',
    from: '2026-01-01',
    until: '2026-06-30',
    certainty: 'confirmed',
    quantities: {
      minimum_hourly_wage: { value: 14.71, unit: 'euro', from: '2026-01-01' },
    },
  },
  {
    id: 'nl-emp-four-week-rule',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      gap: { value: 28, unit: 'calendar-days', from: 'full recovery' },
    },
  },
  {
    id: 'nl-emp-partial-return-clock',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      wage_duty: { value: 104, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-emp-therapeutic-work',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      professional_norm: { value: 4, unit: 'weeks', from: 'start of therapeutic work' },
      uwv_norm: { value: 6, unit: 'weeks', from: 'start of therapeutic work' },
    },
  },
  {
    id: 'nl-emp-buildup-phase-contingent',
    from: '2019-06-13',
    until: null,
    certainty: 'single-source',
  },
];
