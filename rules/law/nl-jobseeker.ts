import type { Provision } from '../kit/law.ts';

/** Dutch law for people without an employer. One entry a rule and version. Statements and sources load with a rule card. */
export const NL_JOBSEEKER: readonly Provision[] = [
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
];
