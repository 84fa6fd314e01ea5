import type { Provision } from '../kit/law.ts';

/** Dutch law for the self-employed. One entry a rule and version. Statements and sources load with a rule card. */
export const NL_SELF_EMPLOYED: readonly Provision[] = [
  {
    id: 'nl-self-no-gatekeeper',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-self-aov',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      own_risk_min: { value: 14, unit: 'days', from: 'policy' },
      own_risk_max: { value: 24, unit: 'months', from: 'policy' },
      usual_threshold: { value: 25, unit: 'percent', from: 'policy' },
    },
  },
  {
    id: 'nl-self-aov-declaration',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-self-uwv-voluntary',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      request_within: { value: 13, unit: 'weeks', from: 'end of compulsory insurance' },
      earlier_insured: { value: 12, unit: 'months', from: 'before end' },
      max_gap: { value: 60, unit: 'days', from: 'within that year' },
    },
  },
  {
    id: 'nl-self-broodfonds',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      start_after: { value: 1, unit: 'months', from: 'first day of sickness' },
      gift_min: { value: 750, unit: 'euro', from: 'fund' },
      gift_max: { value: 2500, unit: 'euro', from: 'fund' },
      max_duration: { value: 24, unit: 'months', from: 'start' },
    },
  },
  {
    id: 'nl-self-baz-bill',
    // A bill, as it stood in March 2026: nothing to tell on an earlier day.
    from: '2026-03-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      premium: { value: 5.4, unit: 'percent', from: 'profit' },
      premium_max: { value: 171, unit: 'euro', from: 'profit' },
      wait: { value: 104, unit: 'weeks', from: 'first day of sickness' },
      earliest: { value: 2030, unit: 'years', from: 'cabinet March 2026' },
    },
  },
  {
    id: 'nl-self-bbz',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      usual_term_unverified: { value: 12, unit: 'months', from: 'award' },
    },
  },
  {
    id: 'nl-self-tax',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-self-stepwise-return',
    from: null,
    until: null,
    certainty: 'single-source',
  },
];
