import type { Provision } from '../kit/law.ts';

/** Belgian law for employees: declaring an illness, guaranteed wage and benefit. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_EMPLOYEE_BENEFIT: readonly Provision[] = [
  {
    id: 'be-emp-declare-to-health-fund',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      blue_collar: { value: 14, unit: 'calendar-days', from: 'start of incapacity (included)' },
      white_collar: { value: 28, unit: 'calendar-days', from: 'start of incapacity (included)' },
      late_sanction: { value: 10, unit: 'percent' },
    },
  },
  {
    id: 'be-emp-medical-certificate-employer',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-certificate-health-fund-2026',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      maximum: { value: 3, unit: 'months' },
    },
  },
  {
    id: 'be-emp-guaranteed-wage-30-days',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      duration: { value: 30, unit: 'calendar-days', from: 'start of incapacity (included)' },
      blue_collar_day8_14: { value: 85.88, unit: 'percent' },
    },
  },
  {
    id: 'be-emp-guaranteed-wage-relapse',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      window: { value: 8, unit: 'weeks', from: 'day after the period that gave guaranteed wage' },
      old_window: { value: 14, unit: 'days' },
    },
  },
  {
    id: 'be-emp-guaranteed-wage-relapse-until-2025',
    from: null,
    until: '2025-12-31',
    certainty: 'confirmed',
    quantities: {
      window: { value: 14, unit: 'days' },
    },
  },
  {
    id: 'be-emp-benefit-first-year',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-benefit-invalidity',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      begins_after: { value: 1, unit: 'years', from: 'start of incapacity' },
      with_dependants: { value: 65, unit: 'percent' },
      single: { value: 55, unit: 'percent' },
      cohabitant: { value: 40, unit: 'percent' },
    },
  },
  {
    id: 'be-emp-benefit-invalidity-relapse',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      window: { value: 3, unit: 'months' },
    },
  },
  {
    id: 'be-emp-solidarity-contribution',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
  },
];
