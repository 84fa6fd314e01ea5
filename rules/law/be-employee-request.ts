import type { Provision } from '../kit/law.ts';

/** Belgian law for employees: the reform of 2026, and how the formal route begins. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_EMPLOYEE_REQUEST: readonly Provision[] = [
  {
    id: 'be-emp-reform-2026-overview',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-reform-2026-transition',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-formal-request-by-employee',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      minimum_incapacity: { value: 0, unit: 'days', from: 'start of incapacity' },
    },
  },
  {
    id: 'be-emp-formal-request-by-employer-2026',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      without_consent_from: { value: 8, unit: 'weeks', from: 'start of incapacity, after positive estimate of work potential' },
    },
  },
  {
    id: 'be-emp-formal-request-by-employer-2022-2025',
    from: '2022-10-01',
    until: '2025-12-31',
    certainty: 'confirmed',
    quantities: {
      minimum_incapacity: { value: 3, unit: 'months', from: 'start of uninterrupted incapacity' },
    },
  },
  {
    id: 'be-emp-formal-obligation-20-workers',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      employer_size: { value: 20, unit: 'workers' },
      deadline: { value: 6, unit: 'months', from: 'start of incapacity' },
    },
  },
  {
    id: 'be-emp-formal-no-start-by-advising-physician',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-formal-start-date',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      start: { value: 1, unit: 'days', from: 'receipt of the request by the occupational physician' },
    },
  },
  {
    id: 'be-emp-formal-assessment-deadline',
    from: '2022-10-01',
    until: null,
    certainty: 'single-source',
    quantities: {
      assessment_deadline: { value: 49, unit: 'calendar-days', from: 'day after receipt of request' },
    },
  },
  {
    id: 'be-emp-formal-invitations-2022-2025',
    from: '2022-10-01',
    until: '2025-12-31',
    certainty: 'confirmed',
    quantities: {
      invitations: { value: 3, unit: 'times' },
      interval: { value: 14, unit: 'calendar-days', from: 'previous invitation' },
    },
  },
  {
    id: 'be-emp-formal-invitations-2026',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      absences_before_sanction: { value: 2, unit: 'times' },
    },
  },
  {
    id: 'be-emp-formal-dont-ignore-invitation',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      examples_case_invitations: { value: 3, unit: 'times' },
    },
  },
  {
    id: 'be-emp-formal-consultation-consent',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
  },
];
