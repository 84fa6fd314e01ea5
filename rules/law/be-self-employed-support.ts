import type { Provision } from '../kit/law.ts';

/** Belgian law for the self-employed: contributions, trajectory, sanctions and support. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_SELF_EMPLOYED_SUPPORT: readonly Provision[] = [
  {
    id: 'be-self-equalisation-conditions',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      min_self_employed: { value: 90, unit: 'calendar-days' },
    },
  },
  {
    id: 'be-self-equalisation-quarters',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-self-equalisation-vs-partial-work',
    from: null,
    until: null,
    certainty: 'unverified',
  },
  {
    id: 'be-self-tnw-trajectory',
    from: '2023-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      questionnaire_after: { value: 10, unit: 'weeks', from: 'start of incapacity' },
    },
  },
  {
    id: 'be-self-sanctions-today',
    from: '2024-04-01',
    until: null,
    certainty: 'single-source',
    quantities: {
      old_reduction: { value: 2.5, unit: 'percent' },
      employee_rate_2026: { value: 10, unit: 'percent' },
    },
  },
  {
    id: 'be-self-who-is-covered',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-self-extra-rights',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      help_third_party: { value: 28.81, unit: 'euro' },
      from_month: { value: 4, unit: 'months' },
    },
  },
  {
    id: 'be-self-bridging-right-not-illness',
    from: '2023-01-01',
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-self-dyzo',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-self-support-premium-vlg',
    from: '2023-07-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      rate_min: { value: 20, unit: 'percent' },
      rate_max: { value: 55, unit: 'percent' },
      duration_min: { value: 2, unit: 'years' },
      duration_max: { value: 5, unit: 'years' },
    },
  },
  // The law as the slides of the seeds tell it; the facts carry the rules that came after.
  {
    id: 'seed-self-request-two-weeks',
    from: null,
    until: '2022-12-31',
    certainty: 'single-source',
    quantities: {
      ahead: { value: 14, unit: 'calendar-days', from: 'before the wished first day of work' },
    },
  },
  {
    id: 'seed-self-support',
    from: null,
    until: '2023-06-30',
    certainty: 'single-source',
  },
];
