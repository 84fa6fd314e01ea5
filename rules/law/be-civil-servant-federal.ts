import type { Provision } from '../kit/law.ts';

/** Belgian law for civil servants of the federal government. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_CIVIL_SERVANT_FEDERAL: readonly Provision[] = [
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
];
