import type { Provision } from '../kit/law.ts';

/** Dutch law for people without an employer, the self-employed and civil servants. One entry a rule and version. Statements and sources load with a rule card. */
export const NL_OTHERS_LAW: readonly Provision[] = [
  {
    id: 'nl-job-contract-ends-sick',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      level: { value: 70, unit: 'percent', from: 'daily wage' },
      total: { value: 104, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-job-report-at-contract-end',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      none_below: { value: 6, unit: 'weeks', from: 'first day of sickness' },
      short_until: { value: 10, unit: 'weeks', from: 'first day of sickness' },
      recovery_horizon: { value: 3, unit: 'months', from: 'contract end' },
    },
  },
  {
    id: 'nl-job-ezwb',
    from: '2013-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      invitation_from: { value: 44, unit: 'weeks', from: 'first day of sickness' },
      test_moment: { value: 52, unit: 'weeks', from: 'first day of sickness' },
      limit: { value: 65, unit: 'percent', from: 'former wage' },
      postponement: { value: 6, unit: 'months', from: 'check' },
    },
  },
  {
    id: 'nl-job-ww-sick',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      report_by: { value: 2, unit: 'days', from: 'first day of sickness' },
      ww_continues: { value: 13, unit: 'weeks', from: 'first day of sickness' },
      uwv_plan: { value: 8, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-job-sick-after-ww',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      after_effect: { value: 4, unit: 'weeks', from: 'end of insurance' },
      waiting_days: { value: 2, unit: 'days', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-job-oncall-agency',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-job-bijstand',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      usual_maximum: { value: 24, unit: 'months', from: 'exemption' },
    },
  },
  {
    id: 'nl-job-wia-refused-under-35',
    from: '2006-01-01',
    until: null,
    certainty: 'unverified',
    quantities: {
      threshold: { value: 35, unit: 'percent', from: 'loss of earning capacity' },
      norisk_and_amber: { value: 5, unit: 'years', from: 'end of waiting time' },
    },
  },
  {
    id: 'nl-job-wajong-aya',
    from: null,
    until: null,
    certainty: 'unverified',
  },
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
  {
    id: 'nl-civ-wnra',
    from: '2020-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-civ-cao-rijk-process',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      report_within: { value: 2, unit: 'days', from: 'first day of sickness' },
      plan: { value: 8, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-civ-cao-rijk-pay',
    from: null,
    until: null,
    certainty: 'unverified',
    quantities: {
      year1: { value: 100, unit: 'percent', from: 'wage' },
      year2: { value: 70, unit: 'percent', from: 'wage' },
    },
  },
  {
    id: 'nl-civ-municipalities',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      months_1_6: { value: 100, unit: 'percent', from: 'wage' },
      months_7_12: { value: 90, unit: 'percent', from: 'wage' },
      year2: { value: 75, unit: 'percent', from: 'wage' },
      after: { value: 70, unit: 'percent', from: 'wage' },
      bonus: { value: 5, unit: 'percent', from: 'at least 50% of hours worked' },
    },
  },
  {
    id: 'nl-civ-water-boards',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      year1: { value: 100, unit: 'percent', from: 'wage' },
      year2_min: { value: 70, unit: 'percent', from: 'wage' },
      year2_max: { value: 100, unit: 'percent', from: 'more than 24 hours worked' },
    },
  },
  {
    id: 'nl-civ-primary-education',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      after: { value: 104, unit: 'weeks', from: 'first day of sickness' },
    },
  },
  {
    id: 'nl-civ-police-defence',
    from: '2017-07-01',
    until: null,
    certainty: 'unverified',
  },
];
