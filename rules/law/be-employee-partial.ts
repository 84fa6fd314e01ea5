import type { Provision } from '../kit/law.ts';

/** Belgian law for employees: partial work next to a benefit, from the form to the wage. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_EMPLOYEE_PARTIAL: readonly Provision[] = [
  {
    id: 'be-emp-partial-conditions',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      recognised_incapacity: { value: 1, unit: 'days', from: 'start of the recognised incapacity' },
      medical_reduction: { value: 50, unit: 'percent' },
    },
  },
  {
    id: 'be-emp-partial-file-date',
    from: '2013-04-12',
    until: null,
    certainty: 'confirmed',
    quantities: {
      file_before: { value: 1, unit: 'working-days' },
    },
  },
  {
    id: 'be-emp-partial-decision-term',
    from: '2013-04-12',
    until: null,
    certainty: 'confirmed',
    quantities: {
      decision_term: { value: 30, unit: 'working-days', from: 'first day of resumption' },
    },
  },
  {
    id: 'be-emp-partial-late-filing',
    from: '2013-04-12',
    until: null,
    certainty: 'confirmed',
    quantities: {
      reduction: { value: 10, unit: 'percent' },
      grace: { value: 14, unit: 'calendar-days', from: 'first day of resumption' },
    },
  },
  {
    id: 'be-emp-partial-without-authorisation',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-partial-duration',
    from: '2018-04-01',
    until: null,
    certainty: 'single-source',
    quantities: {
      maximum: { value: 2, unit: 'years' },
    },
  },
  {
    id: 'be-emp-partial-benefit-formula',
    from: '2018-04-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      exempt_fraction: { value: 20, unit: 'percent' },
    },
  },
  {
    id: 'be-emp-partial-benefit-examples',
    from: '2018-04-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      kept_at_one_fifth: { value: 100, unit: 'percent' },
      kept_at_half: { value: 70, unit: 'percent' },
      kept_at_four_fifths: { value: 40, unit: 'percent' },
      kept_at_10_of_38_hours: { value: 94, unit: 'percent' },
    },
  },
  {
    id: 'be-emp-partial-benefit-no-ceiling',
    from: '2018-04-01',
    until: null,
    certainty: 'unverified',
  },
  {
    id: 'be-emp-partial-exceptions-formula',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      sheltered_workshop_reduction: { value: 0, unit: 'percent' },
    },
  },
  {
    id: 'be-emp-partial-self-employed-activity',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      first_period: { value: 6, unit: 'months' },
      first_period_reduction: { value: 0, unit: 'percent' },
      later_reduction: { value: 10, unit: 'percent' },
    },
  },
  {
    id: 'be-emp-partial-volunteering-training',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-emp-partial-monthly-declaration',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-partial-employer-consent',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-partial-contract-maintained',
    from: '2017-01-09',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-partial-pay-and-benefits',
    from: '2017-01-09',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-partial-guaranteed-wage-2026',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-partial-guaranteed-wage-older-incapacity',
    from: '2026-01-01',
    until: null,
    certainty: 'single-source',
    quantities: {
      limit: { value: 20, unit: 'weeks', from: 'start of the partial resumption' },
    },
  },
  {
    id: 'be-emp-partial-guaranteed-wage-2022',
    from: '2022-11-28',
    until: '2025-12-31',
    certainty: 'confirmed',
    quantities: {
      limit: { value: 20, unit: 'weeks', from: 'start of the partial resumption' },
    },
  },
  {
    id: 'be-emp-partial-relapse-full-incapacity',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      relapse_health_fund_primary: { value: 14, unit: 'days', from: 'end of incapacity' },
      relapse_health_fund_invalidity: { value: 3, unit: 'months', from: 'end of incapacity' },
    },
  },
  {
    id: 'be-emp-partial-change-of-hours',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
];
