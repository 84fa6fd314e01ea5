import type { Provision } from '../kit/law.ts';

/** Belgian law for civil servants. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_CIVIL_SERVANT_LAW: readonly Provision[] = [
  {
    id: 'be-civ-vlg-sick-credit-666',
    from: '1994-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      career_contingent: {
        value: 666,
        unit: 'working-days',
        from: 'start of career at the Flemish government (days since 1994-01-01)',
      },
    },
  },
  {
    id: 'be-civ-vlg-sick-new-appointees-2024',
    from: '2024-06-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      min_incapacity: { value: 9, unit: 'months', from: 'start of uninterrupted incapacity' },
      relapse_window: { value: 14, unit: 'calendar-days', from: 'resumption; shorter gap counts as uninterrupted' },
    },
  },
  {
    id: 'be-civ-vlg-which-days-count',
    from: '1994-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-civ-vlg-full-pay-no-disponibility',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      salary_percentage: { value: 100, unit: 'percent', from: 'first sick day' },
    },
  },
  {
    id: 'be-civ-vlg-contractual-is-rule',
    from: '2024-06-01',
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-civ-vlg-contractual-illness',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      guaranteed_pay: { value: 30, unit: 'calendar-days', from: 'first sick day' },
    },
  },
  {
    id: 'be-civ-vlg-part-time-illness-duration',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      max_period: { value: 3, unit: 'months', from: 'start of part-time work' },
      extension: { value: 3, unit: 'months', from: 'end of previous period' },
    },
  },
  {
    id: 'be-civ-vlg-part-time-right-then-favour',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      right_period: { value: 6, unit: 'months', from: 'start of part-time work' },
      favour_from: { value: 7, unit: 'months', from: 'start of part-time work' },
      min_regime_as_right: { value: 50, unit: 'percent' },
    },
  },
  {
    id: 'be-civ-vlg-part-time-contractual',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      max_period: { value: 2, unit: 'years', from: 'start of authorised work' },
    },
  },
  {
    id: 'be-civ-vlg-chronic-illness-leave',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-civ-vlg-one-day-no-certificate',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      days_without_certificate: { value: 1, unit: 'days' },
    },
  },
  {
    id: 'be-civ-fed-credit-21-per-12-months',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      credit: { value: 21, unit: 'working-days', from: 'per 12 months of service seniority' },
      pay: { value: 100, unit: 'percent' },
    },
  },
  {
    id: 'be-civ-fed-start-63',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      advance: { value: 63, unit: 'working-days', from: 'appointment' },
      applies_below_seniority: { value: 36, unit: 'months' },
    },
  },
  {
    id: 'be-civ-fed-disponibility-60',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      allowance: { value: 60, unit: 'percent', from: 'first day of disponibility' },
    },
  },
  {
    id: 'be-civ-fed-disponibility-serious-illness-100',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      allowance: { value: 100, unit: 'percent' },
      request_from: { value: 1, unit: 'days', from: 'start of disponibility' },
    },
  },
  {
    id: 'be-civ-fed-activities-during-sick-leave',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-civ-fed-reduced-reintegration-old',
    from: null,
    until: '2022-09-30',
    certainty: 'confirmed',
    quantities: {
      prior_absence: { value: 30, unit: 'calendar-days', from: 'first sick day' },
      period: { value: 1, unit: 'months' },
      max_total: { value: 3, unit: 'months' },
      chronic_max: { value: 12, unit: 'months' },
    },
  },
  {
    id: 'be-civ-fed-reduced-reform-2022',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-civ-fed-reduced-long-track',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      max_period: { value: 24, unit: 'months', from: 'start of reduced work' },
      extension: { value: 24, unit: 'months', from: 'end of period, after new examination' },
      prior_absence: { value: 0, unit: 'days' },
    },
  },
  {
    id: 'be-civ-fed-reduced-medex-deadline',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      opinion_before_start: { value: 5, unit: 'working-days', from: 'before start of reduced work' },
    },
  },
  {
    id: 'be-civ-fed-reduced-pay',
    from: null,
    until: null,
    certainty: 'unverified',
    quantities: {
      full_pay: { value: 3, unit: 'months', from: 'start of reduced work' },
      later_rate_unworked: { value: 60, unit: 'percent' },
    },
  },
  {
    id: 'be-civ-fed-reintegration-trajectory',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-civ-fed-one-day-certificate',
    from: '2023-01-01',
    until: null,
    certainty: 'single-source',
    quantities: {
      days_without_certificate: { value: 3, unit: 'times' },
      certificate_deadline: { value: 2, unit: 'working-days', from: 'start of absence' },
      private_sector_2026: { value: 2, unit: 'times' },
    },
  },
  {
    id: 'be-civ-fed-ex-officio-63',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      age: { value: 63, unit: 'years' },
      days: { value: 365, unit: 'calendar-days', from: '63rd birthday, not necessarily consecutive' },
    },
  },
  {
    id: 'be-civ-fed-contractual-route',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-civ-pension-definitive-until-2024',
    from: null,
    until: '2024-12-31',
    certainty: 'confirmed',
  },
  {
    id: 'be-civ-pension-temporary-2025-2027',
    from: '2025-01-01',
    until: '2027-12-31',
    certainty: 'confirmed',
    quantities: {
      max_duration: { value: 3, unit: 'years', from: 'start of temporary pension' },
    },
  },
  {
    id: 'be-civ-tava-2028',
    from: '2028-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-civ-pension-inflow-stop-announced',
    from: null,
    until: null,
    certainty: 'unverified',
  },
  {
    id: 'be-civ-medex-decision-appeal',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      appeal_deadline: { value: 30, unit: 'calendar-days', from: 'date given in the Medex letter' },
    },
  },
  {
    id: 'be-civ-codex-trajectory-applies',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-civ-occupational-physician-rights',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-civ-edu-sick-30',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      credit: { value: 30, unit: 'days', from: 'per 12 months of social seniority' },
    },
  },
  {
    id: 'be-civ-edu-temporary-and-contractual',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      contractual_guaranteed_pay: { value: 30, unit: 'calendar-days', from: 'first sick day' },
    },
  },
  {
    id: 'be-civ-edu-exhaustion-pay',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      serious_illness: { value: 100, unit: 'percent' },
      other_min: { value: 50, unit: 'percent' },
      other_max: { value: 75, unit: 'percent' },
    },
  },
  {
    id: 'be-civ-edu-vvp-2023',
    from: '2023-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      min_volume: { value: 20, unit: 'percent' },
      career_max: { value: 24, unit: 'months' },
      max_below_half: { value: 6, unit: 'months' },
    },
  },
  {
    id: 'be-civ-edu-vvp-old',
    from: null,
    until: '2022-12-31',
    certainty: 'confirmed',
    quantities: {
      min_volume: { value: 50, unit: 'percent' },
    },
  },
  {
    id: 'be-civ-edu-lvvp',
    from: '2015-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      min_work: { value: 50, unit: 'percent' },
      max_work: { value: 75, unit: 'percent' },
      pay_leave_part: { value: 60, unit: 'percent' },
    },
  },
  {
    id: 'be-civ-edu-lvvp-entry-and-loss',
    from: '2015-01-01',
    until: null,
    certainty: 'single-source',
    quantities: {
      prior_absence: { value: 30, unit: 'days' },
      post_vacant_after: { value: 24, unit: 'months', from: 'start of LVVP' },
    },
  },
  {
    id: 'be-civ-edu-control-body',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      certificate_from_days: { value: 2, unit: 'days' },
      abroad_notice: { value: 4, unit: 'calendar-days', from: 'before departure' },
    },
  },
  {
    id: 'be-civ-local-minimum-decree-2023',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-civ-local-typical-21-63',
    from: null,
    until: null,
    certainty: 'unverified',
    quantities: {
      start: { value: 63, unit: 'working-days' },
      yearly: { value: 21, unit: 'working-days', from: 'from the 4th year' },
    },
  },
  {
    id: 'be-civ-nonfed-reduced-via-medex',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      examination: { value: 5, unit: 'working-days', from: 'before start' },
    },
  },
  {
    id: 'be-civ-wal-bru-pointer',
    from: null,
    until: null,
    certainty: 'unverified',
    quantities: {
      yearly: { value: 21, unit: 'days' },
    },
  },
  {
    id: 'be-civ-fwb-caps',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      planned_cap_officials: { value: 210, unit: 'working-days' },
      cap_teachers: { value: 182, unit: 'days' },
      after_exhaustion: { value: 60, unit: 'percent' },
    },
  },
  {
    id: 'be-civ-fwb-medical-half-time',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      request: { value: 5, unit: 'working-days', from: 'before start of the leave' },
    },
  },
  {
    id: 'be-civ-police-rail-pointer',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  // As the seeds tell it, up to the day before the vacancy began to count.
  {
    id: 'seed-civ-flemish-666',
    from: '1994-01-01',
    until: '2024-05-31',
    certainty: 'single-source',
    quantities: {
      career_contingent: { value: 666, unit: 'working-days', from: 'start of career at the Flemish government' },
    },
  },
];
