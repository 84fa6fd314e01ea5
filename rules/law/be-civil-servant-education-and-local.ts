import type { Provision } from '../kit/law.ts';

/** Belgian law for civil servants in education, local government and elsewhere. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_CIVIL_SERVANT_EDUCATION_AND_LOCAL: readonly Provision[] = [
  {
    id: 'be-civ-edu-sick-30',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      credit: { value: 30, unit: 'days', from: 'per 12 months of social seniority' },
    },
  },
  {
    id: 'be-civ-edu-temporary-and-contractual',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      contractual_guaranteed_pay: { value: 30, unit: 'calendar-days', from: 'first sick day' },
    },
  },
  {
    id: 'be-civ-edu-exhaustion-pay',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      serious_illness: { value: 100, unit: 'percent' },
      other_min: { value: 50, unit: 'percent' },
      other_max: { value: 75, unit: 'percent' },
    },
  },
  {
    id: 'be-civ-edu-vvp-2023',
    from: '2023-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      min_volume: { value: 20, unit: 'percent' },
      career_max: { value: 24, unit: 'months' },
      max_below_half: { value: 6, unit: 'months' },
    },
  },
  {
    id: 'be-civ-edu-vvp-old',
    from: null,
    until: '2022-12-31',
    certainty: 'confirmed',
    quantities: {
      min_volume: { value: 50, unit: 'percent' },
    },
  },
  {
    id: 'be-civ-edu-lvvp',
    from: '2015-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      min_work: { value: 50, unit: 'percent' },
      max_work: { value: 75, unit: 'percent' },
      pay_leave_part: { value: 60, unit: 'percent' },
    },
  },
  {
    id: 'be-civ-edu-lvvp-entry-and-loss',
    from: '2015-01-01',
    until: null,
    certainty: 'single-source',
    quantities: {
      prior_absence: { value: 30, unit: 'days' },
      post_vacant_after: { value: 24, unit: 'months', from: 'start of LVVP' },
    },
  },
  {
    id: 'be-civ-edu-control-body',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      certificate_from_days: { value: 2, unit: 'days' },
      abroad_notice: { value: 4, unit: 'calendar-days', from: 'before departure' },
    },
  },
  {
    id: 'be-civ-local-minimum-decree-2023',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-civ-local-typical-21-63',
    from: null,
    until: null,
    certainty: 'unverified',
    quantities: {
      start: { value: 63, unit: 'working-days' },
      yearly: { value: 21, unit: 'working-days', from: 'from the 4th year' },
    },
  },
  {
    id: 'be-civ-nonfed-reduced-via-medex',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      examination: { value: 5, unit: 'working-days', from: 'before start' },
    },
  },
  {
    id: 'be-civ-wal-bru-pointer',
    from: null,
    until: null,
    certainty: 'unverified',
    quantities: {
      yearly: { value: 21, unit: 'days' },
    },
  },
  {
    id: 'be-civ-fwb-caps',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      planned_cap_officials: { value: 210, unit: 'working-days' },
      cap_teachers: { value: 182, unit: 'days' },
      after_exhaustion: { value: 60, unit: 'percent' },
    },
  },
  {
    id: 'be-civ-fwb-medical-half-time',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      request: { value: 5, unit: 'working-days', from: 'before start of the leave' },
    },
  },
  {
    id: 'be-civ-police-rail-pointer',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  // As the seeds tell it, up to the day before the vacancy began to count.
  {
    id: 'seed-civ-flemish-666',
    from: '1994-01-01',
    until: '2024-05-31',
    certainty: 'single-source',
    quantities: {
      career_contingent: { value: 666, unit: 'working-days', from: 'start of career at the Flemish government' },
    },
  },
];
