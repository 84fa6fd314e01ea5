import type { Provision } from '../kit/law.ts';

/** Dutch law for employees, and what holds for everybody in the Netherlands. One entry a rule and version. Statements and sources load with a rule card. */
export const NL_LAW: readonly Provision[] = [
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
  {
    id: 'nl-emp-expert-opinion',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      fee_employee: { value: 100, unit: 'euro', from: 'application' },
      fee_employer: { value: 400, unit: 'euro', from: 'application' },
      usual_time_min: { value: 2, unit: 'weeks', from: 'complete application' },
      usual_time_max: { value: 4, unit: 'weeks', from: 'complete application' },
    },
  },
  {
    id: 'nl-emp-second-opinion',
    from: '2017-07-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-emp-open-consultation',
    from: '2017-07-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-emp-privacy-employer-questions',
    from: '2016-04-29',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-emp-privacy-physician-output',
    from: '2016-04-29',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-emp-privacy-limits-talk',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-emp-pay-suspension-or-stop',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-emp-dismissal-ban',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      ban: { value: 104, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-emp-dismissal-after-104',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      recovery_horizon: { value: 26, unit: 'weeks', from: 'dismissal request' },
      earliest: { value: 104, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-emp-no-settlement-while-ill',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'nl-emp-transition-pay',
    from: '2020-01-01',
    until: null,
    certainty: 'single-source',
    quantities: {
      accrual: { value: 0.3333, unit: 'months', from: 'start of employment' },
      ceiling_2024: { value: 94000, unit: 'euro', from: '2024-01-01' },
      ceiling_2026_unverified: { value: 102000, unit: 'euro', from: '2026-01-01' },
    },
  },
  {
    id: 'nl-emp-transition-compensation',
    from: null,
    until: null,
    certainty: 'unverified',
    quantities: {
      size_limit: { value: 25, unit: 'workers', from: 'planned from 2026-07-01' },
    },
  },
  {
    id: 'nl-emp-dormant-contract',
    from: '2019-11-08',
    until: null,
    certainty: 'confirmed',
    quantities: {
      from: { value: 104, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-emp-holiday-during-sickness',
    from: '2012-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      lapse_statutory: { value: 6, unit: 'months', from: 'end of year of accrual' },
      lapse_if_unable: { value: 5, unit: 'years', from: 'end of year of accrual' },
    },
  },
  {
    id: 'nl-emp-pension-age-six-weeks',
    from: '2023-07-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      wage_duty: { value: 6, unit: 'weeks', from: 'first day of sickness' },
      old_rule: { value: 13, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-emp-early-iva',
    from: '2006-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      earliest_request: { value: 3, unit: 'weeks', from: 'first day of sickness' },
      latest_request: { value: 68, unit: 'weeks', from: 'first day of sickness' },
      earliest_start: { value: 13, unit: 'weeks', from: 'first day of sickness' },
      start_after_request: { value: 10, unit: 'weeks', from: 'request' },
      max_requests: { value: 1, unit: 'times', from: 'one sickness case' },
    },
  },
  {
    id: 'nl-emp-early-iva-caution',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'nl-emp-sixty-plus-wia',
    from: '2025-09-01',
    until: '2027-08-31',
    certainty: 'confirmed',
    quantities: {
      age: { value: 60, unit: 'years', from: 'end of waiting time' },
      duration_measure: { value: 2, unit: 'years', from: '2025-09-01' },
    },
  },
  {
    id: 'nl-emp-plan-riv-physician-leading',
    // Announced in the autumn of 2025.
    from: '2025-09-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      planned_year: { value: 2028, unit: 'years', from: 'announcement 2025' },
      consulted_size_limit: { value: 100, unit: 'workers', from: 'consultation 2023' },
    },
  },
  {
    id: 'nl-all-wia-thresholds',
    from: '2006-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      lower_threshold: { value: 35, unit: 'percent', from: 'loss of earning capacity' },
      upper_threshold: { value: 80, unit: 'percent', from: 'loss of earning capacity' },
    },
  },
  {
    id: 'nl-all-iva-amount',
    from: '2007-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      level: { value: 75, unit: 'percent', from: 'WIA monthly wage' },
    },
  },
  {
    id: 'nl-all-wga-amount-duration',
    from: '2019-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      first_months_level: { value: 75, unit: 'percent', from: 'WIA daily wage' },
      first_months: { value: 2, unit: 'months', from: 'start of WGA' },
      later_level: { value: 70, unit: 'percent', from: 'WIA daily wage' },
      max_wage_related: { value: 24, unit: 'months', from: 'start of WGA' },
      use_of_capacity: { value: 50, unit: 'percent', from: 'remaining earning capacity' },
    },
  },
  {
    id: 'nl-all-wia-decision-time',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      decision_term: { value: 16, unit: 'weeks', from: 'application' },
      old_term: { value: 8, unit: 'weeks', from: 'application' },
      average_real: { value: 24, unit: 'weeks', from: 'application' },
    },
  },
  {
    id: 'nl-all-wia-practical-assessment',
    from: '2024-07-01',
    until: '2027-06-30',
    certainty: 'confirmed',
  },
  {
    id: 'nl-all-wia-objection',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      objection_term: { value: 6, unit: 'weeks', from: 'date of decision' },
    },
  },
  {
    id: 'nl-all-wia-reassessment-wait',
    // The wait was measured at the end of 2025.
    from: '2025-12-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      average_wait: { value: 90, unit: 'weeks', from: 'request, end of 2025' },
    },
  },
  {
    id: 'nl-all-amber-five-years',
    from: '2006-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      period: { value: 5, unit: 'years', from: 'end of waiting time, refusal or end of benefit' },
      new_waiting_time: { value: 0, unit: 'weeks', from: 'worsening' },
      threshold: { value: 35, unit: 'percent', from: 'loss of earning capacity' },
      old_wao_wait: { value: 4, unit: 'weeks', from: 'worsening, WAO only' },
    },
  },
  {
    id: 'nl-all-worsening-other-cause',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      new_waiting_time: { value: 104, unit: 'weeks', from: 'new first day of sickness' },
      other_cause_window: { value: 4, unit: 'weeks', from: 'refusal of WIA' },
    },
  },
  {
    id: 'nl-all-wga-report-worsening',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      report_within: { value: 7, unit: 'calendar-days', from: 'change' },
    },
  },
  {
    id: 'nl-emp-late-effects-new-absence',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      new_wage_duty: { value: 104, unit: 'weeks', from: 'new first day of sickness' },
    },
  },
  {
    id: 'nl-emp-medical-downshift',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-emp-downshift-first-sick-day',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-all-no-risk',
    from: '2006-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      duration: { value: 5, unit: 'years', from: 'start of employment or WIA' },
      new_job_within: { value: 5, unit: 'years', from: 'refusal of WIA' },
    },
  },
  {
    id: 'nl-all-no-risk-tell-employer',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      ask_after: { value: 2, unit: 'months', from: 'start of employment' },
    },
  },
  {
    id: 'nl-all-wage-cost-benefit',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      per_hour: { value: 3.05, unit: 'euro', from: 'paid hour' },
      max_per_year: { value: 6000, unit: 'euro', from: 'calendar year' },
      duration: { value: 3, unit: 'years', from: 'start of job' },
      request_within: { value: 3, unit: 'months', from: 'start of job' },
    },
  },
  {
    id: 'nl-all-provisions-employee',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-all-provisions-employer',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      minimum_contract: { value: 6, unit: 'months', from: 'remaining contract' },
    },
  },
  {
    id: 'nl-all-jobcoach',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-all-no-health-questions',
    from: '2012-10-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-all-disclosure-duty',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'nl-all-effective-adaptation',
    from: '2003-12-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-emp-flexible-work-act',
    from: '2016-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      service: { value: 26, unit: 'weeks', from: 'start of change' },
      request_before: { value: 2, unit: 'months', from: 'start of change' },
      decide_before: { value: 1, unit: 'months', from: 'start of change' },
      small_employer: { value: 10, unit: 'workers', from: 'headcount' },
      repeat: { value: 12, unit: 'months', from: 'last request' },
    },
  },
  {
    id: 'nl-all-baco',
    from: '2023-08-01',
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'nl-all-clean-slate',
    from: '2021-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      adult_period: { value: 10, unit: 'years', from: 'complete remission' },
      young_period: { value: 5, unit: 'years', from: 'complete remission' },
      young_age: { value: 20, unit: 'years', from: 'diagnosis' },
      life_cover_ends_before_age: { value: 71, unit: 'years', from: 'birth' },
      funeral_cover_starts_before_age: { value: 61, unit: 'years', from: 'birth' },
    },
  },
  {
    id: 'nl-all-pending-reforms-2026',
    // A plan of January 2026: nothing to tell on an earlier day.
    from: '2026-02-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      iva_end_a: { value: 2029, unit: 'years', from: 'press Feb 2026' },
      iva_end_b: { value: 2030, unit: 'years', from: 'press Feb 2026' },
      ww_plan_months: { value: 12, unit: 'months', from: 'coalition plan' },
      max_daily_wage_cut: { value: 20, unit: 'percent', from: 'coalition plan' },
    },
  },
  {
    id: 'nl-all-supplement-social-minimum',
    from: null,
    until: null,
    certainty: 'unverified',
  },
];
