import type { Provision } from '../kit/law.ts';

/** Belgian law for employees: contact during the absence, the estimate, the TNW coordinator, sanctions, and the informal route. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_EMPLOYEE_CONTACT: readonly Provision[] = [
  {
    id: 'be-emp-contact-procedure',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-contact-after-4-weeks',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      after: { value: 4, unit: 'weeks', from: 'start of incapacity' },
    },
  },
  {
    id: 'be-emp-work-potential-estimate',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      after: { value: 8, unit: 'weeks', from: 'start of incapacity' },
    },
  },
  {
    id: 'be-emp-work-potential-outcome',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-work-potential-vs-capacity',
    from: '2026-03-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-tnw-questionnaire',
    from: '2022-01-01',
    until: null,
    certainty: 'single-source',
    quantities: {
      questionnaire_at: { value: 10, unit: 'weeks', from: 'start of incapacity' },
      answer_term: { value: 2, unit: 'weeks', from: 'receipt' },
    },
  },
  {
    id: 'be-emp-tnw-coordinator',
    from: '2022-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      cost_employee: { value: 0, unit: 'euro' },
    },
  },
  {
    id: 'be-emp-sanction-10-percent',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      reduction: { value: 10, unit: 'percent' },
    },
  },
  {
    id: 'be-emp-sanction-2-5-percent-2023-2025',
    from: '2023-01-01',
    until: '2025-12-31',
    certainty: 'confirmed',
    quantities: {
      reduction: { value: 2.5, unit: 'percent' },
    },
  },
  {
    id: 'be-emp-sanction-suspension-advising-physician',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-assessment-moments',
    from: '2024-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      appeal: { value: 3, unit: 'months', from: 'notification of the decision' },
    },
  },
  {
    id: 'be-emp-tnw-fund-voucher',
    from: '2024-04-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      amount: { value: 1800, unit: 'euro' },
      request_after_force_majeure: { value: 6, unit: 'months', from: 'end of contract' },
      voucher_valid: { value: 6, unit: 'months', from: 'planned start of the guidance' },
    },
  },
  {
    id: 'be-emp-tnw-fund-exclusion',
    from: '2024-04-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-informal-spontaneous-consultation',
    from: '2014-05-23',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-informal-pre-return-visit',
    from: '2014-05-23',
    until: null,
    certainty: 'confirmed',
    quantities: {
      minimum_incapacity: { value: 0, unit: 'weeks', from: 'start of incapacity' },
    },
  },
  {
    id: 'be-emp-informal-pre-return-visit-deadline',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      visit_within: { value: 10, unit: 'working-days', from: 'day after receipt of the request' },
    },
  },
  {
    id: 'be-emp-informal-pre-return-visit-employer',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-informal-return-examination',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      after_absence: { value: 4, unit: 'weeks', from: 'start of absence' },
      not_later_than: { value: 10, unit: 'working-days', from: 'day of return' },
    },
  },
  {
    id: 'be-emp-informal-full-return-tell-fund',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      report_within: { value: 8, unit: 'days', from: 'end of incapacity' },
    },
  },
  {
    id: 'be-emp-informal-return-before-end-of-certificate',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-emp-informal-medical-secrecy',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
];
