import type { Provision } from '../kit/law.ts';

/** Belgian law for employees: holidays, premiums and the contract during partial work and illness. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_EMPLOYEE_CONTRACT: readonly Provision[] = [
  {
    id: 'be-emp-partial-holidays-taken',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-emp-partial-holiday-rights-next-year',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      equalised: { value: 12, unit: 'months', from: 'start of incapacity' },
      full_year: { value: 4, unit: 'weeks', from: 'a year that counts in full' },
    },
  },
  {
    id: 'be-emp-holiday-carry-over',
    from: '2024-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      carry_over: { value: 24, unit: 'months', from: 'end of the holiday year' },
    },
  },
  {
    id: 'be-emp-holiday-sick-during-holiday',
    from: '2024-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-holiday-old-rule',
    from: null,
    until: '2023-12-31',
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-extra-holiday-after-partial',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      senior_age: { value: 50, unit: 'years' },
    },
  },
  {
    id: 'be-emp-partial-public-holidays',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-emp-partial-taxes',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      withholding_primary: { value: 11.11, unit: 'percent' },
    },
  },
  {
    id: 'be-emp-partial-employer-premium',
    from: '2024-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      amount: { value: 1725, unit: 'euro' },
      minimum_work: { value: 3, unit: 'months' },
      minimum_incapacity: { value: 1, unit: 'years' },
    },
  },
  {
    id: 'be-emp-partial-employer-premium-2023',
    from: '2023-04-01',
    until: '2023-12-31',
    certainty: 'single-source',
    quantities: {
      amount: { value: 1000, unit: 'euro' },
      minimum_work: { value: 3, unit: 'months' },
      minimum_incapacity: { value: 1, unit: 'years' },
    },
  },
  {
    id: 'be-emp-partial-art96-abolished',
    from: '2026-01-01',
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-emp-partial-severance-base',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-partial-other-employer',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-multiple-jobs-trap',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-emp-contract-change-mutual',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-contract-mutual-termination',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      exclusion_min: { value: 4, unit: 'weeks' },
      exclusion_max: { value: 52, unit: 'weeks' },
    },
  },
  {
    id: 'be-emp-contract-dismissal-during-illness',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
];
