import type { Provision } from '../kit/law.ts';

/** Dutch law for civil servants. One entry a rule and version. Statements and sources load with a rule card. */
export const NL_CIVIL_SERVANT: readonly Provision[] = [
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
