import type { Provision } from '../kit/law.ts';

/** Belgian law for employees: the end of a contract for medical force majeure, and temporary unemployment. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_EMPLOYEE_FORCE_MAJEURE: readonly Provision[] = [
  {
    id: 'be-emp-medical-force-majeure-current',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      minimum_incapacity: { value: 6, unit: 'months', from: 'start of uninterrupted incapacity' },
      interruption: { value: 14, unit: 'days', from: 'resumption that does not interrupt' },
    },
  },
  {
    id: 'be-emp-medical-force-majeure-steps',
    from: '2022-11-28',
    until: null,
    certainty: 'confirmed',
    quantities: {
      examination_earliest: { value: 10, unit: 'calendar-days', from: 'receipt of notification' },
      invitations: { value: 3, unit: 'times' },
      interval: { value: 14, unit: 'calendar-days' },
      result_within: { value: 3, unit: 'months', from: 'request' },
    },
  },
  {
    id: 'be-emp-medical-force-majeure-wait-again',
    from: '2026-01-01',
    until: null,
    certainty: 'unverified',
  },
  {
    id: 'be-emp-medical-force-majeure-wait-again-2022-2025',
    from: '2022-11-28',
    until: '2025-12-31',
    certainty: 'single-source',
    quantities: {
      wait: { value: 9, unit: 'months', from: 'start of a new uninterrupted incapacity' },
    },
  },
  {
    id: 'be-emp-medical-force-majeure-appeal',
    from: '2022-11-28',
    until: null,
    certainty: 'confirmed',
    quantities: {
      appeal_deadline: { value: 21, unit: 'calendar-days', from: 'day after receipt' },
      decision_term: { value: 42, unit: 'calendar-days' },
      adapted_work_request: { value: 7, unit: 'calendar-days', from: 'receipt of the finding' },
      form_within: { value: 30, unit: 'calendar-days', from: 'request' },
    },
  },
  {
    id: 'be-emp-medical-force-majeure-consequence',
    from: '2024-04-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      severance: { value: 0, unit: 'euro' },
      payment_within: { value: 45, unit: 'calendar-days', from: 'end of contract' },
    },
  },
  {
    id: 'be-emp-medical-force-majeure-outplacement-gone',
    from: '2019-04-29',
    until: '2024-03-31',
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-medical-force-majeure-unemployment',
    from: '2022-11-28',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-temporary-unemployment-medical',
    from: '2016-12-01',
    until: null,
    certainty: 'single-source',
  },
];
