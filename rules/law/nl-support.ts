import type { Provision } from '../kit/law.ts';

/** Dutch law for everybody: no-risk, provisions, equal treatment, loans and reforms that are announced. One entry a rule and version. Statements and sources load with a rule card. */
export const NL_SUPPORT: readonly Provision[] = [
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
