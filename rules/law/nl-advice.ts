import type { Provision } from '../kit/law.ts';

/** Dutch law for employees: opinions, privacy and dismissal. One entry a rule and version. Statements and sources load with a rule card. */
export const NL_ADVICE: readonly Provision[] = [
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
];
