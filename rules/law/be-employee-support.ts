import type { Provision } from '../kit/law.ts';

/** Belgian support measures that employees can use too. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_EMPLOYEE_SUPPORT: readonly Provision[] = [
  {
    id: 'be-job-regional-partners',
    from: '2023-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      direct_access_vdab: { value: 1, unit: 'years', from: 'start of incapacity' },
    },
  },
  {
    id: 'be-job-medical-force-majeure-unemployment',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      not_before: { value: 6, unit: 'months', from: 'start of incapacity' },
      normal_duration: { value: 12, unit: 'months' },
      max_duration: { value: 24, unit: 'months' },
    },
  },
  {
    id: 'be-job-rentree-narrowed',
    from: '2023-01-01',
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-job-gtb-gob',
    from: null,
    until: null,
    certainty: 'unverified',
  },
  {
    id: 'be-btom-recognition',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-btom-individueel-maatwerk',
    from: '2023-07-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      improvable: { value: 2, unit: 'years' },
      lasting: { value: 5, unit: 'years' },
    },
  },
  {
    id: 'be-btom-vop-superseded',
    from: '2008-10-01',
    until: '2023-06-30',
    certainty: 'confirmed',
  },
  {
    id: 'be-btom-employer-scope',
    from: '2023-07-01',
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-btom-tools-and-workplace',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      purchase_within: { value: 1, unit: 'years', from: 'decision' },
      invoice_within: { value: 6, unit: 'months', from: 'purchase' },
    },
  },
  {
    id: 'be-btom-wallonia',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      integration_duration: { value: 1, unit: 'years' },
      prior_incapacity: { value: 6, unit: 'months' },
    },
  },
  {
    id: 'be-career-cheque-old',
    from: '2020-01-01',
    until: '2025-09-30',
    certainty: 'confirmed',
    quantities: {
      experience: { value: 7, unit: 'years' },
    },
  },
  {
    id: 'be-career-cheque-2026',
    from: '2025-10-01',
    until: '2026-12-31',
    certainty: 'single-source',
  },
  {
    id: 'be-career-credit-2027',
    from: '2027-01-01',
    until: null,
    certainty: 'unverified',
  },
];
