import type { Provision } from '../kit/law.ts';

/** Belgian law for the self-employed: illness, benefit and work next to it. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_SELF_EMPLOYED_ILLNESS: readonly Provision[] = [
  {
    id: 'be-self-recognition-conditions',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      waiting_time: { value: 6, unit: 'months', from: 'start as self-employed' },
      wider_test_from: { value: 1, unit: 'years', from: 'start of incapacity' },
    },
  },
  {
    id: 'be-self-certificate-7-days',
    from: '2019-07-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      deadline: { value: 7, unit: 'calendar-days', from: 'day after start of incapacity' },
      late_reduction: { value: 10, unit: 'percent', from: 'until the day of declaration' },
      prolongation: { value: 2, unit: 'calendar-days', from: 'start of relapse or prolongation' },
    },
  },
  {
    id: 'be-self-carenz-current',
    from: '2019-07-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      minimum_days: { value: 8, unit: 'calendar-days' },
      paid_from_day: { value: 1, unit: 'days' },
      max_backdating: { value: 14, unit: 'calendar-days', from: 'before signature of the certificate' },
    },
  },
  {
    id: 'be-self-carenz-old',
    from: null,
    until: '2019-06-30',
    certainty: 'confirmed',
    quantities: {
      unpaid_until_2017: { value: 1, unit: 'months' },
      unpaid_2018_to_mid_2019: { value: 14, unit: 'calendar-days' },
    },
  },
  {
    id: 'be-self-benefit-flat-structure',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-self-benefit-amounts-2024',
    from: '2024-05-01',
    until: null,
    certainty: 'single-source',
    quantities: {
      with_family: { value: 77.95, unit: 'euro' },
      single: { value: 61.77, unit: 'euro' },
      cohabiting: { value: 47.38, unit: 'euro' },
      cohabiting_with_equalisation: { value: 52.97, unit: 'euro' },
    },
  },
  {
    id: 'be-self-relapse',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      primary: { value: 14, unit: 'calendar-days', from: 'end of previous period' },
      invalidity: { value: 3, unit: 'months', from: 'end of previous period' },
    },
  },
  {
    id: 'be-self-request-latest-day-before',
    from: '2023-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      declare: { value: 1, unit: 'working-days', from: 'at latest the last working day before resumption' },
      decision_deadline: { value: 30, unit: 'working-days', from: 'resumption' },
    },
  },
  {
    id: 'be-self-request-old-prior-permission',
    from: null,
    until: '2022-12-31',
    certainty: 'confirmed',
  },
  {
    id: 'be-self-one-authorisation-2024',
    from: '2024-04-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-self-two-track-18-months-old',
    from: '2015-07-01',
    until: '2024-03-31',
    certainty: 'confirmed',
    quantities: {
      track1_initial: { value: 6, unit: 'months' },
      track1_max: { value: 18, unit: 'months' },
      control: { value: 6, unit: 'months', from: 'at least every' },
    },
  },
  {
    id: 'be-self-allowed-activities',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      earliest: { value: 2, unit: 'days', from: 'start of recognised incapacity' },
    },
  },
  {
    id: 'be-self-change-or-stop',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      full_resumption_notice: { value: 8, unit: 'calendar-days', from: 'resumption (single source)' },
    },
  },
  {
    id: 'be-self-benefit-effect',
    from: '2015-07-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      full_period: { value: 6, unit: 'months', from: 'start of authorised work' },
      reduction: { value: 10, unit: 'percent', from: 'from month 7' },
      reduction_until: { value: 3, unit: 'years', from: 'year of the start; until its 31 December' },
      income_reference: { value: 3, unit: 'years' },
      partial_cut_below: { value: 15, unit: 'percent' },
      suspended_from: { value: 15, unit: 'percent' },
    },
  },
  {
    id: 'be-self-no-authorisation',
    from: '2023-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      late_within: { value: 14, unit: 'calendar-days' },
      late_reduction: { value: 10, unit: 'percent' },
    },
  },
];
