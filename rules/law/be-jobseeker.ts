import type { Provision } from '../kit/law.ts';

/** Belgian law for people without work, and support measures. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_JOBSEEKER_LAW: readonly Provision[] = [
  {
    id: 'be-job-illness-benefit',
    from: '2015-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      aligned_period: { value: 6, unit: 'months', from: 'start of incapacity' },
      rate_from_month_7: { value: 60, unit: 'percent' },
      invalidity_family: { value: 65, unit: 'percent' },
      invalidity_single: { value: 55, unit: 'percent' },
      invalidity_cohabiting: { value: 40, unit: 'percent' },
      certificate_deadline: { value: 7, unit: 'calendar-days', from: 'first sick day not counted' },
    },
  },
  {
    id: 'be-job-authorised-work',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      declare: { value: 1, unit: 'working-days', from: 'at latest the last working day before resumption' },
      decision_deadline: { value: 30, unit: 'working-days', from: 'resumption' },
    },
  },
  {
    id: 'be-job-tnw-own-initiative',
    from: '2022-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      questionnaire_return: { value: 2, unit: 'weeks', from: 'receipt' },
      first_meeting: { value: 1, unit: 'months', from: 'questionnaire sent' },
    },
  },
  {
    id: 'be-job-sanctions-10-percent',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      reduction: { value: 10, unit: 'percent' },
      old_reduction: { value: 2.5, unit: 'percent' },
    },
  },
  {
    id: 'be-job-register-with-vdab',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-job-retraining-premium',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      per_hour: { value: 5, unit: 'euro' },
      success_premium: { value: 500, unit: 'euro' },
      vdab_course_cost: { value: 0, unit: 'euro' },
      search_period_after: { value: 6, unit: 'months', from: 'end of training' },
    },
  },
  {
    id: 'be-job-unemployment-24-months',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      base: { value: 12, unit: 'months' },
      extra_max: { value: 12, unit: 'months' },
      total_max: { value: 24, unit: 'months' },
    },
  },
  {
    id: 'be-job-reform-and-illness',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-job-reform-exceptions',
    from: '2026-01-01',
    until: null,
    certainty: 'single-source',
    quantities: {
      age: { value: 55, unit: 'years' },
      career_years: { value: 30, unit: 'years' },
    },
  },
  {
    id: 'be-job-33-percent-incapacity',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      threshold: { value: 33, unit: 'percent' },
      upper_threshold: { value: 66, unit: 'percent' },
    },
  },
  {
    id: 'be-job-return-to-work-fund',
    from: '2024-04-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      amount: { value: 1800, unit: 'euro' },
      request_within: { value: 6, unit: 'months', from: 'end of contract' },
    },
  },
  {
    id: 'be-job-no-duty-to-disclose',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-job-medical-examination-hiring',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-job-past-health-protected',
    from: '2022-10-27',
    until: null,
    certainty: 'confirmed',
    quantities: {
      damages: { value: 6, unit: 'months' },
    },
  },
  {
    id: 'be-btom-transport-and-interpreter',
    from: null,
    until: null,
    certainty: 'unverified',
    quantities: {
      car_km: { value: 0.15, unit: 'euro' },
    },
  },
  {
    id: 'be-job-contact-moments',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  // As a seed tells it: open to jobseekers, up to the day before the narrower rule in the facts.
  { id: 'seed-rentree-for-jobseekers', from: null, until: '2022-12-31', certainty: 'single-source' },
];
