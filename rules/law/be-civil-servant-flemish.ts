import type { Provision } from '../kit/law.ts';

/** Belgian law for civil servants of the Flemish government. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_CIVIL_SERVANT_FLEMISH: readonly Provision[] = [
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
];
