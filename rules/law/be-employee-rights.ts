import type { Provision } from '../kit/law.ts';

/** Belgian law for employees: equal treatment, telling, leave, the right to be forgotten. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_EMPLOYEE_RIGHTS: readonly Provision[] = [
  {
    id: 'be-emp-discrimination-health-status',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-reasonable-accommodation-cancer',
    from: '2007-06-09',
    until: null,
    certainty: 'confirmed',
    quantities: {
      damages_case: { value: 12500, unit: 'euro' },
    },
  },
  {
    id: 'be-emp-reasonable-accommodation-contact',
    from: null,
    until: null,
    certainty: 'unverified',
  },
  {
    id: 'be-emp-silence-when-applying',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-emp-telling-colleagues',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-emp-caregiver-leave-not-for-patient',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      flex_max: { value: 12, unit: 'months' },
    },
  },
  {
    id: 'be-emp-time-credit-after-illness',
    from: null,
    until: null,
    certainty: 'unverified',
  },
  {
    id: 'be-emp-right-to-be-forgotten',
    from: '2025-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      term: { value: 5, unit: 'years', from: 'end of successful treatment, no relapse' },
    },
  },
  {
    id: 'be-emp-right-to-be-forgotten-2022-2024',
    from: '2022-11-27',
    until: '2024-12-31',
    certainty: 'confirmed',
    quantities: {
      term: { value: 8, unit: 'years', from: 'end of successful treatment, no relapse' },
    },
  },
  {
    id: 'be-emp-fourth-wave-announced',
    from: null,
    until: null,
    certainty: 'unverified',
  },
];
